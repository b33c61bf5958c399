package norma.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plan of the house: which room may use which, and which room alone may use what comes from
 * outside. To change the architecture is to change this table, in one commit with the code.
 */
final class House {

  private House() {}

  /** The package of Main, which wires all the others. */
  static final String GATE = "norma";

  /** A package below {@code norma} and the packages of ours that it may use. */
  record Room(String name, Set<String> mayUse) {}

  /** Something from outside, the packages it has there, and the only rooms that may use it. */
  record Outside(String name, List<String> packages, Set<String> rooms) {}

  /**
   * In order: a room may use only rooms that stand above it, so that no cycle can form. A use that
   * no class makes is struck out.
   */
  static final List<Room> ROOMS =
      List.of(
          room("parameter"),
          room("time", "parameter"),
          room("draw"),
          room("rule", "parameter", "draw"),
          room("event", "time"),
          room("portrait", "rule"),
          room("shift", "draw", "rule"),
          room("economy", "time", "draw", "rule", "event", "portrait", "shift"),
          room("file"),
          room("scenario", "parameter", "time", "rule", "file"),
          room("model", "time", "economy", "scenario"),
          room("measure", "time", "event", "portrait", "economy", "model"),
          room("run", "time", "draw", "event", "portrait", "file", "scenario", "model", "measure"),
          room("experiment.statistics", "draw"),
          room("experiment.replicate", "scenario", "measure", "run"),
          room(
              "experiment.pattern",
              "time",
              "rule",
              "event",
              "scenario",
              "measure",
              "run",
              "experiment.statistics",
              "experiment.replicate"),
          room(
              "experiment.sweep",
              "time",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.replicate",
              "experiment.pattern"),
          room(
              "experiment.store",
              "file",
              "scenario",
              "run",
              "experiment.replicate",
              "experiment.sweep"),
          room(
              "experiment.compare",
              "time",
              "rule",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.statistics",
              "experiment.replicate",
              "experiment.pattern",
              "experiment.sweep"),
          room("chart.pen", "measure"),
          room("chart.run", "time", "event", "measure", "chart.pen"),
          room("chart.economy", "event", "portrait", "file", "measure", "chart.pen", "chart.run"),
          room(
              "chart.sweep",
              "measure",
              "experiment.statistics",
              "experiment.sweep",
              "experiment.compare",
              "chart.pen",
              "chart.run"),
          room(
              "report",
              "time",
              "rule",
              "event",
              "portrait",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.statistics",
              "experiment.replicate",
              "experiment.pattern",
              "experiment.sweep",
              "experiment.compare",
              "chart.pen"),
          room(
              "view.desk",
              "rule",
              "event",
              "portrait",
              "file",
              "scenario",
              "measure",
              "run",
              "chart.pen",
              "report"),
          room(
              "view.floor",
              "time",
              "portrait",
              "scenario",
              "measure",
              "run",
              "chart.pen",
              "view.desk"),
          room(
              "view.charts",
              "time",
              "file",
              "scenario",
              "measure",
              "run",
              "chart.pen",
              "chart.run",
              "chart.sweep",
              "view.desk"),
          room(
              "view.inspect",
              "time",
              "event",
              "portrait",
              "scenario",
              "measure",
              "run",
              "chart.pen",
              "report",
              "view.desk",
              "view.floor"),
          room("view.rules", "time", "file", "scenario", "run", "view.desk"),
          room(
              "view.whatif",
              "time",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.replicate",
              "chart.pen",
              "report",
              "view.desk",
              "view.rules"),
          room("view.news", "event", "measure", "run", "report", "view.desk"),
          room(
              "view.window",
              "time",
              "event",
              "file",
              "scenario",
              "run",
              "report",
              "view.desk",
              "view.floor",
              "view.charts",
              "view.inspect",
              "view.rules",
              "view.whatif",
              "view.news"),
          room(
              "view.results",
              "file",
              "experiment.statistics",
              "experiment.replicate",
              "experiment.sweep",
              "experiment.store",
              "experiment.compare",
              "chart.pen",
              "chart.sweep",
              "report",
              "view.desk",
              "view.floor",
              "view.charts",
              "view.window"),
          room("terminal", "file"),
          room(
              "option",
              "parameter",
              "time",
              "event",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.statistics",
              "experiment.replicate",
              "experiment.pattern",
              "experiment.sweep",
              "experiment.compare",
              "chart.pen",
              "report",
              "terminal"),
          room(
              "verb",
              "parameter",
              "time",
              "rule",
              "event",
              "portrait",
              "file",
              "scenario",
              "measure",
              "run",
              "experiment.replicate",
              "experiment.pattern",
              "experiment.sweep",
              "experiment.store",
              "experiment.compare",
              "chart.economy",
              "chart.pen",
              "chart.run",
              "chart.sweep",
              "report",
              "view.desk",
              "view.window",
              "view.results",
              "terminal",
              "option"));

  /** Rooms in which a window or a part of one is made. */
  private static final Set<String> WINDOWS =
      ROOMS.stream()
          .map(Room::name)
          .filter(name -> name.startsWith("view."))
          .collect(Collectors.toSet());

  private static final Set<String> DRAWING =
      Stream.concat(
              WINDOWS.stream(), Stream.of("chart.pen", "chart.run", "chart.economy", "chart.sweep"))
          .collect(Collectors.toSet());

