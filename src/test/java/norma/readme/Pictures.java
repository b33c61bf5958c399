package norma.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Makes the README's pictures of sweeps and of the ablation from what the program left. */
final class Pictures {
  /** The picture of each answer to a sweep's question; their order is that of the README. */
  static final List<Shown> ANSWERS =
      List.of(
          answer("priority", "difference-output"),
          answer("pay", "difference-norm"),
          answer("weight", "response-below-norm"),
          answer("rise", "course-resentment-2"),
          answer("blame", "difference-output"));

  /** The matrix, which is wide and so is to be seen by itself. */
  static final Shown ABLATION =
      new Shown("ablation.png", "ablate-donbass-coal-1935", "matrix", 1400);

  private Pictures() {}

  /**
   * One of them.
   *
   * @param picture file name of the picture
   * @param folder folder of results in which its chart is, as it is called unless told otherwise
   * @param chart which of the charts there
   * @param width how wide the picture is
   */
  record Shown(String picture, String folder, String chart, int width) {
    /** The chart, in a folder of folders of results. */
    Path in(Path runs) {
      return runs.resolve(folder).resolve("charts").resolve(chart + ".png");
    }

    /** Whether its sweep, or what is made of it, is in a folder of that name. */
    boolean isOf(String sweep) {
      return folder.equals("compare-" + sweep);
    }
  }

  private static Shown answer(String sweep, String chart) {
    return new Shown("answer-" + sweep + ".png", "compare-" + sweep, chart, 960);
  }

  /**
   * Makes the five answers, or with "ablation" as last word the matrix; none where a chart is
   * missing.
   *
   * @param args the folder with the folders of results, and the one for the pictures
   */
  public static void main(String... args) throws IOException {
    Path runs = Path.of(args[0]);
    Path pictures = Path.of(args[1]);
    List<Shown> wanted =
        args.length > 2 && args[2].equals("ablation") ? List.of(ABLATION) : ANSWERS;
    for (Shown one : wanted) {
      if (!Files.exists(one.in(runs))) {
        throw new NoSuchFileException(one.in(runs).toString(), null, "make it first");
      }
    }
    for (Shown one : wanted) {
      Excerpt.shrink(one.in(runs), pictures.resolve(one.picture()), one.width());
    }
  }
}
