package norma.view.desk;

import java.nio.file.Path;
import norma.run.Keeper;
import norma.scenario.Scenario;

/** Makes what keeps a run in a folder of the user's choice. */
public interface Saving {
  /**
   * A folder that is to appear with the end of the run.
   *
   * @throws norma.file.OutputTrouble when it cannot be written there
   */
  Keeper into(Path folder, Scenario scenario, long seed);
}
