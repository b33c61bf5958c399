package norma.portrait;

/**
 * A shop's committee, which names title holders once it is open, as an onlooker sees it.
 *
 * @param names whether titles are given at all
 * @param openedDay day it opened, -1 while it is closed
 * @param cause what opened it: "record", "report" or "example"; empty while it is closed
 * @param threshold fulfilment of a dekada that it asks for; infinite while it is closed
 * @param danger fulfilment below which the title is in danger; infinite while it is closed
 * @param dekadas dekadas in a row that it asks it for
 */
public record CommitteePortrait(
    boolean names, int openedDay, String cause, double threshold, double danger, int dekadas) {

  /** Whether it names title holders. */
  public boolean open() {
    return openedDay >= 0;
  }
}
