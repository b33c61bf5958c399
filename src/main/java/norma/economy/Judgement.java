package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ShiftPlans;

/**
 * What a foreman makes of the men before him: who is best, who can be spared, what a man would
 * reach.
 */
final class Judgement {
  /** Places of the men who are present, best first. Not to be written to. */
  final int[] ranked;

  /** How many are present. */
  final int present;

  private final ShiftCase about;

  /** Looks at the crew of a shift. */
  Judgement(ShiftCase about) {
    this.about = about;
    int count = 0;
    for (Worker man : about.men) {
      count += man == null ? 0 : 1;
    }
    present = count;
    ranked = new int[count];
    rank();
  }

  /** Units the men present usually make alone. */
  double usualOutput() {
    double units = 0;
    for (int place : ranked) {
      units += about.men[place].repute.usual * about.norm;
    }
    return units;
  }

  /**
   * Multiple he reckons a man reaches with these helpers at this place; no more than he can cut.
   */
  double reckon(int man, double quality, double helpers, double preparedUnits, double pace) {
    double f = about.speed[man] * pace;
    double method = about.men[man].mind.method;
    return about.production.output(f, quality, method, helpers, preparedUnits, about.hours())
        / about.norm;
  }

  /** Quality of the place that has so many better ones. */
  double quality(int better) {
    return about.shop.quality[about.shop.placesByQuality[better]];
  }

  /** Help of so many men from the bottom of the list, after the first have been taken. */
  double helpFromBottom(int taken, int helpers) {
    double help = 0;
    for (int i = 0; i < helpers; i++) {
      int man = ranked[present - 1 - taken - i];
      help += about.speed[man] * about.help(about.men[man]);
    }
    return help;
  }

  /** Orders the men present by how much he expects of them at the head of helpers. */
  private void rank() {
    Foreman foreman = about.foreman();
    ShiftPlans plans = about.rules().foreman().plans();
    double gain = about.production.methodGain();
    double noise = plans.noise(foreman.monthsInPost(about.outlook.day()));
    double[] score = new double[present];
    int count = 0;
    for (int place = 0; place < about.men.length; place++) {
      Worker man = about.men[place];
      if (man == null) {
        continue;
      }
      long key = Draw.key(about.seed(), Purpose.SELECTION, foreman.id, man.id);
      double error = noise * Draw.normal(key, 0);
      double value =
          plans.score(
              about.speed[place], man.body.stamina, gain, man.mind.method, man.body.home, error);
      int at = count++;
      while (at > 0 && score[at - 1] < value) {
        score[at] = score[at - 1];
        ranked[at] = ranked[at - 1];
        at--;
      }
      score[at] = value;
      ranked[at] = place;
    }
  }

  /** Units that so many men from the bottom of the list prepare in a shift. */
  double preparedBy(int preparers) {
    double units = 0;
    for (int i = 0; i < preparers; i++) {
      int man = ranked[present - 1 - i];
      double f = about.speed[man] * about.help(about.men[man]);
      units += about.production.prepares(f, about.hours());
    }
    return units;
  }
}
