package norma.chart.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import norma.chart.run.Points;
import norma.measure.History;
import norma.measure.MadeUpEconomy;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

/** Where days and values stand. */
final class PlaneTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(100, 50, 400, 60);
  private static final History HISTORY = new MadeUpEconomy(40, "coal", "ore").history();

  @Test
  void daysGoFromLeftToRight() {
    Plane plane = Plane.ofTime(AREA, HISTORY);
    assertThat(plane.x(0)).isEqualTo(100);
    assertThat(plane.x(10.5)).isEqualTo(205);
    assertThat(plane.x(40)).isEqualTo(500);
    assertThat(plane.atTime(Points.x(HISTORY.date(10)))).isEqualTo(plane.x(10));
  }

  @Test
  void valuesGoFromTheFootUpAndStayInside() {
    Plane plane = new Plane(AREA, HISTORY, new Range(0, 2), false);
    assertThat(plane.y(0)).isEqualTo(110);
    assertThat(plane.y(0.5)).isEqualTo(95);
    assertThat(plane.y(3)).isEqualTo(50);
    assertThat(plane.y(-1)).isEqualTo(110);
  }

  @Test
  void eachDoublingTakesTheSameHeight() {
    Plane plane = new Plane(AREA, HISTORY, new Range(0.5, 4), true);
    assertThat(plane.y(0.5)).isEqualTo(110);
    assertThat(plane.y(1)).isEqualTo(90);
    assertThat(plane.y(2)).isEqualTo(70);
    assertThat(plane.y(4)).isEqualTo(50);
    assertThat(plane.y(0)).isEqualTo(110);
  }
}
