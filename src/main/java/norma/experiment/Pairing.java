package norma.experiment;

/**
 * A variant and the baseline it is held against.
 *
 * @param name what tells the variant from the other variants
 * @param baseline the baseline
 * @param other the variant, with the same seeds in the same order
 */
public record Pairing(String name, Side baseline, Side other) {}
