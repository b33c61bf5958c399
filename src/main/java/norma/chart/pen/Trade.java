package norma.chart.pen;

/**
 * The words of an industry's people, for titles, axes and sentences.
 *
 * @param industry name of the industry ("coal")
 * @param unit unit of its output ("t")
 * @param worker what a worker is called ("hewer")
 * @param shop what a shop is called ("section")
 * @param workplace what a workplace is called ("face")
 */
public record Trade(String industry, String unit, String worker, String shop, String workplace) {
  /** Words that fit everywhere. */
  public static final Trade ANY = new Trade("all industries", "units", "worker", "shop", "place");
}
