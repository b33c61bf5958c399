package norma.economy;

import norma.rule.IncidentRules;

/** What keeps a worker from his next shifts, or from doing them well. */
final class Hindrance {
  /** Shifts he will miss. */
  int missShifts;

  /** Hours of his next shift that a damaged tool will cost. */
  double toolDelay;

  /** Share of speed that he loses in his next shift. */
  double upset;

  /** He is hurt, and will miss shifts. */
  void hurt(int shifts) {
    missShifts += shifts;
  }

  /** A shift goes by that he misses. */
  void miss() {
    missShifts--;
  }

  /** Somebody damaged his tool. */
  void damage(IncidentRules rule) {
    toolDelay = rule.delayed(toolDelay);
  }

  /** Somebody abused him. */
  void abuse(IncidentRules rule) {
    upset = rule.slowed(upset);
  }

  /** He comes to his shift; what hinders him hinders him in this one. */
  void spend() {
    toolDelay = 0;
    upset = 0;
  }
}
