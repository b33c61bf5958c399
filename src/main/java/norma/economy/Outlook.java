package norma.economy;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.shift.Production;

/**
 * What a foreman and his men know of the world beyond the shop when a shift begins; the same for
 * all shops of an industry, so that the order of shops cannot matter.
 *
 * @param production the industry's trade under these rules
 * @param day day of the shift
 * @param workingDaysLeft working days to the month's end, this one included
 * @param norm the industry's norm, units per shift
 * @param campaign intensity of the campaign, 0..1
 * @param standingRecord best multiple the press has told of or, before that, that the trade knows
 * @param lessons lessons in the method that the press has carried to all shops so far
 * @param bar multiple below which nothing counts as a record
 * @param spread spread of ordinary fulfilment in the trade, norms
 * @param titledShare share of titled men in the industry
 * @param openShare share of its shops whose committee names men
 * @param equipment how much better equipped it is than at the start
 */
record Outlook(
    IndustryRules rules,
    Mechanisms mechanisms,
    Production production,
    int day,
    int workingDaysLeft,
    double norm,
    double campaign,
    double standingRecord,
    double lessons,
    double bar,
    double spread,
    double titledShare,
    double openShare,
    double equipment) {

  /** What is known in an industry now. */
  static Outlook of(Country country, Industry industry) {
    return new Outlook(
        industry.rules,
        country.mechanisms(),
        industry.production,
        country.today(),
        industry.rota.workingDaysLeft(country.today()),
        industry.norms.norm,
        industry.movement.campaign,
        industry.records.known,
        industry.movement.lessons,
        industry.bar(),
        industry.spread(),
        industry.titledShare(),
        industry.openShare(),
        industry.rules.equipment().factor(country.today()));
  }

  /** Multiple that would be a record of the industry. */
  double toBeat() {
    return Math.max(bar, rules.planner().campaign().toBeat(standingRecord, spread));
  }
}
