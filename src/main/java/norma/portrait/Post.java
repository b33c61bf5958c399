package norma.portrait;

import java.util.Optional;

/**
 * A man of a crew, and his last shift.
 *
 * @param man the man as he is now
 * @param duty what he was there for
 * @param place index of the workplace he worked at; for a helper that of the man he helped, for one
 *     moved off that of the man who has his; his own where he was absent or prepared a face
 * @param favoured whether he was on the foreman's order and so served first
 * @param recordMan whether the shift was to make him a record
 * @param pace his pace, customary pace = 1; NaN where absent
 * @param fulfilment his output over the norm; NaN where he was at the head of no place
 * @param output units credited to him, those of an earlier shift's last batch included
 * @param material units of material he drew
 * @param worked hours at work
 * @param starved hours without materials
 * @param blocked hours waiting for a carrier, or for what others hold
 * @param down hours with a broken tool
 * @param exhausted hours in which his places gave no more
 * @param upkeep state of upkeep of that workplace now, 0..1; NaN where upkeep cannot be put off
 * @param upkeepShare part of the upkeep that he did in the shift, 1 for all that wore off; NaN
 *     where he was at the head of no place or upkeep cannot be put off
 * @param dekadasAbove dekadas in a row that he has been above what his shop's committee asks
 * @param paces what each pace was worth to him; empty where he was absent
 */
public record Post(
    Portrait man,
    Duty duty,
    int place,
    boolean favoured,
    boolean recordMan,
    double pace,
    double fulfilment,
    double output,
    double material,
    double worked,
    double starved,
    double blocked,
    double down,
    double exhausted,
    double upkeep,
    double upkeepShare,
    int dekadasAbove,
    Optional<Weighed> paces) {

  /** Hours for which he did no work though he was there. */
  public double lost() {
    return starved + blocked + down + exhausted;
  }

  /** All hours of his shift; 0 where he was absent or moved off his place. */
  public double hours() {
    return worked + lost();
  }
}
