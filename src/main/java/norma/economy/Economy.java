package norma.economy;

/** The whole economy. */
public final class Economy {}
