package norma.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import norma.golden.Golden.Case;
import org.junit.jupiter.api.Test;

/** Runs give the digests that are written down, whatever the number of threads. */
final class GoldenTest {

  @Test
  void runsGiveTheDigestsThatAreWrittenDown() throws IOException {
    assertThat(Golden.cases().stream().map(one -> one.line(1)))
        .as(
            "the model or a scenario changed; if that was meant, run\n  %s\n"
                + "and say in the commit what changed the runs, and why",
            Golden.COMMAND)
        .containsExactlyElementsOf(Files.readAllLines(Golden.FILE));
  }

  @Test
  void threadsDoNotMatter() {
    for (Case one : Golden.cases().subList(0, 3)) {
      String alone = one.digest(1);
      for (int threads : new int[] {2, 3, 8}) {
        assertThat(one.digest(threads))
            .as("%s on %d threads", one.name(), threads)
            .isEqualTo(alone);
      }
    }
  }

  /** From some hundreds of shops on, dawn and night are shared out among the threads too. */
  @Test
  void threadsDoNotMatterWhereShopsAreMany() {
    Case many = Golden.manyShops();
    String alone = many.digest(1);
    for (int threads : new int[] {2, 3}) {
      assertThat(many.digest(threads)).as("%d threads", threads).isEqualTo(alone);
    }
  }

  @Test
  void allSixtyFourBitsOfTheSeedMatter() throws IOException {
    List<String> lines = Files.readAllLines(Golden.FILE);
    TreeSet<String> digests = new TreeSet<>();
    lines.forEach(line -> digests.add(line.substring(line.lastIndexOf(' '))));
    assertThat(digests).as("three scenarios, each with seeds 42 and 42 + 2^32").hasSize(6);
  }
}
