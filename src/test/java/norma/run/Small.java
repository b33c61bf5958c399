package norma.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.scenario.Sample;
import norma.scenario.Scenario;

/** A scenario of a few men and a few months, made for tests of what goes on around a run. */
public final class Small {
  private Small() {}

  /** The scenario, written into a folder and read back. */
  public static Scenario scenario(Path folder) {
    return Sample.read(file(folder));
  }

  /** Its file, with further lines. */
  public static Path file(Path folder, String... lines) {
    List<String> all = new ArrayList<>();
    all.add("district: {shops: 3, crew: 5, hoursPerShift: 6}");
    all.add("calendar: {start: 1935-11-21, days: 60}");
    all.addAll(List.of(lines));
    return Sample.runnable(folder, all.toArray(String[]::new));
  }
}
