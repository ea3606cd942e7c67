package org.jianbao.store;

/**
 * A column of an answer.
 *
 * @param key its name for programs
 * @param heading its name for people, in Chinese
 * @param kind what stands in it
 */
public record Column(String key, String heading, Kind kind) {

  /** What stands in a column. */
  public enum Kind {
    /** Words of a report or of people. */
    TEXT,
    /** What things are called by: rules, findings; never cut. */
    CODE,
    /** A whole number. */
    NUMBER,
    /** A number with decimals. */
    DECIMAL,
    /** Severity of a finding: error, warning, hint. */
    SEVERITY,
    /** Verdict of a scorecard. */
    VERDICT,
    /** Whether a body has filed its report. */
    STATUS,
    /** Kind of a body. */
    ORGANISATION,
    /** Why a finding is waived. */
    REASON,
    /** Kind of a decision. */
    DECISION,
    /** A moment in ISO form, of Greenwich. */
    MOMENT;

    /** Whether numbers stand in it. */
    public boolean isNumber() {
      return this == NUMBER || this == DECIMAL;
    }
  }

  static Column text(String key, String heading) {
    return new Column(key, heading, Kind.TEXT);
  }

  static Column code(String key, String heading) {
    return new Column(key, heading, Kind.CODE);
  }

  static Column number(String key, String heading) {
    return new Column(key, heading, Kind.NUMBER);
  }

  static Column decimal(String key, String heading) {
    return new Column(key, heading, Kind.DECIMAL);
  }
}
