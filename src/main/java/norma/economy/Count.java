package norma.economy;

import norma.shift.Loss;

/** What is counted day by day in a shop; sums over shops give the industry's. */
public enum Count {
  /** True output hauled, units. */
  OUTPUT,
  /** Of that, scrap, which is found downstream, units. */
  SCRAP,
  /** Of the output, credited to men on the roster. */
  CREDITED,
  /** Of that, made by men who have left since. */
  CREDITED_TO_LEAVERS,
  /** Reported output, units. */
  REPORTED,
  /** Plan of the day, units. */
  PLAN,
  /** Man-shifts present, helpers included. */
  MAN_SHIFTS,
  /** Man-shifts at the head of an own workplace. */
  OWN_SHIFTS,
  /** Sum of fulfilment over own shifts. */
  FULFILMENT,
  /** Own shifts at 0.35 to 0.55 norms, the lower of Roy's two humps. */
  LOWER_HUMP,
  /** Own shifts at 1.15 to 1.35 norms, the upper one. */
  UPPER_HUMP,
  /** True output in norms of the shop. */
  STANDARD_OUTPUT,
  /** Men on the roster. */
  ROSTER,
  /** Places without a man. */
  VACANT,
  /** Men who left. */
  QUITS,
  /** Men who came. */
  HIRES,
  /** Men who came from another industry. */
  MOVED_IN,
  /** Men who had left the shop and came to another industry. */
  MOVED_OUT,
  /** Men who left the shop and look for work. */
  SEEKERS,
  /** People in the industry's village at the start, per shop. */
  VILLAGERS,
  /** People in it now, per shop. */
  VILLAGERS_LEFT,
  /** Sum over shops of the supplement on the tariff. */
  SUPPLEMENT,
  /** Hours at work, of helpers and preparers the whole shift. */
  WORKED,
  /** Hours waiting for materials. */
  STARVED,
  /** Hours waiting for what others hold, such as the track or the crane. */
  HELD_UP,
  /**
   * Of the hours waiting for materials, those on days on which an input from another industry
   * limited deliveries.
   */
  INPUT_STARVED,
  /** Man-shifts present in industries that have such inputs. */
  FED_SHIFTS,
  /** Hours waiting for a carrier. */
  BLOCKED,
  /** Hours with a broken tool, or before a new foreman had things ready. */
  DOWN,
  /** Hours at a place that gave no more in the shift. */
  EXHAUSTED,
  /** Hours of men moved off their places, who neither work nor wait. */
  CLEARED,
  /** Hours absent. */
  ABSENT,
  /** Hours starved, held up or blocked of men on the foreman's order. */
  FAVOURED_WAIT,
  /** Batches hauled by them. */
  FAVOURED_BATCHES,
  /** Hours lost by them to all causes while present. */
  FAVOURED_LOST,
  /** Hours present of them. */
  FAVOURED_HOURS,
  /** Hours starved, held up or blocked of men alone and not favoured. */
  OTHERS_WAIT,
  /** Batches hauled by them. */
  OTHERS_BATCHES,
  /** Hours lost by them to all causes while present. */
  OTHERS_LOST,
  /** Hours present of them. */
  OTHERS_HOURS,
  /** Sum over shop-shifts of the Gini of material drawn. */
  SUPPLY_GINI,
  /** Shop-shifts worked. */
  SHOP_SHIFTS,
  /** Material drawn by men on the foreman's order. */
  FAVOURED_MATERIAL,
  /** Material drawn. */
  MATERIAL,
  /** Material delivered. */
  DELIVERED,
  /** Material sent back for want of room. */
  RETURNED,
  /** Material in store, reserve included, at the day's end. */
  STORE,
  /** Supply of an ordinary day, for scale. */
  DAILY_SUPPLY,
  /** Neighbours' output in favour shifts. */
  FAVOUR_NEIGHBOURS,
  /** The same had the shift been equal. */
  FAVOUR_NEIGHBOURS_EQUAL,
  /** Neighbours' output in record shifts and their preparation. */
  RECORD_NEIGHBOURS,
  /** The same had the shifts been equal. */
  RECORD_NEIGHBOURS_EQUAL,
  /** Output in favour shifts of all who were not favoured, helpers and men moved off included. */
  FAVOUR_OTHERS,
  /** The same had the shift been equal. */
  FAVOUR_OTHERS_EQUAL,
  /** Output in record shifts and their preparation of all but the record man. */
  RECORD_OTHERS,
  /** The same had the shifts been equal. */
  RECORD_OTHERS_EQUAL,
  /** Man-shifts taken off their places: to help, to prepare, to make room. */
  MOVED,
  /**
   * Output that bringing places up again will cost, put off in special shifts beyond equal ones.
   */
  SPECIAL_OWED,
  /** Sum of the state of upkeep over places. */
  UPKEEP,
  /** Places. */
  PLACES,
  /** Whole shop's output in favour, preparing and record shifts, less {@link #SPECIAL_OWED}. */
  SPECIAL_SHOP,
  /** The same had the shifts been equal. */
  SPECIAL_SHOP_EQUAL,
  /** Pay of the day, roubles. */
  PAY,
  /** Man-shifts paid. */
  PAID_SHIFTS,
  /** Sum of resentment. */
  RESENTMENT,
  /** Sum of resentment of men favoured in the last full month. */
  FAVOURED_RESENTMENT,
  /** Such men. */
  FAVOURED_MEN,
  /** Sum of resentment of men not favoured in it. */
  OTHERS_RESENTMENT,
  /** Such men. */
  OTHERS_MEN,
  /** Sum of hostility expected. */
  HOSTILITY,
  /** Men with the title. */
  TITLED,
  /** Shops whose committee names title holders. */
  COMMITTEES_OPEN,
  /** Men technically trained. */
  TRAINED,
  /** Titled men technically trained. */
  TITLED_TRAINED,
  /** Men with 3 to 5 years at the trade. */
  YEARS_3_TO_5,
  /** Titled men with 3 to 5 years. */
  TITLED_3_TO_5,
  /** Men with more than 7 years. */
  YEARS_OVER_7,
  /** Titled men with more than 7 years. */
  TITLED_OVER_7,
  /** Men under thirty. */
  UNDER_30,
  /** Titled men under thirty. */
  TITLED_UNDER_30,
  /** Equal shifts. */
  EQUAL,
  /** Favour shifts. */
  FAVOUR,
  /** Preparing shifts. */
  PREPARING,
  /** Record shifts. */
  RECORD,
  /** Obstruct shifts. */
  OBSTRUCT,
  /** Shifts in which the foreman drove. */
  DRIVEN,
  /** Sum of pace of men alone. */
  ALONE_EFFORT,
  /** Man-shifts alone. */
  ALONE_SHIFTS,
  /** Sum of fatigue. */
  FATIGUE,
  /** Sum of method. */
  METHOD,
  /** Sum over shops of the foreman's fear. */
  FEAR,
  /** Sum over shops of the suspicion on them. */
  SUSPICION,
  /** Shops. */
  SHOPS,
  /** Sum over shops of the norm. */
  NORM,
  /** Sum over shops of the campaign. */
  CAMPAIGN,
  /** Sum over shops of the push. */
  PUSH,
  /** Records of the industry set. */
  RECORDS,
  /** Records of a shop set. */
  LOCAL_RECORDS,
  /** Industries in which a record of theirs has been set so far. */
  INDUSTRIES_WITH_RECORDS,
  /** Acts of resentment. */
  INCIDENTS,
  /** Blows among them. */
  BLOWS,
  /** Accidents. */
  ACCIDENTS,
  /** Obstructed shifts found out. */
  OBSTRUCTIONS_FOUND,
  /** Foremen accused. */
  ACCUSATIONS,
  /** Foremen removed. */
  REMOVALS,
  /** Norm revisions that came into force, per shop. */
  REVISIONS,
  /** Men counted in the last full month. */
  MONTH_MEN,
  /** Of them, below the norm by reported fulfilment. */
  MONTH_BELOW,
  /** Of them, below the norm by true fulfilment. */
  MONTH_BELOW_TRUE,
  /** True output of the last full month. */
  MONTH_OUTPUT,
  /** Man-shifts present in it. */
  MONTH_MAN_SHIFTS,
  /** Output claimed but not made in the last full month. */
  MONTH_PADDED,
  /** Reported output of it. */
  MONTH_REPORTED,
  /** What was pledged for it. */
  MONTH_PLEDGE,
  /** Shops with a full month behind them. */
  MONTH_SHOPS,
  /** Of them, those that made the plan by their report. */
  MONTH_PLAN_MADE,
  /** Of them, those with at least {@link #OBSTRUCTING_PERCENT} of their shifts obstructed. */
  MONTH_OBSTRUCTING,
  /** Wage bill of the last full month, per shop. */
  MONTH_WAGES,
  /** Wage fund of it, per shop. */
  MONTH_FUND,
  /** Debt of the wage fund to the bank, roubles, per shop. */
  OVERDRAFT;

  /** Hours lost to a cause. */
  static Count lostTo(Loss cause) {
    return switch (cause) {
      case STARVED -> STARVED;
      case HELD_UP -> HELD_UP;
      case BLOCKED -> BLOCKED;
      case DOWN -> DOWN;
      case EXHAUSTED -> EXHAUSTED;
    };
  }

  /** Share of a month's shifts, in per cent, from which a shop counts as obstructing. */
  public static final int OBSTRUCTING_PERCENT = 5;
}
