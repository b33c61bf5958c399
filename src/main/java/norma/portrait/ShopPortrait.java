package norma.portrait;

import java.util.List;
import java.util.Optional;
import norma.rule.PlanKind;

/**
 * A shop with one of its crews, as an onlooker sees it after a shift.
 *
 * @param industry id of the industry
 * @param shop index of the shop in its industry, from 0
 * @param crew index of the crew (shift of the day), from 0
 * @param day day of the crew's last shift, -1 before the first
 * @param foreman the foreman now
 * @param ambition how much he is after standing; 1 is the mean
 * @param fear how much he fears blame now; 1 is the mean of what foremen fear by themselves
 * @param ownFear the fear to which he returns
 * @param sinceDay day he took over, -1 if he was there from the start
 * @param plan the plan of the shift
 * @param driven whether he drove the crew
 * @param weighed what each plan was worth to him; empty where an attempt at a record went on, which
 *     leaves no choice
 * @param norm norm in force here, units per shift
 * @param output units hauled in the shift
 * @param monthOutput units of the month so far
 * @param monthPlan units planned for the month
 * @param pledge units that the campaign made the works pledge for the month
 * @param suspicion that accusations in other shops have thrown on this one
 * @param favourLoses share of their output that others lose in a shift with favourites, as he
 *     believes; 0 before the first
 * @param recordLoses the same of a record shift
 * @param committee who names the shop's title holders
 * @param upkeep mean state of upkeep of the places, 0..1; NaN where upkeep cannot be put off
 * @param store material in the store after the shift
 * @param reserve material laid up for favourites or for a record
 * @param room most that store and reserve can hold together
 * @param carriers carriers of the shop
 * @param carrierLoad share of the carriers' time spent on the crew's batches, by the mean time a
 *     batch takes
 * @param bestMultiple best shift of the shop's history, in norms
 * @param posts the crew in order of place; vacant places are left out
 */
public record ShopPortrait(
    String industry,
    int shop,
    int crew,
    int day,
    String foreman,
    double ambition,
    double fear,
    double ownFear,
    int sinceDay,
    PlanKind plan,
    boolean driven,
    Optional<Weighed> weighed,
    double norm,
    double output,
    double monthOutput,
    double monthPlan,
    double pledge,
    double suspicion,
    double favourLoses,
    double recordLoses,
    CommitteePortrait committee,
    double upkeep,
    double store,
    double reserve,
    double room,
    int carriers,
    double carrierLoad,
    double bestMultiple,
    List<Post> posts) {

  /** Freezes the list. */
  public ShopPortrait {
    posts = List.copyOf(posts);
  }
}
