package norma.economy;

/** AgeGroups of age and experience by which men are counted; the meanings of measures name them. */
public final class AgeGroups {
  /** Least and most years at the trade of those who have settled in it. */
  public static final int SETTLED_FROM = 3;

  public static final int SETTLED_TO = 5;

  /** Years at the trade beyond which a man is an old hand. */
  public static final int OLD_HAND = 7;

  /** Age below which a man is young. */
  public static final int YOUNG = 30;

  private AgeGroups() {}
}
