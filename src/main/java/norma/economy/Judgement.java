package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ShiftPlans;
import norma.shift.Stand;

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
   * Multiple he reckons a man reaches at a place with so many men from the bottom of the list to
   * help him, the upkeep done, at an ordinary job; no more than the places give.
   *
   * @param better places that are better than his
   * @param skipped men from the bottom who help others
   * @param cleared men moved off, whose places he has as far as his trade gives them to him
   */
  double reckon(
      int man, int better, int skipped, int helpers, int cleared, double prepared, double pace) {
    // As in the shift itself: who is neither served first nor helped has ordinary tools.
    boolean favoured = about.mechanisms().priority() || helpers > 0;
    Stand at =
        new Stand(
            quality(better),
            about.men[man].mind.method,
            helpFromBottom(skipped, helpers),
            prepared,
            about.production.mostFrom(helpers, cleared, prepared, about.outlook.equipment()),
            1 + helpers + cleared,
            favoured,
            1);
    return about.production.output(about.speed[man] * pace, at, 1, about.hours()) / about.norm;
  }

  /** Quality of the place that has so many better ones. */
  private double quality(int better) {
    Places places = about.shop.workplaces;
    int place = places.ranked(better);
    return about.production.quality(places.quality(place), places.state(place));
  }

  /** Units that so many men from the top, and so many from the bottom, usually make alone. */
  double usualOf(int top, int bottom) {
    double units = 0;
    for (int i = 0; i < top; i++) {
      units += about.men[ranked[i]].repute.usual * about.norm;
    }
    for (int i = 0; i < bottom; i++) {
      units += about.men[ranked[present - 1 - i]].repute.usual * about.norm;
    }
    return units;
  }

  /** Help of so many men from the bottom of the list, after the first have been taken. */
  private double helpFromBottom(int taken, int helpers) {
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
