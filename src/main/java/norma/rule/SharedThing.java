package norma.rule;

import norma.parameter.Parameter;

/**
 * A thing that a man holds while he works at a batch, of which there are fewer than men: paths on a
 * single track, compressed air, the charging crane.
 *
 * <p>things = max(1, round(things · crew)); where things = 0 nothing is shared. Who finds none free
 * waits; those on the foreman's order go first. A thing stays held while its holder's tool is
 * broken. Source: design of the economy, section 1.
 */
public record SharedThing(
    @Parameter(
            meaning = "things that are held during the work; none are needed at 0",
            unit = "per man of the crew",
            min = 0,
            max = 1)
        double things) {

  /** Things that a crew has; as many as it wants where nothing is shared. */
  public int of(int crew) {
    return things == 0 ? Integer.MAX_VALUE : (int) Math.max(1, Math.round(things * crew));
  }
}
