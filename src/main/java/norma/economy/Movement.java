package norma.economy;

import norma.event.Event;
import norma.rule.Campaign;

/** The campaign in an industry, the news that feed it, and the lessons they carry. */
final class Movement {
  /** Intensity of the campaign, 0..1. */
  double campaign;

  /** News taken in today. */
  private double newsToday;

  /** Lessons in the method that the press has carried to all its shops so far. */
  double lessons;

  /** The latest of their kind; null while there was none. */
  Event news;

  Event push;

  /** An item of news, from this industry or another. */
  void hear(double weight) {
    newsToday += weight;
  }

  /** The press carried a record of this industry. */
  void report(Event event) {
    news = event;
  }

  /** The leadership's push was changed. */
  void push(Event event) {
    push = event;
  }

  /** Everybody is taught. */
  void teach(double lesson) {
    lessons += lesson;
  }

  /** A day goes by. */
  void endDay(Campaign rule, double pushed, double gate) {
    campaign = rule.next(campaign, pushed, gate * newsToday);
    newsToday = 0;
  }
}
