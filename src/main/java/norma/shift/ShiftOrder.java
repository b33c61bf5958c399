package norma.shift;

import java.util.Arrays;
import norma.rule.AssemblyLine;
import norma.rule.Haulage;
import norma.rule.Machine;
import norma.rule.Preparation;
import norma.rule.Tending;
import norma.rule.Tools;
import norma.rule.Upkeep;
import norma.rule.Work;

/**
 * Everything a shift depends on: the shop's state at its start, the foreman's plan as roles, places
 * and ranks, the men's efforts, and the keys of its luck.
 *
 * <p>Arrays are by man (0 .. men - 1) unless they say place. Filled anew for each shift by its
 * owner and read by {@link ShiftWorld}; a plain carrier, so that a shift costs no allocation.
 */
public final class ShiftOrder {
  /** Men of the crew. */
  public final int men;

  public double hours;
  public Work work;

  /** Null where all is done by hand. */
  public Machine machine;

  /** Null where no machines run by themselves. */
  public Tending tending;

  /** Null where nobody works at a line. */
  public AssemblyLine line;

  public Haulage haulage;
  public Tools tools;
  public Preparation preparation;

  /** Whether carriers and materials are limited. */
  public boolean limited = true;

  /** Whether tools break. */
  public boolean breakdowns = true;

  /** Whether helpers with time to spare cut on their leader's name. */
  public boolean gangs;

  /** Upkeep that can be put off; null where none can. */
  public Upkeep upkeep;

  /** Times their first speed that carriers and men have by better equipment. */
  public double equipment = 1;

  /** Things that a man holds while he works at a batch, see {@link norma.rule.SharedThing}. */
  public int things = Integer.MAX_VALUE;

  /** Material drawn for a batch. */
  public double materialPerBatch;

  public int carriers;
  public double store;
  public double reserve;

  /** Most that store and reserve can hold together; what comes beyond is sent back. */
  public double room = Double.POSITIVE_INFINITY;

  /** Hours since the shift began, and amounts, of the deliveries. */
  public double[] deliveryHours = new double[0];

  public double[] deliveries = new double[0];

  /** Units prepared at the face of {@link #preparedFor}, a man; -1 for nobody. */
  public double prepared;

  public int preparedFor = -1;

  /** Quality of each place, as it is kept. */
  public final double[] quality;

  /** State of upkeep of each place, 0..1. */
  public final double[] state;

  /** Part of the upkeep that the man at the head of a place does. */
  public final double[] upkeepShare;

  /** Units that the places of the man at the head of a place can give. */
  public final double[] yield;

  public final Role[] role;

  /** Number of the worker, unique in the economy. */
  public final long[] id;

  /** Skill times what fatigue leaves; pace is apart. */
  public final double[] speed;

  public final double[] effort;
  public final double[] method;

  /** Times the ordinary output that his job lets a man make. */
  public final double[] ease;

  /** For a helper: the man he helps; for one moved off: the man who has his place. */
  public final int[] leader;

  /** For a helper or preparer: the share of his help that he gives. */
  public final double[] help;

  /** Places that are his who is at the head of one, at least his own. */
  public final int[] places;

  /** Place where a man works; distinct among those at the head of a place. */
  public final int[] place;

  /** Order in which men are served: 0 before 1. */
  public final int[] rank;

  /** Whether he may draw from the reserve. */
  public final boolean[] reserved;

  /** Hours lost at the start, to a damaged tool. */
  public final double[] delay;

  /** The man who comes first to the store; the others follow in turn. */
  public int first;

  /** Seed of the run. */
  public long seed;

  /** Number of the shift in the shop's life, for keys. */
  public long when;

  /** An empty order for a crew. */
  public ShiftOrder(int men) {
    this.men = men;
    quality = new double[men];
    state = new double[men];
    upkeepShare = new double[men];
    yield = new double[men];
    role = new Role[men];
    id = new long[men];
    speed = new double[men];
    effort = new double[men];
    method = new double[men];
    ease = new double[men];
    places = new int[men];
    Arrays.fill(ease, 1);
    Arrays.fill(places, 1);
    leader = new int[men];
    help = new double[men];
    place = new int[men];
    rank = new int[men];
    reserved = new boolean[men];
    delay = new double[men];
  }
}
