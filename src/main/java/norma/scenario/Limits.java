package norma.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import norma.file.Problem;
import norma.file.Tree;
import norma.rule.Extremes;
import norma.rule.IndustryRules;
import norma.rule.Rules;

/**
 * Holds what all industries of a scenario come to together against what a run can hold: men and
 * money, see {@link Extremes}. A problem points to the industry that has most of it.
 */
final class Limits {
  private static final List<String> OF_MEN =
      List.of("district.shops", "district.crew", "district.shiftsPerDay");
  private static final List<String> OF_MONEY =
      List.of(
          "pay.tariff",
          "norm.perShift",
          "norm.shopError",
          "work.baseRate",
          "work.specialisationGain",
          "pay.scale",
          "pay.helper",
          "district.shops",
          "district.crew",
          "planner.plan.growth",
          "planner.fund.foremanSalary",
          "planner.rewards.goodsTitle");

  private final Rules rules;
  private final Map<String, Tree.Branch> trees;
  private final Collection<Problem> problems;

  /**
   * What is to be held against the limits.
   *
   * @param rules the rules of all industries
   * @param trees what each of them states, defaults included
   * @param problems takes what is too much
   */
  Limits(Rules rules, Map<String, Tree.Branch> trees, Collection<Problem> problems) {
    this.rules = rules;
    this.trees = trees;
    this.problems = problems;
  }

  /** Reports whatever is too much for a run of so many days. */
  void check(int days) {
    ToDoubleFunction<IndustryRules> men = its -> its.extremes().men();
    if (sum(men) > Extremes.MOST_MEN) {
      report(
          OF_MEN,
          men,
          String.format(
              Locale.ROOT,
              "makes %.0f men in all industries together, shops times crew times shifts a day; a run"
                  + " holds at most %d",
              sum(men),
              Extremes.MOST_MEN));
    }
    ToDoubleFunction<IndustryRules> roubles =
        its -> its.extremes().roubles(days, rules.mechanisms());
    double most = Extremes.MOST_KOPECKS / 100.0;
    if (!(sum(roubles) <= most)) {
      report(
          OF_MONEY,
          roubles,
          String.format(
              Locale.ROOT,
              "lets up to %.0e roubles be booked in %d days, men times days times tariff times the"
                  + " norms that the fastest man could make; the books hold at most %.0e",
              sum(roubles),
              days,
              most));
    }
  }

  private double sum(ToDoubleFunction<IndustryRules> amount) {
    return rules.industries().values().stream().mapToDouble(amount).sum();
  }

  private void report(List<String> keys, ToDoubleFunction<IndustryRules> amount, String sentence) {
    String largest = null;
    for (Map.Entry<String, IndustryRules> industry : rules.industries().entrySet()) {
      if (largest == null
          || amount.applyAsDouble(industry.getValue())
              > amount.applyAsDouble(rules.industries().get(largest))) {
        largest = industry.getKey();
      }
    }
    problems.add(Binder.culprit(trees.get(largest), keys).problem(sentence));
  }
}
