package norma.scenario;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;

/** What a file is meant to be, told from the keys at its top that only one kind has. */
enum FileKind {
  /** Says what happens in a run. */
  SCENARIO(Catalogue::topKeys, "is a scenario, not a sweep file; norma run runs it"),
  /** Says which scenario is run how often, and with what varied. */
  SWEEP(SweepReader.FORM::keys, "is a sweep file, not a scenario; norma sweep runs it");

  private final Supplier<Set<String>> keys;
  private final String sentence;

  FileKind(Supplier<Set<String>> keys, String sentence) {
    this.keys = keys;
    this.sentence = sentence;
  }

  /** Whether more of its keys are of this kind alone than of the other. */
  boolean is(Tree.Branch file) {
    FileKind other = this == SCENARIO ? SWEEP : SCENARIO;
    return own(file, other) > other.own(file, this);
  }

  /** What is wrong with a file that is of this kind where the other was wanted. */
  Problem misplaced(Tree.Branch file) {
    return Place.of(file.place().file()).problem(sentence);
  }

  private long own(Tree.Branch file, FileKind other) {
    Set<String> own = new LinkedHashSet<>(keys.get());
    own.removeAll(other.keys.get());
    return file.entries().keySet().stream().filter(own::contains).count();
  }
}
