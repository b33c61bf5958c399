package norma.scenario;

import java.util.Collection;
import java.util.Map;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.rule.IndustryRules;

/** Looks whether what industries take from others comes from industries of the same scenario. */
final class Suppliers {
  private Suppliers() {}

  /**
   * Reports suppliers that there are not, and industries that would live on themselves.
   *
   * @param industries rules of all industries
   * @param trees what each of them states, defaults included
   * @param problems takes what is wrong
   */
  static void check(
      Map<String, IndustryRules> industries,
      Map<String, Tree.Branch> trees,
      Collection<Problem> problems) {
    industries.forEach(
        (id, rules) -> {
          for (String supplier : rules.inputs().keySet()) {
            if (supplier.equals(id)) {
              problems.add(
                  place(trees.get(id), supplier)
                      .problem("an industry cannot take from itself, found " + supplier));
            } else if (!industries.containsKey(supplier)) {
              problems.add(
                  place(trees.get(id), supplier)
                      .problem(
                          "must be the id of an industry of the scenario, of which there is no "
                              + Shown.text(supplier)
                              + Nearest.hint(supplier, industries.keySet())));
            }
          }
        });
  }

  private static Place place(Tree.Branch industry, String supplier) {
    return ((Tree.Branch) industry.entries().get("inputs")).keys().get(supplier);
  }
}