  static final List<Outside> OUTSIDE =
      List.of(
          outside("MASON", in("model"), "sim", "ec"),
          outside(
              "commons-math3",
              in("experiment.statistics", "experiment.sweep", "experiment.compare"),
              "org.apache.commons.math3"),
          outside("Jackson", in("file"), "com.fasterxml.jackson.core"),
          outside("fastcsv", in("file"), "de.siegmar.fastcsv"),
          outside("SnakeYAML", in("file"), "org.yaml.snakeyaml"),
          outside("SQLite", in("experiment.store"), "java.sql", "javax.sql", "org.sqlite"),
          outside(
              "JFreeChart",
              in("chart.pen", "chart.run", "chart.economy", "chart.sweep"),
              "org.jfree"),
          outside("Batik", in("chart.pen"), "org.apache.batik", "org.w3c.dom"),
          outside("drawing", DRAWING, "java.awt", "javax.imageio"),
          outside("Swing", WINDOWS, "javax.swing", "javax.accessibility"),
          outside("FlatLaf", in("view.desk"), "com.formdev.flatlaf"),
          outside("picocli", in("terminal", "option", "verb", GATE), "picocli"),
          outside("progressbar", in("terminal"), "me.tongfei.progressbar", "org.jline"),
          outside(
              "the disk",
              in(
                  "file",
                  "scenario",
                  "run",
                  "experiment.store",
                  "chart.pen",
                  "chart.run",
                  "chart.economy",
                  "report",
                  "view.desk",
                  "view.charts",
                  "view.rules",
                  "terminal",
                  "option",
                  "verb",
                  GATE),
              "java.nio.file"));

  /** The language itself, which every room may use; what stands in OUTSIDE is taken out of it. */
  static final List<String> LANGUAGE =
      List.of(
          "java.lang",
          "java.util",
          "java.time",
          "java.math",
          "java.text",
          "java.io",
          "java.net",
          "java.nio",
          "java.security");

  /**
   * What the work of a trade is; only its production may know, so that foremen, men and books do
   * not hang on one kind of work.
   */
  static final Set<String> WORK_OF_A_TRADE =
      Set.of(
          "norma.rule.Work",
          "norma.rule.Haulage",
          "norma.rule.Tools",
          "norma.rule.Preparation",
          "norma.rule.Machine",
          "norma.rule.UnitTime",
          "norma.rule.SharedThing",
          "norma.rule.Tending",
          "norma.rule.AssemblyLine");

  /** Where it may be named. */
  static final Set<String> KNOWS_TRADES = Set.of("rule", "shift");

  /** Where the same scenario and seed must give the same bits on every machine. */
  static final Set<String> REPRODUCIBLE =
      Set.of(
          "parameter",
          "time",
          "draw",
          "portrait",
          "rule",
          "event",
          "shift",
          "economy",
          "model",
          "measure");

  /** Where the clock on the wall may be read. */
  static final Set<String> WALL_CLOCK = Set.of("run", "terminal");

  /** Rooms whose classes may name each other in a circle; in all others none may. */
  private static final Set<String> CIRCLES = Set.of("scenario", "run", "view");

  /** Whether no circle may go through a class of a room. */
  static boolean mayHaveNoCircles(String room) {
    return isKnown(room) && !CIRCLES.contains(room.split("\\.")[0]);
  }

  /** Parts of which workers, shops and industries are made; nobody else writes their fields. */
  static final Set<String> PARTS =
      Set.of(
          "norma.economy.Person",
          "norma.economy.Body",
          "norma.economy.Mind",
          "norma.economy.Hindrance",
          "norma.economy.Repute",
          "norma.economy.Paybook",
          "norma.economy.NormBook",
          "norma.economy.FundBook",
          "norma.economy.Movement",
          "norma.economy.RecordBook",
          "norma.economy.Papers",
          "norma.economy.LabourBook",
          "norma.economy.Stores",
          "norma.economy.InputStock",
          "norma.economy.Inputs",
          "norma.economy.Places",
          "norma.economy.ShopMonth",
          "norma.economy.Committee",
          "norma.economy.Hearsay");

  /** The only class that may end the process. */
  static final String LAST_WORD = "norma.Main";

  /** The room's name by that of its package: {@code norma.rule} is the room {@code rule}. */
  static String roomOf(String packageName) {
    return packageName.startsWith(GATE + ".")
        ? packageName.substring(GATE.length() + 1)
        : packageName;
  }

  static boolean isOurs(String packageName) {
    return within(packageName, GATE);
  }

  static boolean isKnown(String room) {
    return room.equals(GATE) || ROOMS.stream().anyMatch(r -> r.name().equals(room));
  }

  static boolean mayUse(String room, String other) {
    return room.equals(other)
        || room.equals(GATE)
        || ROOMS.stream().anyMatch(r -> r.name().equals(room) && r.mayUse().contains(other));
  }

  static boolean mayUseOutside(String room, String packageName) {
    return OUTSIDE.stream()
        .filter(o -> o.packages().stream().anyMatch(p -> within(packageName, p)))
        .findFirst()
        .map(o -> o.rooms().contains(room))
        .orElseGet(() -> LANGUAGE.stream().anyMatch(p -> within(packageName, p)));
  }

  static boolean within(String packageName, String outer) {
    return packageName.equals(outer) || packageName.startsWith(outer + ".");
  }

  private static Room room(String name, String... mayUse) {
    return new Room(name, Set.of(mayUse));
  }

  private static Outside outside(String name, Set<String> rooms, String... packages) {
    return new Outside(name, List.of(packages), rooms);
  }

  private static Set<String> in(String... rooms) {
    return Set.of(rooms);
  }
}
