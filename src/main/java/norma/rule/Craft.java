package norma.rule;

/**
 * The kinds of work there are; what each asks of a man and a shop is said in {@code norma.shift}.
 */
public enum Craft {
  /** Main and auxiliary work by hand, batches that a carrier takes away, tools that break. */
  HAND_WORK,

  /** The same, but that a machine sets part of the pace, see {@link Machine}. */
  MACHINE_WORK,

  /** The same, but that machines run by themselves until they stop, see {@link Tending}. */
  TENDING,

  /** All at one line, which goes as fast as the slowest station, see {@link AssemblyLine}. */
  ASSEMBLY_LINE
}
