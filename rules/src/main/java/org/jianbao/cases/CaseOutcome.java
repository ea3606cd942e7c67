package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Finding;

/**
 * What running a case gave.
 *
 * @param found findings expected and reported
 * @param missed findings expected but not reported
 * @param unexpected findings reported but not expected
 */
public record CaseOutcome(
    Case tried, List<Finding> found, List<Expectation> missed, List<Finding> unexpected) {

  public CaseOutcome {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    unexpected = List.copyOf(unexpected);
  }

  /** Whether exactly the expected findings were reported. */
  public boolean passed() {
    return missed.isEmpty() && unexpected.isEmpty();
  }

  static CaseOutcome of(Case tried, List<Finding> findings) {
    List<Finding> unexpected = new ArrayList<>(findings);
    List<Finding> found = new ArrayList<>();
    List<Expectation> missed = new ArrayList<>();
    for (Expectation expectation : tried.expected()) {
      Finding match = unexpected.stream().filter(expectation::matches).findFirst().orElse(null);
      if (match == null) {
        missed.add(expectation);
      } else {
        unexpected.remove(match);
        found.add(match);
      }
    }
    return new CaseOutcome(tried, found, missed, unexpected);
  }

  /** The difference in Chinese, one line for each finding; "" if the case passed. */
  public String difference() {
    StringBuilder text = new StringBuilder();
    for (Expectation expectation : missed) {
      text.append("  缺少 ").append(expectation.rule()).append(' ').append(expectation.fields());
      text.append('\n');
    }
    for (Finding finding : unexpected) {
      text.append("  多出 ").append(finding.rule()).append(' ').append(Expectation.fields(finding));
      text.append('\n');
    }
    return text.isEmpty() ? "" : tried.file() + "「" + tried.name() + "」\n" + text;
  }
}
