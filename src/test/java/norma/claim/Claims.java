package norma.claim;

import java.util.List;

/**
 * All claims, mechanism by mechanism: what it must move, and at least one thing it must not.
 *
 * <p>Most were stated before they were looked at (model description, section 9). Where the runs
 * said otherwise, the sentence says what does hold, and a remark what had been expected.
 */
final class Claims {
  private Claims() {}

  static final List<Claim> ALL =
      List.of(
          Claim.vanishes("no campaign, no records", Ablation.CAMPAIGN, Figure.RECORDS),
          Claim.vanishes("no campaign, no titles", Ablation.CAMPAIGN, Figure.TITLED),
          Claim.vanishes("no campaign, no norm revision", Ablation.CAMPAIGN, Figure.REVISIONS),
          Claim.vanishes("no campaign, no removals", Ablation.CAMPAIGN, Figure.REMOVALS),
          Claim.same("the campaign casts no shadow ahead", Ablation.CAMPAIGN, Figure.FULFILMENT),
          Claim.stays(
              "foremen storm without a campaign too",
              Ablation.CAMPAIGN,
              Figure.STORMING_LATER,
              0.03),
          //
          Claim.lies(
              "foremen indifferent to standing: no multiple above 4.5",
              Ablation.STANDING,
              Figure.BEST,
              1,
              4.5),
          Claim.times(
              "foremen indifferent to standing: hardly a record",
              Ablation.STANDING,
              Figure.RECORDS,
              0,
              0.05),
          Claim.lies(
              "foremen indifferent to standing: hardly a norm revision",
              Ablation.STANDING,
              Figure.REVISIONS,
              0,
              0.4),
          Claim.stays(
              "standing has no part in storming", Ablation.STANDING, Figure.STORMING_LATER, 0.03),
          //
          // Expected: below about 3.5 without helpers. That takes both kinds of help away: men
          // taken off their places in the shift itself, and those who prepared the face before it.
          Claim.lies(
              "no help of either kind: no multiple above 3.6",
              Ablation.HELPERS_AND_PREPARATION,
              Figure.BEST,
              1,
              3.6),
          Claim.vanishes(
              "no help of either kind: no records",
              Ablation.HELPERS_AND_PREPARATION,
              Figure.RECORDS),
          Claim.stays(
              "help has no part in storming",
              Ablation.HELPERS_AND_PREPARATION,
              Figure.STORMING_LATER,
              0.03),
          Claim.lies(
              "a prepared face alone still makes records",
              Ablation.HELPERS,
              Figure.RECORDS,
              10,
              1e6),
          Claim.times(
              "but of hardly more than half as many norms",
              Ablation.HELPERS,
              Figure.BEST,
              0.2,
              0.7),
          Claim.falls("without everyday help norms rise by less", Ablation.HELPERS, Figure.RISE),
          //
          Claim.fallsALittle(
              "without priority neighbours wait less", Ablation.PRIORITY, Figure.WAIT),
          Claim.falls(
              "without priority favouring costs neighbours less",
              Ablation.PRIORITY,
              Figure.FAVOUR_COSTS),
          Claim.stays(
              "priority has no part in the norm's rise", Ablation.PRIORITY, Figure.RISE, 0.03),
          Claim.stays("priority has no part in titles", Ablation.PRIORITY, Figure.TITLED, 0.05),
          //
          Claim.vanishes("no resentment, no incidents", Ablation.RESENTMENT, Figure.INCIDENTS),
          Claim.stays(
              "resentment has no part in storming", Ablation.RESENTMENT, Figure.STORMING, 0.02),
          //
          Claim.times(
              "without envy incidents are fewer than half",
              Ablation.ENVY,
              Figure.INCIDENTS,
              0,
              0.5),
          Claim.stays("envy has no part in titles", Ablation.ENVY, Figure.TITLED, 0.05),
          //
          Claim.falls("without loss there are fewer incidents", Ablation.LOSS, Figure.INCIDENTS),
          Claim.stays("loss has no part in titles", Ablation.LOSS, Figure.TITLED, 0.05),
          //
          Claim.fallsALittle(
              "who does not expect the ratchet slackens less after a revision",
              Ablation.RATCHET_BELIEF,
              Figure.SLACK_AFTER_REVISION),
          Claim.rises(
              "who does not expect the ratchet works harder before it too",
              Ablation.RATCHET_BELIEF,
              Figure.EFFORT_BEFORE),
          Claim.stays(
              "the belief has no part in storming", Ablation.RATCHET_BELIEF, Figure.STORMING, 0.02),
          //
          Claim.lies(
              "with plenty records cost neighbours next to nothing",
              Ablation.SHORTAGE,
              Figure.RECORDS_COST,
              -0.03,
              0.03),
          Claim.vanishes("with plenty nobody waits", Ablation.SHORTAGE, Figure.WAIT),
          Claim.rises("with plenty output jumps", Ablation.SHORTAGE, Figure.OUTPUT_PEAK),
          Claim.stays("plenty has no part in titles", Ablation.SHORTAGE, Figure.TITLED, 0.05),
          //
          Claim.vanishes("no wage fund, norms stay", Ablation.WAGE_FUND, Figure.RISE),
          Claim.same(
              "the fund has no part in resentment before a revision",
              Ablation.WAGE_FUND,
              Figure.RESENTMENT),
          //
          // Expected: by about half as much. The best weigh less than that in the rise.
          Claim.times(
              "without weight on the best norms rise by three quarters as much",
              Ablation.WEIGHT_ON_BEST,
              Figure.RISE,
              0.4,
              0.9),
          Claim.same(
              "the weight has no part in whether norms rise", Ablation.WEIGHT_ON_BEST, Figure.ROSE),
          //
          Claim.vanishes("no blame, no removals", Ablation.BLAME, Figure.REMOVALS),
          Claim.times(
              "without blame nobody has to pretend", Ablation.BLAME, Figure.OBSTRUCTED, 0, 0.1),
          Claim.same(
              "nobody is blamed before there is a campaign", Ablation.BLAME, Figure.FULFILMENT),
          //
          Claim.falls(
              "without storming the month is more even", Ablation.STORMING, Figure.STORMING),
          Claim.stays(
              "storming has no part in the norm's rise", Ablation.STORMING, Figure.RISE, 0.03),
          Claim.lies(
              "with neither storming nor lumpy deliveries the month is even",
              Ablation.STORMING_AND_UNEVEN_DELIVERIES,
              Figure.STORMING,
              0.98,
              1.02),
          Claim.rises("lumpy deliveries make the month uneven", Ablation.LUMPY, Figure.STORMING),
          Claim.falls(
                  "under lumpy deliveries too, foremen storm",
                  Ablation.LUMPY_WITHOUT_STORMING,
                  Figure.STORMING)
              .against(Ablation.LUMPY),
          Claim.lies(
              "without storming what deliveries make remains",
              Ablation.LUMPY_WITHOUT_STORMING,
              Figure.STORMING,
              1.15,
              2));
}
