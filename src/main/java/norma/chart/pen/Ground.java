package norma.chart.pen;

import java.awt.Color;
import java.util.Map;

/** What a chart is drawn on, light or dark, with the inks that can be read on it. */
public enum Ground {
  LIGHT(0xFFFFFF, 0x222222, 0x5A5A5A, 0xE4E4E4, 0x8C8C8C),
  DARK(0x2B2D30, 0xE6E6E6, 0xB4B8BF, 0x43464B, 0x8A8F98);

  /** The same hues, lighter: those made for paper would sink into the dark. */
  private static final Map<Color, Color> LIFTED =
      Map.of(
          Palette.BLACK, new Color(0xF2F2F2),
          Palette.GREY, new Color(0xA4A9B0),
          Palette.ORANGE, new Color(0xF2B233),
          Palette.SKY, new Color(0x9AD7FF),
          Palette.GREEN, new Color(0x2CC79B),
          Palette.YELLOW, new Color(0xF5EA5A),
          Palette.BLUE, new Color(0x4A9BE0),
          Palette.VERMILION, new Color(0xFF7F42),
          Palette.PURPLE, new Color(0xE09CC2),
          Palette.PALE, new Color(0x5B6067));

  private final Color paper;
  private final Color ink;
  private final Color softInk;
  private final Color grid;
  private final Color mark;

  Ground(int paper, int ink, int softInk, int grid, int mark) {
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.softInk = new Color(softInk);
    this.grid = new Color(grid);
    this.mark = new Color(mark);
  }

  /** What is under all. */
  public Color paper() {
    return paper;
  }

  /** Titles and names. */
  public Color ink() {
    return ink;
  }

  /** Figures on axes, notes. */
  public Color softInk() {
    return softInk;
  }

  /** Lines across a panel. */
  public Color grid() {
    return grid;
  }

  /** Axes, and lines down from events. */
  public Color mark() {
    return mark;
  }

  /** A colour of the palette as it is used on this ground. */
  Color hue(Color ofPalette) {
    return this == LIGHT ? ofPalette : LIFTED.getOrDefault(ofPalette, ofPalette);
  }
}
