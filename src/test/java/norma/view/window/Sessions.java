package norma.view.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import norma.measure.Measure;
import norma.run.Player;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.view.desk.Session;

/** Sessions on small scenarios, driven without a window, for tests of the window's parts. */
public final class Sessions {
  private static final String FEED = "%c: {slack: 1, days: 1, openingDays: 3, storeDays: 9}";

  private Sessions() {}

  /** A coal district in the middle of the campaign. */
  public static Scenario district(Path folder, int shops, int crew, int crews) {
    List<String> lines =
        List.of(
            "base: " + Path.of("scenarios", "donbass-coal-1935.yaml").toAbsolutePath(),
            "seed: 42",
            "calendar: {start: 1935-11-21, days: 60}",
            "planner: {campaign: {push: 0.8, openingMonths: 0}}",
            "industries: {coal: {district: {shops: %d, crew: %d, shiftsPerDay: %d}}}"
                .formatted(shops, crew, crews),
            "timeline: []",
            "expect: []");
    return read(folder.resolve("district-" + shops + "-" + crew + "-" + crews + ".yaml"), lines);
  }

  private static Scenario read(Path file, List<String> lines) {
    try {
      java.nio.file.Files.write(file, lines);
    } catch (java.io.IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
    return ScenarioReader.read(file, new TreeSet<>(Measure.ids()), new TreeSet<>());
  }

  /**
   * Several trades in the middle of the campaign, by the letters from "a" on; each lives on the one
   * before it, and the first on the last.
   *
   * @param trades how many, at most 26
   */
  public static Scenario economy(Path folder, int trades, int shops, int crew) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "base: " + Path.of("scenarios", "base.yaml").toAbsolutePath(),
                "title: Trades",
                "description: Several trades alike.",
                "seed: 42",
                "calendar: {start: 1935-11-21, days: 60}",
                "planner: {campaign: {push: 0.8, openingMonths: 0}}",
                "industries:"));
    for (int trade = 0; trade < trades; trade++) {
      char id = (char) ('a' + trade);
      lines.add(
          ("  %s: {product: {industry: Trade %s}, district: {shops: %d, crew: %d}, "
                  + "inputs: {%s}}")
              .formatted(
                  id,
                  Character.toUpperCase(id),
                  shops,
                  crew,
                  trades > 1 ? FEED.formatted('a' + (trade + trades - 1) % trades) : ""));
    }
    return read(folder.resolve("economy-" + trades + "-" + shops + "-" + crew + ".yaml"), lines);
  }

  public static Session session(Scenario scenario) {
    return new Session(scenario, 42, 1, (one, seed) -> List.of());
  }

  /** Goes so many days on and shows them. */
  public static void days(Session session, int days) throws InterruptedException {
    for (int i = 0; i < days; i++) {
      int from = session.status().day();
      session.player().step(Player.Step.DAY);
      await(session, () -> session.status().day() > from);
    }
    // The picture is made before the day is told of, and may come a frame later.
    session.refresh();
  }

  public static void await(Session session, BooleanSupplier there) throws InterruptedException {
    for (int i = 0; i < 3000; i++) {
      session.refresh();
      if (there.getAsBoolean()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("waited for half a minute in vain");
  }
}
