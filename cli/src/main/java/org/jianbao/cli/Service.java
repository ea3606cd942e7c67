package org.jianbao.cli;

import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Extract;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Options;

/** What the commands ask of Jianbao; safe for use by many threads. */
interface Service {
  /** Why packs or rule files did not load; what did load is in use. */
  List<String> problems();

  /** The rules of a pack in use; none if it is unknown. */
  List<RuleInfo> rules(String pack);

  /** Checks an input. */
  CheckedReport check(Input input, Attempt attempt);

  /** The scorecard of an input whose check failed or was given up. */
  CheckedReport failed(Input input, Problem problem);

  /** Reads an input without rules. */
  Extract extract(Input input);

  /** Opens packs and scheme. */
  @FunctionalInterface
  interface Opener {
    /**
     * Opens the packs and the scheme that the options name.
     *
     * @throws UsageException if the options name what does not exist
     */
    Service open(Options options) throws UsageException;
  }
}
