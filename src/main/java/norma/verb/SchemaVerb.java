package norma.verb;

import java.util.concurrent.Callable;
import norma.file.Json;
import norma.option.ScenarioFile;
import norma.scenario.Schema;
import norma.scenario.SweepSchema;
import norma.scenario.Vocabulary;
import norma.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files or of sweep files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of scenario or of sweep files, for editors.")
public final class SchemaVerb implements Callable<Integer> {
  @Option(names = "--sweep", description = "Prints that of sweep files.")
  private boolean sweep;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Vocabulary words = new Vocabulary(ScenarioFile.measures(), ScenarioFile.events());
    var document = sweep ? SweepSchema.document(words) : Schema.document(words);
    spec.commandLine().getOut().print(Json.text(document));
    return ExitCode.OK;
  }
}
