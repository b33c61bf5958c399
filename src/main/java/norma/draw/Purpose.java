package norma.draw;

/**
 * What a draw is for; part of its key, so that no two decisions share their luck.
 *
 * <p>The number is the purpose's for ever: a new purpose takes a new number, so that adding one
 * moves no other draw.
 */
public enum Purpose {
  SHOP_TRAITS(1),
  PLACE_QUALITY(2),
  WORKER_TRAITS(3),
  FOREMAN_TRAITS(4),
  DELIVERY(5),
  SUPPLY_TOTAL(6),
  ABSENCE(7),
  EFFORT(8),
  SHIFT_SHOCK(9),
  BATCH_SHOCK(10),
  SHIFT_PLAN(14),
  STORM(15),
  SELECTION(16),
  DETECTION(17),
  PADDING(18),
  AUDIT(19),
  INCIDENT(20),
  QUIT(22),
  VACANCY(23),
  REVISION_DELAY(24),
  REMOVAL(25),
  ACCIDENT(29),
  NAME(30),
  RESAMPLING(31),
  CENSUS(40),
  COMMITTEE(45),
  UPKEEP(60),
  JOB(61),
  STOPS(72),
  MOVING(75),
  VILLAGE(76);

  private final long code;

  Purpose(int number) {
    this.code = number * 0x9E3779B97F4A7C15L;
  }

  long code() {
    return code;
  }
}
