package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Steps;
import org.jianbao.check.Finding;
import org.jianbao.check.Problem;
import org.jianbao.excel.RowSpool;
import org.jianbao.publish.OutputFolder.Draft;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.render.words.Words;
import org.jianbao.report.Organisation;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over all reports and bodies: writes {@code scorecards.jsonl}, {@code findings.csv}
 * and {@code cells.csv}, counts, and keeps on disk what the workbook and the overview list.
 */
final class ReportPass implements Closeable {
  private final Bodies bodies;
  private final RuleCounts rules;
  private final RowSpool failures;
  private final RowSpool copies;
  private int reports;
  private int strangers;

  private ReportPass(Bodies bodies, PublishStyle style) throws IOException {
    this.bodies = bodies;
    rules = new RuleCounts(style.titles());
    failures = new RowSpool();
    copies = new RowSpool();
  }

  static ReportPass run(
      Results results, Bodies bodies, OutputFolder folder, PublishStyle style, Steps steps)
      throws IOException {
    ReportPass pass = new ReportPass(bodies, style);
    try (Steps.Part part = steps.begin("写出清单", results.size());
        Draft lines = folder.open("scorecards.jsonl");
        FindingsFile findings = new FindingsFile(folder, style);
        CellsFile cells = new CellsFile(folder)) {
      Writer json = new OutputStreamWriter(lines.out(), StandardCharsets.UTF_8);
      results.reports(
          report -> {
            new JsonRenderer().render(report.scorecard(), RenderStyle.PLAIN, json);
            BodyLine body = bodies.get(report.body());
            findings.add(report, body);
            cells.add(report);
            pass.count(report, body);
            part.step();
          });
      results.bodies(
          body -> {
            findings.add(body, results.year());
            BodyLine line = bodies.get(body.id());
            body.counting().forEach(each -> pass.count(line, each, BigDecimal.ZERO));
          });
      json.flush();
      lines.complete();
      findings.complete();
      cells.complete();
    } catch (IOException | RuntimeException e) {
      pass.close();
      throw e;
    }
    return pass;
  }

  private void count(ReportResult report, @Nullable BodyLine body) throws IOException {
    reports++;
    if (body == null) {
      strangers++;
    }
    bodies.learn(report);
    BodyLine counting = bodies.counting(report);
    if (counting != null) {
      for (ScoredFinding scored : report.scorecard().counting()) {
        count(counting, scored.finding(), scored.points());
      }
    }
    String name = body == null ? named(report) : body.name();
    String problems =
        report.scorecard().problems().stream()
            .filter(problem -> !problem.code().isNotice())
            .map(Problem::message)
            .collect(Collectors.joining("；"));
    if (!problems.isEmpty()) {
      failures.add(Arrays.asList(body == null ? null : body.id(), name, report.path(), problems));
    }
    for (CopiedText copy : report.copies()) {
      copies.add(
          Arrays.asList(
              body == null ? null : body.id(),
              name,
              report.path(),
              copy.otherBody(),
              String.valueOf(copy.otherYear()),
              copy.otherPath(),
              Words.number(copy.share().movePointRight(2)),
              String.valueOf(copy.passages().size())));
    }
  }

  private void count(@Nullable BodyLine body, Finding finding, BigDecimal points) {
    if (body != null) {
      rules.add(body, finding, points);
    }
  }

  private static @Nullable String named(ReportResult report) {
    ReportSummary summary = report.scorecard().report();
    Organisation organisation = summary == null ? null : summary.organisation();
    return organisation == null ? null : organisation.name();
  }

  /** Number of files that were looked at. */
  int reports() {
    return reports;
  }

  /** Number of those that are of no body. */
  int strangers() {
    return strangers;
  }

  RuleCounts rules() {
    return rules;
  }

  /** Files that could not be read or assessed: id of the body, its name, path, cause. */
  RowSpool failures() {
    return failures;
  }

  /**
   * Copied texts: id of the body, its name, path, other body, its year, its path, share in percent,
   * passages.
   */
  RowSpool copies() {
    return copies;
  }

  @Override
  public void close() throws IOException {
    try {
      failures.close();
    } finally {
      copies.close();
    }
  }
}
