package norma.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged scenario and sweep files: a sentence and a documented code, whatever is in them. */
final class MutatedFilesTest {
  @TempDir private Path folder;

  @Test
  void hundredsAreReadOrRefused() throws Exception {
    areReadOrRefused(Integer.getInteger("fuzz.files", 500));
  }

  @Test
  @Tag("study")
  void thousandsAreReadOrRefused() throws Exception {
    areReadOrRefused(Integer.getInteger("fuzz.files", 20_000));
  }

  private void areReadOrRefused(int number) throws Exception {
    Library library = Library.in(folder);
    Study study = Study.of("mutated file", number, at -> new MutatedFile(library, at));
    assertThat(study.failures()).isEmpty();
    if (!Study.isOfOne()) {
      // Mutations that are all refused, or none of them, try little.
      assertThat(study.ended("0 0")).isGreaterThan(number / 20);
      assertThat(study.ended("3 3")).isGreaterThan(number / 4);
    }
  }
}
