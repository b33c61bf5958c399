package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import norma.file.Json;
import norma.measure.Measure;
import norma.run.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of sweep files takes what the reader takes and marks what the reader refuses. */
final class SweepSchemaTest {
  private static final Set<String> EVENTS = Set.of("record");
  private static final Vocabulary WORDS = new Vocabulary(Set.copyOf(Measure.ids()), EVENTS);
  private static final Judge JUDGE = new Judge(SweepSchema.document(WORDS));
  private static final String LISTED = "vary: {mechanisms.priority: [true, false]}\n";
  private static final String RANGE =
      "vary: {industries.coal.haulage.slack: {min: 1, max: 2, log: true}}\n";
  private static final String SEEDS = "seeds: {count: 4}\n";
  private static final String MEASURES =
      "measures: [{id: output, measure: output, aggregate: mean}]\n";

  @TempDir private Path folder;

  @BeforeEach
  void scenario() {
    Small.file(folder);
  }

  @Test
  void theBundledSweepsAndTheOneToldInTheReadmeKeepToIt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios", "sweeps"))) {
      for (Path file : files.toList()) {
        assertThat(JUDGE.errors(file)).as(file.toString()).isEmpty();
      }
    }
    Matcher told =
        Pattern.compile("```yaml\\n(# wagons[^`]*)```")
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(told.find()).isTrue();
    assertThat(told.group(1)).contains("vary:");
    assertThat(JUDGE.errors(told.group(1))).isEmpty();
  }

  @Test
  void whatIsRightIsRightForBoth() throws IOException {
    for (String right :
        List.of(
            LISTED + SEEDS + MEASURES,
            SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: {from: 0.9, to: 1.2, step: 0.1}}\n"
                + SEEDS
                + MEASURES,
            RANGE + "design: {kind: sobol, points: 8, seed: 3}\n" + SEEDS + MEASURES,
            LISTED + SEEDS + MEASURES + "set: {industries.coal.district.shops: 3}\ndays: 9\n",
            LISTED + SEEDS + MEASURES + "compare: {baseline: 2, level: 0.9}\n",
            LISTED + SEEDS + MEASURES + "compare: {baseline: {mechanisms.priority: true}}\n",
            LISTED + SEEDS + MEASURES + "onError: stop\ntimeoutSeconds: 2.5\ncourses: false\n",
            LISTED
                + SEEDS
                + "measures: [{id: a, measure: output, aggregate: date, threshold: 3, over: {event:"
                + " record, from: -3, to: 5}}]\n")) {
      assertThat(JUDGE.errors(head() + right)).as(right).isEmpty();
      assertThat(isRead(right)).as(right).isTrue();
    }
  }

  @Test
  void whatIsWrongIsMarked() throws IOException {
    for (String wrong :
        List.of(
            SEEDS + MEASURES + "vari: {}\n",
            LISTED + MEASURES,
            LISTED + SEEDS,
            LISTED + SEEDS + "measures: []\n",
            LISTED + SEEDS + "measures: [{id: a, measure: outputt, aggregate: mean}]\n",
            LISTED + SEEDS + "measures: [{id: a, measure: output, aggregate: average}]\n",
            LISTED + SEEDS + "measures: [{id: A b, measure: output, aggregate: mean}]\n",
            LISTED + SEEDS + "measures: [{id: a, measure: output, aggregate: date}]\n",
            LISTED + SEEDS + "measures: [{id: a, measure: output, aggregate: max, threshold: 1}]\n",
            "vary: {}\n" + SEEDS + MEASURES,
            "vary: {mechanisms.prioity: [true]}\n" + SEEDS + MEASURES,
            "vary: {mechanisms.priority: []}\n" + SEEDS + MEASURES,
            "vary: {mechanisms.priority: true}\n" + SEEDS + MEASURES,
            "vary: {mechanisms.priority: [maybe]}\n" + SEEDS + MEASURES,
            "vary: {seed: [1, 2]}\n" + SEEDS + MEASURES,
            "vary: {calendar.days: [1, 2]}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: [1, many]}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: [-2]}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: {from: 1, to: 2}}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: {from: 1, to: 2, step: 0}}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: {from: 1, to: 2, step: 1, by: 2}}\n"
                + SEEDS
                + MEASURES,
            RANGE + SEEDS + MEASURES,
            LISTED + "design: {kind: sobol, points: 8}\n" + SEEDS + MEASURES,
            "design: {kind: one-at-a-time}\n" + SEEDS + MEASURES,
            LISTED + "design: {kind: list, file: points.csv}\n" + SEEDS + MEASURES,
            "vary: {industries.coal.haulage.slack: {min: 1, max: -2}}\n"
                + "design: {kind: sobol, points: 8}\n"
                + SEEDS
                + MEASURES,
            LISTED + SEEDS + MEASURES + "compare: {level: 95}\n",
            LISTED + SEEDS + MEASURES + "compare: {baseline: 0}\n",
            LISTED + SEEDS + MEASURES + "compare: {baseline: [1]}\n",
            LISTED + SEEDS + MEASURES + "onError: ignore\n",
            LISTED + SEEDS + MEASURES + "timeoutSeconds: -1\n",
            LISTED + SEEDS + MEASURES + "days: 0\n",
            LISTED + SEEDS + MEASURES + "set: {mechanisms.prioity: true}\n")) {
      assertThat(JUDGE.errors(head() + wrong)).as(wrong).isNotEmpty();
      assertThat(isRead(wrong)).as(wrong).isFalse();
    }
  }

  /** Every choice of the keys: neither may know a rule that the other does not. */
  @Test
  void ofSeedsAndDesignsItTakesJustWhatTheReaderTakes() throws IOException {
    List<String> seeds =
        List.of(
            "count: 2", "list: [1, 2]", "first: 7", "least: 2", "most: 4", "until: {output: 1}");
    int taken = 0;
    for (String chosen : choices(seeds)) {
      taken += agreed(LISTED + "seeds: {" + chosen + "}\n" + MEASURES) ? 1 : 0;
    }
    assertThat(taken).as("count, list, adaptive; two with first").isEqualTo(5);
    List<String> keys = List.of("points: 8", "levels: 4", "trajectories: 2", "seed: 5");
    taken = 0;
    for (DesignRule.Kind kind : DesignRule.Kind.values()) {
      String vary = kind.isSampled() ? RANGE : LISTED;
      for (String chosen : choices(keys)) {
        String design = "design: {kind: " + kind.label() + (chosen.isEmpty() ? "" : ", ") + chosen;
        taken += agreed(vary + design + "}\n" + SEEDS + MEASURES) ? 1 : 0;
      }
    }
    assertThat(taken).isEqualTo(2 * 3 + 2 * 3 + 2 * 2);
    for (String odd :
        List.of("morris, trajectories: 2, levels: 3", "factorial, file: a.csv", "oddly")) {
      assertThat(agreed(LISTED + "design: {kind: " + odd + "}\n" + SEEDS + MEASURES)).isFalse();
    }
    assertThat(agreed(LISTED + "seeds: {least: 2, most: 4, until: {output: 0}}\n" + MEASURES))
        .isFalse();
  }

  @Test
  void everyKeyHasItsMeaningAndTheTextIsTheSameForEver() {
    String text = Json.text(SweepSchema.document(WORDS));
    for (Shape.Section section : List.of(SweepReader.FORM, Values.STEPS, Values.RANGE)) {
      for (Shape.Field field : section.fields()) {
        assertThat(text).contains("\"" + field.key() + "\"", field.said().meaning());
      }
    }
    assertThat(text).isEqualTo(Json.text(SweepSchema.document(WORDS)));
    assertThat(text).contains("\"one-at-a-time\"", "\"" + Measure.ids().get(3) + "\"");
  }

  private boolean agreed(String lines) throws IOException {
    boolean read = isRead(lines);
    assertThat(JUDGE.errors(head() + lines).isEmpty()).as(lines).isEqualTo(read);
    return read;
  }

  private boolean isRead(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("wagons.yaml"), head() + lines);
    return SweepReader.examine(file, WORDS.measures(), EVENTS).sweep().isPresent();
  }

  private static String head() {
    return "scenario: pit.yaml\ntitle: Wagons\n";
  }

  private static List<String> choices(List<String> from) {
    List<String> choices = new ArrayList<>();
    for (int set = 0; set < 1 << from.size(); set++) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < from.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(from.get(i));
        }
      }
      choices.add(String.join(", ", chosen));
    }
    return choices;
  }
}
