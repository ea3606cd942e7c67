package org.jianbao.assessment;

import java.io.IOException;
import org.jianbao.roster.MatchOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The results of an assessment, handed over one by one: there may be hundreds of thousands. Each
 * walk gives the same in the same order.
 */
public interface Results {
  /** The report year that was assessed. */
  int year();

  /** Name of the roster's file as given, or null if there was none. */
  @Nullable String roster();

  /** Number of reports. */
  int size() throws IOException;

  /** Hands over the reports, sorted by path. */
  void reports(Sink<ReportResult> sink) throws IOException;

  /** Hands over the bodies, in order of the roster, else by name. */
  void bodies(Sink<BodyResult> sink) throws IOException;

  /** Hands over what was not matched for sure, sorted by path. */
  void uncertain(Sink<MatchOutcome> sink) throws IOException;

  /** The result of one report, or null if there is none of this path. */
  @Nullable ReportResult report(String path) throws IOException;

  /** Takes results. */
  @FunctionalInterface
  interface Sink<R> {
    /**
     * Takes the next one.
     *
     * @throws IOException if what it writes to fails
     */
    void take(R result) throws IOException;
  }
}
