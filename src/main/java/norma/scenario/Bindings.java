package norma.scenario;

import java.util.IdentityHashMap;
import norma.file.Tree;

/**
 * What was bound before: variants of a scenario share most of their sections, and a section that is
 * the same object in two trees is bound to the same record.
 *
 * <p>Only what was right is kept. Not for use by several threads at once, but several may have the
 * same one below theirs, once that is complete.
 */
final class Bindings {
  private final Bindings below;
  private final IdentityHashMap<Tree.Branch, Object> records = new IdentityHashMap<>();
  private final IdentityHashMap<Tree.Branch, IdentityHashMap<Tree.Branch, Tree.Branch>> overlaid =
      new IdentityHashMap<>();

  /** Nothing was bound yet. */
  Bindings() {
    this(null);
  }

  /**
   * Nothing was bound yet but what others have.
   *
   * @param below what they have, to which nothing is added
   */
  Bindings(Bindings below) {
    this.below = below;
  }

  /** The record that a section was bound to, null where there is none of that type. */
  Object record(Tree.Branch section, Class<?> type) {
    Object record = records.get(section);
    if (type.isInstance(record)) {
      return record;
    }
    return below == null ? null : below.record(section, type);
  }

  /** Whether the scenario below, all of which was right, has this very section. */
  boolean areFrom(Tree.Branch section) {
    return below != null && below.records.containsKey(section);
  }

  /** Remembers what a section was bound to. */
  void keep(Tree.Branch section, Object record) {
    records.put(section, record);
  }

  /** A map overlaid by another, as {@link Tree.Branch#overlaidBy}: the same for the same two. */
  Tree.Branch overlaid(Tree.Branch lower, Tree.Branch upper) {
    Tree.Branch known = known(lower, upper);
    if (known == null) {
      known = lower.overlaidBy(upper, this::overlaid);
      overlaid.computeIfAbsent(lower, branch -> new IdentityHashMap<>()).put(upper, known);
    }
    return known;
  }

  private Tree.Branch known(Tree.Branch lower, Tree.Branch upper) {
    IdentityHashMap<Tree.Branch, Tree.Branch> over = overlaid.get(lower);
    Tree.Branch known = over == null ? null : over.get(upper);
    return known != null || below == null ? known : below.known(lower, upper);
  }
}
