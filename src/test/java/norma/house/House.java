package norma.house;

import java.util.List;
import java.util.Set;

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

  private static final String[] LOWER = {
    "terminal",
    "report",
    "chart",
    "experiment",
    "run",
    "measure",
    "event",
    "scenario",
    "parameter",
    "file",
    "time"
  };
  private static final String[] UPPER = {
    "option",
    "view",
    "terminal",
    "report",
    "chart",
    "experiment",
    "run",
    "measure",
    "portrait",
    "event",
    "rule",
    "scenario",
    "parameter",
    "file",
    "time"
  };

  /** In order: a room may use only rooms that stand above it, so that no cycle can form. */
  static final List<Room> ROOMS =
      List.of(
          room("parameter"),
          room("time", "parameter"),
          room("draw"),
          room("rule", "parameter", "time", "draw"),
          room("portrait", "rule"),
          room("event", "time"),
          room("shift", "rule", "draw", "time"),
          room("economy", "rule", "shift", "portrait", "event", "draw", "time"),
          room("file"),
          room("scenario", "parameter", "rule", "time", "file"),
          room("model", "scenario", "economy", "event", "draw", "time"),
          room("measure", "model", "economy", "portrait", "event", "time", "rule", "parameter"),
          room("run", "scenario", "model", "measure", "portrait", "event", "file", "time"),
          room(
              "experiment",
              "scenario",
              "run",
              "measure",
              "event",
              "file",
              "draw",
              "time",
              "rule",
              "parameter"),
          room("chart", "measure", "experiment", "event", "time"),
          room(
              "report",
              "experiment",
              "run",
              "chart",
              "measure",
              "portrait",
              "event",
              "scenario",
              "file",
              "rule"),
          room(
              "view",
              "chart",
              "report",
              "run",
              "experiment",
              "scenario",
              "measure",
              "portrait",
              "event",
              "rule",
              "file",
              "time"),
          room("terminal", "file"),
          room("option", LOWER),
          room("verb", UPPER));

  static final List<Outside> OUTSIDE =
      List.of(
          outside("MASON", in("model"), "sim", "ec"),
          outside(
              "commons-math3",
              in("draw", "rule", "shift", "economy", "measure", "experiment"),
              "org.apache.commons.math3"),
          outside("Jackson", in("file"), "com.fasterxml.jackson.core"),
          outside("fastcsv", in("file"), "de.siegmar.fastcsv"),
          outside("SnakeYAML", in("file"), "org.yaml.snakeyaml"),
          outside("SQLite", in("experiment"), "java.sql", "javax.sql", "org.sqlite"),
          outside("JFreeChart", in("chart", "view"), "org.jfree"),
          outside("Batik", in("chart", "view"), "org.apache.batik", "org.w3c.dom"),
          outside("drawing", in("chart", "view"), "java.awt", "javax.imageio"),
          outside("Swing", in("view"), "javax.swing", "javax.accessibility", "com.formdev.flatlaf"),
          outside("picocli", in("terminal", "option", "verb", GATE), "picocli"),
          outside("progressbar", in("terminal", GATE), "me.tongfei.progressbar", "org.jline"),
          outside(
              "the disk",
              in(
                  "file",
                  "scenario",
                  "run",
                  "experiment",
                  "chart",
                  "report",
                  "view",
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
  static final Set<String> WALL_CLOCK = Set.of("run", GATE);

  /** The only class that may end the process. */
  static final String LAST_WORD = "norma.Main";

  /** The room's name by that of its package: {@code norma.rule} is the room {@code rule}. */
  static String roomOf(String packageName) {
    // Rooms that are being parted count as the one they were.
    return packageName.startsWith(GATE + ".") ? packageName.split("\\.")[1] : packageName;
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
