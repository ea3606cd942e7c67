package org.jianbao.report.reading.figure;

import org.jspecify.annotations.Nullable;

/**
 * Kinds of remedies counted one after the other (复议12件、诉讼9件): outcomes told behind them may be of
 * all, or of the last.
 */
final class Pool {
  private static final String LAWSUITS = "lawsuits";

  /** What the last total counted, or null if outcomes or something else came behind it. */
  private @Nullable String total;

  private @Nullable String topic;

  Pool copy() {
    Pool copy = new Pool();
    copy.total = total;
    copy.topic = topic;
    return copy;
  }

  /** The topic that holds all that was counted together, or null if that was but one. */
  @Nullable String topic() {
    return topic;
  }

  /** What follows is not counted together with what was counted before (；). */
  void part() {
    total = null;
  }

  /** Something is counted. */
  void count(String counted, @Nullable String event) {
    if (!Topics.ofRemedies(counted)) {
      total = null;
      topic = null;
    } else if (!Events.TOTAL.equals(event)) {
      total = null;
    } else {
      add(counted);
    }
  }

  private void add(String counted) {
    if (total == null) {
      topic = null;
    } else if (Topics.isPart(counted) && Topics.isPart(total) && !counted.equals(total)) {
      topic = topic == null ? LAWSUITS : topic;
    } else if (!Topics.isPart(counted) && !counted.equals(total)) {
      topic = Topics.REMEDIES;
    }
    total = counted;
  }
}
