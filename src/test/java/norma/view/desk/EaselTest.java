package norma.view.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** When a picture in a window is drawn anew, and when the one that is kept is shown again. */
final class EaselTest {
  private final Counting easel = new Counting();

  @Test
  void drawsAnewWhenThereIsNewsOrAnotherSizeOrThemeAndNotWhenPainting() {
    easel.setSize(300, 200);
    assertThat(painted()).isEqualTo(Color.RED);
    painted();
    assertThat(easel.drawn).as("painted twice").isEqualTo(1);
    assertThat(easel.over).isEqualTo(2);
    easel.setSize(200, 200);
    painted();
    assertThat(easel.drawn).as("another size").isEqualTo(2);
    JPanel window = new JPanel();
    window.add(easel);
    SwingUtilities.updateComponentTreeUI(window);
    painted();
    painted();
    assertThat(easel.drawn).as("another theme").isEqualTo(3);
    easel.colour = Color.BLUE;
    assertThat(painted()).as("nobody said so").isEqualTo(Color.RED);
    easel.fresh();
    assertThat(painted()).isEqualTo(Color.BLUE);
    assertThat(easel.drawn).as("news").isEqualTo(4);
  }

  private Color painted() {
    BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    easel.paint(g);
    g.dispose();
    return new Color(picture.getRGB(100, 100));
  }

  /** Counts how often it is drawn. */
  private static final class Counting extends Easel {
    private static final long serialVersionUID = 1;

    private Color colour = Color.RED;
    private int drawn;
    private int over;

    @Override
    protected void draw(Graphics2D on) {
      drawn++;
      on.setPaint(colour);
      on.fillRect(0, 0, getWidth(), getHeight());
    }

    @Override
    protected void over(Graphics2D on) {
      over++;
    }
  }
}
