package norma.economy;

import norma.event.Event;
import norma.rule.Beliefs;
import norma.rule.Titles;

/** What a worker is in the eyes of shop and planner: his title, his usual and his best shift. */
final class Repute {
  boolean titled;

  /** The event of his title; null where he never had one. */
  Event titleEvent;

  /** Successive months above the threshold, and below what keeps the title. */
  int monthsAbove;

  int monthsBelow;

  /** Fulfilment his foreman is used to from him when alone. */
  double usual;

  double bestMultiple;

  Repute(double usual) {
    this.usual = usual;
  }

  /** A shift was worked: his best is known. */
  void show(double fulfilment) {
    bestMultiple = Math.max(bestMultiple, fulfilment);
  }

  /** The foreman saw what he makes alone. */
  void learn(Beliefs rule, double fulfilment) {
    usual = rule.learned(usual, fulfilment);
  }

  /** The norm rose by a share; what is usual of him is that much less. */
  void renorm(double rise) {
    usual /= 1 + rise;
  }

  /** A month counts towards the title, or against it. */
  void count(Titles rule, double fulfilment) {
    monthsAbove = rule.above(monthsAbove, fulfilment);
    monthsBelow = rule.below(monthsBelow, fulfilment);
  }

  /** He is given the title. */
  void entitle(Event event) {
    titled = true;
    titleEvent = event;
  }

  /** He loses it. */
  void loseTitle() {
    titled = false;
  }
}
