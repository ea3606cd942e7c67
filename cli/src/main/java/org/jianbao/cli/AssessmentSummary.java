package org.jianbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.Results;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.store.RunCounts;
import org.jianbao.text.Visible;

/** What an assessment came to, in some lines for a person. */
final class AssessmentSummary {
  /** So many files that could not be read are named one by one. */
  private static final int MOST_NAMED = 20;

  private final Map<BodyResult.Status, Integer> bodies = new EnumMap<>(BodyResult.Status.class);
  private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
  private final List<String> failures = new ArrayList<>();
  private int files;
  private int failed;
  private int findings;
  private int uncertain;

  private AssessmentSummary() {}

  static AssessmentSummary of(Results results) throws IOException {
    AssessmentSummary summary = new AssessmentSummary();
    results.reports(result -> summary.add(result.scorecard()));
    results.bodies(body -> summary.bodies.merge(body.status(), 1, Integer::sum));
    results.uncertain(outcome -> summary.uncertain++);
    return summary;
  }

  private void add(Scorecard card) {
    files++;
    findings += card.counting().size();
    if (card.report() == null) {
      failed++;
      if (failures.size() < MOST_NAMED) {
        String cause = card.problems().isEmpty() ? "无法读取" : card.problems().get(0).message();
        failures.add("  " + Visible.name(card.source().path()) + "：" + cause);
      }
    } else {
      verdicts.merge(card.verdict(), 1, Integer::sum);
    }
  }

  boolean hasFailures() {
    return failed > 0;
  }

  RunCounts counts(AssessmentChecks checks) {
    return new RunCounts(files, checks.checked(), checks.unchanged(), failed, findings);
  }

  /** The lines. */
  List<String> lines(AssessmentChecks checks) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "共 %d 个文件（本次检查 %d，没有改动 %d）：通过 %d，未通过 %d，无法评定 %d，无法读取 %d"
            .formatted(
                files,
                checks.checked(),
                checks.unchanged(),
                verdicts.getOrDefault(Verdict.PASS, 0),
                verdicts.getOrDefault(Verdict.FAIL, 0),
                verdicts.getOrDefault(Verdict.NOT_ASSESSABLE, 0),
                failed));
    lines.add(
        "共 %d 个单位：按时 %d，逾期 %d，日期不明 %d，未报送 %d，无法读取 %d"
            .formatted(
                bodies.values().stream().mapToInt(Integer::intValue).sum(),
                bodies.getOrDefault(BodyResult.Status.ON_TIME, 0),
                bodies.getOrDefault(BodyResult.Status.LATE, 0),
                bodies.getOrDefault(BodyResult.Status.UNDATED, 0),
                bodies.getOrDefault(BodyResult.Status.MISSING, 0),
                bodies.getOrDefault(BodyResult.Status.UNREADABLE, 0)));
    if (uncertain > 0) {
      lines.add("不能确定属于哪个单位的文件 " + uncertain + " 个，请在 待确认.csv 中填写后用 --matches 再评估");
    }
    if (failed > 0) {
      lines.add("无法读取的文件：");
      lines.addAll(failures);
      if (failed > failures.size()) {
        lines.add("  …… 另有 " + (failed - failures.size()) + " 个，见结果");
      }
    }
    return lines;
  }
}
