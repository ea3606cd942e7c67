package org.jianbao.render;

import java.util.List;
import java.util.function.Function;
import org.jianbao.catalogue.Language;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How to show the scorecards of a run.
 *
 * @param language of all that is not quoted from the reports
 * @param failing the mildest severity that counts as a failure of the run, or null if none does
 * @param rules the rules of a pack in use, by its id, in order of the pack; empty if the id is
 *     unknown
 */
public record RunStyle(
    Language language, @Nullable Severity failing, Function<String, List<RuleInfo>> rules) {

  /** Whether a finding of this severity is a failure of the run. */
  public boolean fails(Severity severity) {
    return failing != null && severity.compareTo(failing) <= 0;
  }
}
