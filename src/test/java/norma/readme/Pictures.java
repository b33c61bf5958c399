package norma.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Makes the pictures of the README's five answers from what {@code compare} left. */
final class Pictures {
  static final int WIDTH = 960;

  /** The picture of each answer; their order is that of the README. */
  static final List<Answer> ANSWERS =
      List.of(
          new Answer("priority", "difference-output"),
          new Answer("pay", "difference-norm"),
          new Answer("weight", "response-output"),
          new Answer("rise", "course-resentment-2"),
          new Answer("blame", "difference-output"));

  private Pictures() {}

  /**
   * One of the five.
   *
   * @param sweep name of the folder of its sweep
   * @param chart which of the charts of the comparison
   */
  record Answer(String sweep, String chart) {
    /** File name of the picture. */
    String picture() {
      return "answer-" + sweep + ".png";
    }

    /** The chart in a folder of results, where {@code compare} puts it unless told otherwise. */
    Path in(Path runs) {
      return runs.resolve("compare-" + sweep).resolve("charts").resolve(chart + ".png");
    }
  }

  /**
   * Makes all five, or none where a chart is missing.
   *
   * @param args the folder with the comparisons, and the one for the pictures
   */
  public static void main(String... args) throws IOException {
    Path runs = Path.of(args[0]);
    Path pictures = Path.of(args[1]);
    for (Answer answer : ANSWERS) {
      if (!Files.exists(answer.in(runs))) {
        throw new NoSuchFileException(
            answer.in(runs).toString(), null, "compare sweeps/" + answer.sweep() + " makes it");
      }
    }
    for (Answer answer : ANSWERS) {
      Excerpt.shrink(answer.in(runs), pictures.resolve(answer.picture()), WIDTH);
    }
  }
}
