package org.jianbao.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.ReportResult;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.CellValue;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Section;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.roster.RosterBody;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** What the tests put into stores: the sample reports, checked once. */
final class StoredCards {
  static final int YEAR = 2022;
  static final Instant NOON = Instant.parse("2023-04-01T12:00:00Z");
  static final Instant LATER = Instant.parse("2023-04-01T13:00:00Z");

  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));

  /** Checked when first asked for. */
  private static final class Samples {
    static final List<AssessedReport> ALL = all();
  }

  private StoredCards() {}

  private static List<AssessedReport> all() {
    List<AssessedReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("reports-sample"))) {
      Jianbao jianbao = Jianbao.open(Options.DEFAULT);
      for (Path file : files.filter(each -> !each.toString().endsWith(".md")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String path = "云州/" + file.getFileName();
        CheckedReport checked =
            jianbao.examine(new Input(path, () -> new ByteArrayInputStream(bytes)), Attempt.PLAIN);
        reports.add(new AssessedReport(path, checked.scorecard(), digest(checked.report())));
      }
      CheckedReport broken =
          jianbao.examine(
              new Input("坏.docx", () -> new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4})),
              Attempt.PLAIN);
      reports.add(new AssessedReport("坏.docx", broken.scorecard(), ReportDigest.NONE));
    } catch (IOException | OpeningException e) {
      throw new ExceptionInInitializerError(e);
    }
    return List.copyOf(reports);
  }

  /** All of them, sorted by path; the last could not be read. */
  static List<AssessedReport> reports() {
    return Samples.ALL;
  }

  static AssessedReport report(int index, String path) {
    AssessedReport report = Samples.ALL.get(index);
    return new AssessedReport(path, report.scorecard(), report.digest());
  }

  static NewRun run() {
    return new NewRun(YEAR, "1.0", "5e77", "报告", "名单.xlsx", "审计员", NOON);
  }

  private static ReportDigest digest(@Nullable Report report) {
    if (report == null) {
      return ReportDigest.NONE;
    }
    List<ReportDigest.Text> texts = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph && !paragraph.text().isEmpty()) {
          Place place = Place.text(0, new Location(1, null, 7, null, 0, 3), "");
          texts.add(new ReportDigest.Text(section.number(), location(place), paragraph.text()));
        }
      }
    }
    List<ReportDigest.Cell> cells = new ArrayList<>();
    for (ReportTable table : report.tables()) {
      for (ReportCell cell : table.cells()) {
        cells.add(
            new ReportDigest.Cell(
                table.key(),
                cell.row(),
                cell.column(),
                cell.value() instanceof CellValue.Number number
                    ? number.value().toPlainString()
                    : null,
                cell.raw(),
                cell.place().section(),
                cell.place().location()));
      }
    }
    return new ReportDigest("云州市水务局", "2023-01-20", null, null, null, texts, List.of(), cells);
  }

  private static Location location(Place place) {
    Location location = place.location();
    return location == null ? new Location(1, null, null, null, 0, 0) : location;
  }

  /** A result with a copied passage. */
  static ReportResult result(AssessedReport report, @Nullable String body) {
    Location place = new Location(3, null, 9, null, 2, 6);
    return new ReportResult(
        report.path(),
        body,
        report.scorecard(),
        List.of(
            new CopiedText(
                "他处/报告.docx",
                "云州市教育局",
                YEAR,
                new BigDecimal("0.70"),
                List.of(new CopiedText.Passage(2, place, "一段文字", "一段 文字")))));
  }

  static BodyResult body(String id, String name, BodyResult.@Nullable Previous previous) {
    RosterBody body =
        new RosterBody(
            name,
            List.of("水务局", ""),
            OrganisationKind.DEPARTMENT,
            "云州市人民政府",
            "城区",
            LocalDate.of(2023, 1, 31),
            null,
            Map.of("科室", "办公室"),
            4);
    Finding missing =
        new Finding(
            "roster-missing",
            Severity.ERROR,
            "roster",
            name + "没有报送年度报告。",
            "《条例》第四十九条",
            BasisKind.LAW,
            "请报送。",
            new Place(null, null, null, null, null, ""),
            List.of(),
            null,
            null);
    return new BodyResult(
        id,
        body,
        BodyResult.Status.MISSING,
        null,
        null,
        List.of(),
        previous == null ? null : Verdict.FAIL,
        previous == null ? null : new Score(new BigDecimal("61.50"), BigDecimal.TEN, "中"),
        1,
        0,
        0,
        List.of(new ScoredFinding(missing, BigDecimal.ZERO, "fedcba9876543210", null)),
        previous);
  }

  static MatchOutcome outcome(String path, MatchOutcome.Certainty certainty) {
    return new MatchOutcome(path, "水务局", null, certainty, List.of("云州市水务局", "澄溪县水务局"), "有两个单位可能。");
  }
}
