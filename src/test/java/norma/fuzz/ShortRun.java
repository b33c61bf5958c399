package norma.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.Gate;
import norma.event.Event;
import norma.file.Json;
import norma.run.RunEvents;

/**
 * A run with summary and charts, and what is asked of its folder afterwards.
 *
 * @param folder where it may write; empty again afterwards
 * @param district what is run
 * @param days how long it runs, whatever the file says; 0 for what it says
 * @param charts whether charts are drawn
 * @param codes what the run may end with
 */
record ShortRun(Path folder, District district, int days, boolean charts, Integer... codes)
    implements Study.Case {
  private static final int MOST_KINDS = 2;

  @Override
  public String text() {
    return district.text();
  }

  @Override
  public Verdict tried() throws IOException {
    Files.createDirectories(folder);
    try {
      return verdict();
    } finally {
      delete(folder);
    }
  }

  private Verdict verdict() throws IOException {
    Path file = Files.writeString(folder.resolve("short.yaml"), district.text());
    Path out = folder.resolve("run");
    List<Object> command = new ArrayList<>(List.of("run", file, "--out", out, "--threads", 1));
    if (days > 0) {
      command.addAll(List.of("--days", days));
    }
    if (!charts) {
      command.add("--no-charts");
    }
    Verdict verdict = new Verdict();
    Gate run = verdict.judge("run", Gate.pass(command.toArray()), codes);
    if (run.code() != Verdict.OK) {
      if (Files.exists(out)) {
        verdict.complain("a run that ended with " + run.code() + " left a folder");
      }
      return verdict;
    }
    verdict.readable("the summary", run.out());
    read(out, verdict);
    why(out, verdict);
    if (district.text().contains("expect:")) {
      Gate validation = Gate.pass("validate", file, "--seeds", 2, "--threads", 1);
      verdict.judge("validate", validation, Verdict.OK, Verdict.EXPECTATION);
    }
    return verdict;
  }

  /** The tables and charts, by other readers than our own. */
  private void read(Path out, Verdict verdict) throws IOException {
    var manifest = Json.read(out.resolve("manifest.json"));
    List<String> rows = Files.readAllLines(out.resolve("steps.csv"));
    int columns = rows.get(0).split(",", -1).length;
    Set<String> dates = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      dates.add(cells[0]);
      if (cells.length != columns || !Arrays.stream(cells).allMatch(ShortRun::isPlain)) {
        verdict.complain("steps.csv has the row " + row);
        break;
      }
    }
    // The first row is of the eve of the run.
    if (!manifest.get("days_done").equals(dates.size() - 1)) {
      verdict.complain("steps.csv has " + dates.size() + " dates: " + manifest.get("days_done"));
    }
    if (charts) {
      try (Stream<Path> all = Files.walk(out.resolve("charts"))) {
        for (Path chart : all.filter(Files::isRegularFile).toList()) {
          if (Files.size(chart) == 0) {
            verdict.complain(chart.getFileName() + " is empty");
          } else if (chart.toString().endsWith(".svg")) {
            verdict.readable(chart.getFileName().toString(), Files.readString(chart));
          }
        }
      }
    }
  }

  /** No number is written as what is none. */
  private static boolean isPlain(String cell) {
    return !cell.contains("NaN") && !cell.contains("Infinity") && !cell.equals("null");
  }

  private void why(Path out, Verdict verdict) {
    Gate kinds = verdict.judge("why", Gate.pass("why", out), Verdict.OK);
    verdict.readable("why", kinds.out());
    List<Event> events = RunEvents.read(out).events();
    Set<String> happened =
        events.stream()
            .map(event -> event.kind().label())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String kind : happened.stream().limit(MOST_KINDS).toList()) {
      Gate why = verdict.judge("why " + kind, Gate.pass("why", out, kind), Verdict.OK);
      verdict.readable("why " + kind, why.out());
    }
    if (!events.isEmpty()) {
      int last = events.size();
      Gate why = verdict.judge("why " + last, Gate.pass("why", out, last), Verdict.OK);
      verdict.readable("why " + last, why.out());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
