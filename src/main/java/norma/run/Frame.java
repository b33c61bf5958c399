package norma.run;

import java.time.LocalDate;
import java.util.List;
import norma.measure.Readings;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;

/**
 * What a {@link Player} has to show since it was last asked.
 *
 * @param status where it is
 * @param parts what was told of the run and, second, of its branch where there is one
 * @param shops the shops that are looked at, with each of their crews as they are now, in order;
 *     the first time all; empty when nothing moved
 * @param followed the shops that are followed, after each of their shifts since, in order of time
 */
public record Frame(
    Status status, List<Part> parts, List<ShopPortrait> shops, List<ShopPortrait> followed) {

  /** Freezes the lists. */
  public Frame {
    parts = List.copyOf(parts);
    shops = List.copyOf(shops);
    followed = List.copyOf(followed);
  }

  /**
   * What was told of one run, in order.
   *
   * @param readings days that ended, the initial state first
   * @param happenings what happened on them
   * @param counts censuses, at the end of each dekada
   */
  public record Part(
      List<Readings> readings, List<Listener.Happening> happenings, List<Count> counts) {}

  /**
   * A census.
   *
   * @param date day at whose end it was taken
   * @param men everyone on the rosters, in order of industry, shop and place
   */
  public record Count(LocalDate date, List<Portrait> men) {}
}
