package norma.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import norma.file.Problem;
import norma.file.Tree;
import norma.time.CalendarRule;
import norma.time.Phase;

/**
 * The interventions of a scenario: read one by one, put in order, and each made to bear on the
 * rules.
 */
final class Timeline {
  private final Tree.Branch root;
  private final Collection<Problem> problems;
  private final Bindings bindings;
  private final List<Dated> moments = new ArrayList<>();

  private record Dated(Moment moment, List<Setting> settings) {}

  /**
   * Reads the entries.
   *
   * @param root the scenario
   * @param calendar days of the run, null where they are not known or not to be held against it
   * @param problems takes what is wrong
   * @param bindings what was bound before
   */
  Timeline(
      Tree.Branch root, CalendarRule calendar, Collection<Problem> problems, Bindings bindings) {
    this.root = root;
    this.problems = problems;
    this.bindings = bindings;
    for (Tree item : Assembly.items(root, "timeline", problems)) {
      Moment moment = (Moment) Binder.whole(item, Catalogue.MOMENT, problems, bindings);
      if (item instanceof Tree.Branch branch) {
        List<Setting> settings = Setting.all(root, branch.entries().get("set"), true, problems);
        if (moment != null) {
          Assembly.inside(calendar, moment.date(), branch.entries().get("date").place(), problems);
          moments.add(new Dated(moment, settings));
        }
      }
    }
    moments.sort(
        Comparator.comparing((Dated dated) -> dated.moment.date())
            .thenComparing(dated -> dated.moment.phase()));
  }

  /** The scenario as the interventions up to a phase, its own included, have made it. */
  Tree.Branch until(LocalDate date, Phase phase) {
    Tree.Branch tree = root;
    for (Dated dated : moments) {
      int days = dated.moment.date().compareTo(date);
      if (days < 0 || (days == 0 && dated.moment.phase().compareTo(phase) <= 0)) {
        for (Setting setting : dated.settings) {
          tree = setting.in(tree);
        }
      }
    }
    return tree;
  }

  /** The changes in the order in which they take effect, each with all rules in force after it. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Tree.Branch tree = root;
    for (Dated dated : moments) {
      for (Setting setting : dated.settings) {
        tree = setting.in(tree);
      }
      Moment moment = dated.moment;
      changes.add(
          new Change(
              moment.date(),
              moment.phase(),
              moment.set(),
              moment.note(),
              Assembly.rules(tree, problems, bindings)));
    }
    return changes;
  }
}
