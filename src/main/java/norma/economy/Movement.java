package norma.economy;

import norma.event.Event;
import norma.rule.Campaign;

/** The campaign in an industry, the news that feed it, and the lessons they carry. */
final class Movement {
  /** Intensity of the campaign, 0..1. */
  double campaign;

  /** News taken in today. */
  private double newsToday;

  /** Reports of records that came today so far, by their reach, and on the day just ended. */
  private double reportsToday;

  double reports;

  /** Lessons in the method that the press has carried to all its shops so far. */
  double lessons;

  /** The latest of their kind; null while there was none. */
  Event news;

  Event push;

  /** The latest report that reached it, of whatever industry, and the latest committee to open. */
  Event heard;

  Event committee;

  /**
   * An item of news, from this industry or another.
   *
   * @param weight what it adds to the campaign
   * @param reach part of it that reaches the industry
   */
  void hear(Event event, double weight, double reach) {
    newsToday += weight * reach;
    reportsToday += reach;
    heard = event;
  }

  /** A committee opened in one of its shops. */
  void follow(Event event) {
    committee = event;
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

  /**
   * A day goes by.
   *
   * @param titled share of the industry's men who hold the title
   */
  void endDay(Campaign rule, double pushed, double gate, double titled) {
    campaign = rule.next(campaign, pushed, gate * newsToday, titled);
    newsToday = 0;
    reports = reportsToday;
    reportsToday = 0;
  }
}
