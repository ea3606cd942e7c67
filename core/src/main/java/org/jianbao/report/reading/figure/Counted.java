package org.jianbao.report.reading.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a figure say that it counts.
 *
 * @param topic applications, review, …; null if they do not say it
 * @param strong whether they name it themselves, beyond doubt
 * @param event step or outcome; null if they name none, or several
 * @param several steps or outcomes that they name one after the other, or several topics
 * @param applicants kinds of applicants that they name
 * @param consumed years that belong to the outcome: 上年 of 上年结转
 */
record Counted(
    @Nullable String topic,
    boolean strong,
    @Nullable String event,
    List<String> several,
    List<String> applicants,
    List<Token> consumed) {

  Counted {
    several = List.copyOf(several);
    applicants = List.copyOf(applicants);
    consumed = List.copyOf(consumed);
  }

  /** The same of another step. */
  Counted with(String step) {
    return new Counted(topic, strong, step, several, applicants, consumed);
  }
}
