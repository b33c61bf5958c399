package norma.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import norma.Gate;
import norma.readme.Commands.Command;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README names is there, and what it shows is what the program prints and draws.
 *
 * <p>With {@code -Dreadme=rewrite} the excerpt and the picture of the bundled run are made again.
 */
final class ReadmeTest {
  private static final Path FILE = Path.of("README.md");
  private static final Path PICTURE = Path.of("src", "doc", "overview.png");
  private static final Path UNION = Path.of("src", "doc", "union.png");
  private static final int WIDTH = 1400;
  private static final Path WINDOW = Path.of("src", "doc", "window.png");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("readme"));

  @TempDir static Path scratch;

  private static Commands commands;

  private final Page page = Page.read(FILE);

  @BeforeAll
  static void layOut() throws IOException {
    Clone.layOut(scratch, Page.read(FILE));
    commands = new Commands(scratch);
  }

  @Test
  void theFirstCommandPrintsTheExcerpt() throws IOException {
    Command first = Commands.of(page.in("sh").get(0)).get(0);
    List<String> words = new ArrayList<>(commands.here(first));
    if (!REWRITE) {
      words.add("--no-charts");
    }
    Gate gate = Gate.pass(words.toArray());
    assertThat(gate.code()).as(gate.err()).isZero();
    String excerpt = Excerpt.of(gate.out());
    Path folder = Path.of(words.get(words.indexOf("--out") + 1));
    String why = why(folder);
    if (REWRITE) {
      Excerpt.rewrite(FILE, "summary", excerpt);
      Excerpt.rewrite(FILE, "why", why);
      Excerpt.shrink(folder.resolve("charts").resolve("overview.png"), PICTURE, WIDTH);
    }
    assertThat(Page.read(FILE).marked("summary").text())
        .as("if the model was changed: mvn -q test -Dtest=ReadmeTest -Dreadme=rewrite")
        .isEqualTo(excerpt);
    assertThat(Page.read(FILE).marked("why").text()).isEqualTo(why);
  }

  @Test
  void theSecondCommandPrintsItsExcerpt() throws IOException {
    Command second =
        page.in("sh").stream()
            .flatMap(block -> Commands.of(block).stream())
            .filter(command -> command.verb().equals("run"))
            .toList()
            .get(1);
    assertThat(second.words()).containsExactly("run", "scenarios/all-union-1935.yaml");
    List<String> words = new ArrayList<>(commands.here(second));
    if (!REWRITE) {
      words.add("--no-charts");
    }
    Gate gate = Gate.pass(words.toArray());
    assertThat(gate.code()).as(gate.err()).isZero();
    String excerpt = Excerpt.of(gate.out());
    if (REWRITE) {
      Path folder = Path.of(words.get(words.indexOf("--out") + 1));
      Excerpt.rewrite(FILE, "union", excerpt);
      Excerpt.shrink(folder.resolve("charts").resolve("overview.png"), UNION, WIDTH);
    }
    assertThat(Page.read(FILE).marked("union").text())
        .as("if the model was changed: mvn -q test -Dtest=ReadmeTest -Dreadme=rewrite")
        .isEqualTo(excerpt);
  }

  /** Asks of the run all that the page asks, and says the answer that it shows. */
  private String why(Path run) {
    List<Command> asked =
        page.in("sh").stream()
            .flatMap(block -> Commands.of(block).stream())
            .filter(command -> command.verb().equals("why"))
            .toList();
    assertThat(asked).hasSize(3);
    String answer = "";
    for (Command command : asked) {
      List<String> words = new ArrayList<>(command.words());
      words.set(1, run.toString());
      Gate gate = Gate.pass(words.toArray());
      assertThat(gate.code()).as("%s%n%s", command, gate.err()).isEqualTo(command.ends());
      answer = words.contains("norm_revision") ? gate.out() : answer;
    }
    return answer;
  }

  @Test
  void thePicturesAreSmall() throws IOException {
    assertThat(ImageIO.read(PICTURE.toFile()).getWidth()).isEqualTo(WIDTH);
    assertThat(Files.size(PICTURE)).isLessThan(400_000);
    assertThat(ImageIO.read(UNION.toFile()).getWidth()).isEqualTo(WIDTH);
    assertThat(Files.size(UNION)).isLessThan(500_000);
    assertThat(ImageIO.read(WINDOW.toFile()).getWidth()).isEqualTo(1280);
    assertThat(Files.size(WINDOW)).isLessThan(400_000);
  }

  @Test
  void problemsOfAFileAreShownAsTheProgramShowsThem() {
    Command check =
        page.in("sh").stream()
            .flatMap(block -> Commands.of(block).stream())
            .filter(command -> command.words().contains("wrong.yaml"))
            .findFirst()
            .orElseThrow();
    String said = Gate.pass(commands.here(check).toArray()).err();
    assertThat(said.replace(scratch + "/", "")).isEqualTo(page.marked("output").text());
  }

  @Test
  void whatItNamesIsThere() {
    List<String> names = Stream.concat(page.code().stream(), page.links().stream()).toList();
    assertThat(names.stream().map(Named::trouble).flatMap(Optional::stream)).isEmpty();
  }

  @Test
  void everyFlagIsOneOfAVerb() {
    StringBuilder help = new StringBuilder();
    for (String verb :
        List.of(
            "run",
            "watch",
            "validate",
            "check",
            "describe",
            "schema",
            "sweep",
            "resume",
            "merge",
            "compare",
            "ablate",
            "why")) {
      Gate gate = Gate.pass(verb, "--help");
      assertThat(gate.code()).isZero();
      help.append(gate.out());
    }
    Pattern flag = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    String text = String.join("\n", page.prose());
    assertThat(flag.matcher(text).results().map(found -> found.group()).distinct())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(help).containsPattern(found + "\\b"));
    assertThat(page.table("flag").stream().map(row -> row.get(0)))
        .as("the table has every flag of run")
        .anySatisfy(cell -> assertThat(cell).contains("--until"));
    flag.matcher(Gate.pass("run", "--help").out())
        .results()
        .map(found -> found.group())
        .filter(found -> !List.of("--help", "--version").contains(found))
        .forEach(
            found ->
                assertThat(page.table("flag"))
                    .anySatisfy(row -> assertThat(row.get(0)).contains(found)));
  }

  @Test
  void exitCodesAreThoseOfTheProgram() throws Exception {
    Map<Integer, String> codes = new TreeMap<>();
    for (Field field : Class.forName("norma.terminal.ExitCode").getDeclaredFields()) {
      if (field.getType() == int.class) {
        field.setAccessible(true);
        codes.put(field.getInt(null), field.getName());
      }
    }
    assertThat(page.table("code").stream().map(row -> Integer.valueOf(row.get(0))))
        .containsExactlyElementsOf(codes.keySet());
  }

  @Test
  void everyPackageIsInTheTable() throws IOException {
    Path root = Path.of("src", "main", "java", "norma");
    try (Stream<Path> files = Files.walk(root)) {
      List<String> packages =
          files
              .filter(file -> file.endsWith("package-info.java") && !file.getParent().equals(root))
              .map(file -> root.relativize(file.getParent()).toString())
              .map(room -> "`" + room.replace('\\', '.').replace('/', '.') + "`")
              .toList();
      assertThat(page.table("package").stream().map(row -> row.get(0))).containsAll(packages);
    }
  }
}
