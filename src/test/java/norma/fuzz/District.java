package norma.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.run.Small;
import norma.scenario.Scenario;

/** A tiny district, in which much happens, as a scenario file with whatever a case sets in it. */
final class District {
  private static final Path BASE = Path.of("scenarios", "base.yaml").toAbsolutePath();

  private final Map<String, String> settings = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  /** Two shops of four men, over two ends of a month and the end of a year. */
  District() {
    set("base", BASE.toString());
    set("title", "Short");
    set("seed", "7");
    set("calendar.start", "1935-11-21");
    set("calendar.days", "50");
    set("district.shops", "2");
    set("district.crew", "4");
    // Institutions are quick, tempers short and audits frequent: things happen within weeks.
    set("planner.campaign.push", "0.9");
    set("planner.campaign.openingMonths", "0");
    set("planner.campaign.marginSpreads", "0.1");
    set("planner.fund.openingMonths", "1");
    set("planner.normRevision.debtBorne", "0");
    set("planner.normRevision.delay", "10");
    set("planner.titles.dekadasAbove", "1");
    set("planner.titles.dekadasBelow", "1");
    set("planner.committee.ownRecord", "1");
    set("planner.committee.report", "0.5");
    set("planner.titles.ownShifts", "1");
    set("planner.blame.removal", "0.5");
    set("planner.blame.detect", "0.6");
    set("planner.audit.chance", "0.5");
    set("worker.resentment.pay", "0.4");
    set("worker.incidents.hazard", "0.2");
    set("worker.fatigue.accident", "0.1");
    set("worker.leaving.hazard", "0.2");
    set("foreman.padding.quiet", "5");
    // A single bracket may be anywhere; several must rise.
    set("pay.scale", "[{above: 1.0, multiplier: 1.25}]");
    set("industries.coal", "{}");
  }

  /** Sets a parameter by its path to a value in YAML. */
  District set(String path, String value) {
    settings.put(path, value);
    return this;
  }

  /** Takes a setting back. */
  void remove(String path) {
    settings.remove(path);
  }

  String get(String path) {
    return settings.get(path);
  }

  /** Adds an entry to a list at the top of the file, {@code timeline} or {@code expect}. */
  District add(String list, String entry) {
    lists.computeIfAbsent(list, key -> new ArrayList<>()).add(entry);
    return this;
  }

  /** The scenario file. */
  String text() {
    StringBuilder text = new StringBuilder();
    print(tree(), "", text);
    lists.forEach(
        (list, entries) -> {
          text.append(list).append(":\n");
          entries.forEach(entry -> text.append("  - ").append(entry).append('\n'));
        });
    return text.toString();
  }

  /** Reads it. */
  Scenario read(Path folder) throws IOException {
    return Small.read(Files.writeString(folder.resolve("district.yaml"), text()));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    settings.forEach(
        (path, value) -> {
          String[] keys = path.split("\\.");
          Map<String, Object> section = tree;
          for (int i = 0; i < keys.length - 1; i++) {
            section =
                (Map<String, Object>)
                    section.computeIfAbsent(keys[i], k -> new LinkedHashMap<String, Object>());
          }
          section.put(keys[keys.length - 1], value);
        });
    return tree;
  }

  private static void print(Map<?, ?> tree, String indentation, StringBuilder text) {
    tree.forEach(
        (key, value) -> {
          text.append(indentation).append(key).append(':');
          if (value instanceof Map<?, ?> section) {
            text.append('\n');
            print(section, indentation + "  ", text);
          } else {
            text.append(' ').append(value).append('\n');
          }
        });
  }
}
