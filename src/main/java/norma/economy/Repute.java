package norma.economy;

import norma.event.Event;
import norma.rule.Beliefs;
import norma.rule.Titles;

/** What a worker is in the eyes of shop and planner: his title, his usual and his best shift. */
final class Repute {
  boolean titled;

  /** The event of his title; null where he never had one. */
  Event titleEvent;

  /** The record that his committee has yet to honour; null where there is none. */
  Event record;

  /** Successive dekadas above the threshold, and below what keeps the title. */
  int dekadasAbove;

  int dekadasBelow;

  /** Fulfilment of the last dekada that counted, and whether it was mostly on order. */
  double lastDekada = Double.NaN;

  boolean lastFavoured;

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

  /** A dekada that the committee has seen counts towards the title, or against it. */
  void count(Titles rule, Paybook.Dekada dekada, double threshold) {
    if (rule.counts(dekada.own)) {
      lastDekada = dekada.fulfilment / dekada.own;
      lastFavoured = 2 * dekada.favoured >= dekada.own;
      dekadasAbove = rule.above(dekadasAbove, lastDekada, threshold);
      dekadasBelow = rule.below(dekadasBelow, lastDekada, threshold);
    }
  }

  /** He set a record. */
  void setRecord(Event event) {
    record = event;
  }

  /** He is given the title. */
  void entitle(Event event) {
    titled = true;
    titleEvent = event;
    record = null;
  }

  /** He loses it. */
  void loseTitle() {
    titled = false;
  }
}
