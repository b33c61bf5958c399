/**
 * Files: their names, which only {@link norma.file.FileName} turns into text, a YAML tree that
 * knows the line and column of every value, CSV tables, JSON, and the atomic replacement of what is
 * written.
 *
 * <p>Knows nothing of scenarios: what a key means is said elsewhere. May use: nothing of ours.
 * Outside, and nobody else: Jackson (tokens only), SnakeYAML. Used by: scenario, run, experiment,
 * report. Start at {@link norma.file.YamlFile} for what is read, {@link norma.file.Csv} for what is
 * written.
 */
package norma.file;
