package norma.chart.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import norma.chart.pen.Labels;
import norma.chart.pen.Picture;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.MadeUpEconomy;
import norma.portrait.Move;
import org.junit.jupiter.api.Test;

/** Who left and who came. */
final class MoverMatrixTest {
  private static final int[][] PEOPLE = {{7, 12, 0}, {3, 0, 5}, {41, 0, 0}};
  private static final MoverMatrix MATRIX =
      new MoverMatrix(
          List.of("Coal", "Shoes", "Village"),
          List.of("Coal", "Shoes", "Elsewhere"),
          PEOPLE,
          Style.LARGE);

  @Test
  void thoseWhoCameBackAreNeitherLeftNorCame() {
    assertThat(MATRIX.left(0)).isEqualTo(12);
    assertThat(MATRIX.left(1)).isEqualTo(8);
    assertThat(MATRIX.left(2)).isEqualTo(41);
    assertThat(MATRIX.came(0)).isEqualTo(44);
    assertThat(MATRIX.came(1)).isEqualTo(12);
    assertThat(MATRIX.came(2)).isEqualTo(5);
  }

  @Test
  void allFiguresAreWrittenAndNoughtsAreNot() {
    Rectangle2D area = new Rectangle2D.Double(10, 10, 580, 380);
    Picture picture =
        new Picture("m", "m", "m", new Dimension(600, 400), g -> MATRIX.draw(g, area));
    String svg = picture.svg("p");
    assertThat(svg)
        .contains(">Coal<", ">Shoes<", ">Village<", ">Elsewhere<", ">left<", ">came<")
        .contains(">41<", ">12<", ">44<", ">8<")
        .doesNotContain(">0<");
  }

  @Test
  void placesAreTheIndustriesAndThoseBeyondWhereUsed() {
    Labels labels =
        new Labels("All", 1, Map.of("ore", new Trade("Iron ore", "t", "miner", "pit", "face")));
    History history = new MadeUpEconomy(3, "ore", "steel").history();
    assertThat(MoverMatrix.of(history, labels, Style.LARGE).isEmpty()).isTrue();
    assertThat(MoverMatrix.of(history, labels, Style.LARGE).rows()).isEqualTo(2);
    history.moved(List.of(new Move("ore", "steel", 4), new Move(Move.VILLAGE, "ore", 9)));
    MoverMatrix matrix = MoverMatrix.of(history, labels, Style.LARGE);
    assertThat(matrix.rows()).isEqualTo(3);
    assertThat(matrix.left(0)).isEqualTo(4);
    assertThat(matrix.came(0)).isEqualTo(9);
    assertThat(matrix.left(2)).isEqualTo(9);
  }

  @Test
  void whereNobodyMovedItIsEmpty() {
    assertThat(MATRIX.isEmpty()).isFalse();
    assertThat(
            new MoverMatrix(List.of("Coal"), List.of("Coal"), new int[][] {{0}}, Style.LARGE)
                .isEmpty())
        .isTrue();
  }
}
