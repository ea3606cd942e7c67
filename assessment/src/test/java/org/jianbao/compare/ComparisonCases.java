package org.jianbao.compare;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jianbao.assessment.AssessedReport;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.cases.Case;
import org.jianbao.cases.CaseSuite;
import org.jianbao.cases.Change;
import org.jianbao.compare.ComparisonCase.Side;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.Position;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.reading.Interpreter;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.SourceInfo;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the cases of two years and makes their reports. */
final class ComparisonCases {
  static final PackLibrary LIBRARY = PackLibrary.open(List.of());

  private static final Map<String, CaseSuite> SUITES = new ConcurrentHashMap<>();

  private ComparisonCases() {}

  @SuppressWarnings("unchecked")
  static List<ComparisonCase> all() throws Exception {
    Object root;
    try (InputStream in = ComparisonCases.class.getResourceAsStream("cases.yaml")) {
      root =
          new Load(LoadSettings.builder().build())
              .loadFromString(
                  new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    Map<String, Object> file = (Map<String, Object>) root;
    Map<String, Map<String, Object>> pairs = (Map<String, Map<String, Object>>) file.get("pairs");
    List<ComparisonCase> cases = new ArrayList<>();
    for (Map<String, Object> each : (List<Map<String, Object>>) file.get("cases")) {
      Map<String, Object> pair = new TreeMap<>(pairs.get(String.valueOf(each.get("pair"))));
      Map<String, Object> now = (Map<String, Object>) pair.get("now");
      Map<String, Object> before = (Map<String, Object>) pair.get("before");
      boolean none = "none".equals(each.get("before"));
      boolean unreadable = "unreadable".equals(each.get("before"));
      List<Map<String, String>> more =
          none || unreadable ? List.of() : texts((List<?>) each.get("before"));
      int yearsBefore = each.get("gap") == null ? 1 : (Integer) each.get("gap");
      int year = (Integer) now.get("year");
      cases.add(
          new ComparisonCase(
              String.valueOf(each.get("name")),
              side(now, year, false, texts((List<?>) each.get("now"))),
              none ? null : side(before, year - yearsBefore, unreadable, more),
              texts((List<?>) each.get("expect"))));
    }
    return cases;
  }

  private static Side side(
      Map<String, Object> pair, int year, boolean unreadable, List<Map<String, String>> more) {
    List<Map<String, String>> changes = new ArrayList<>(texts((List<?>) pair.get("changes")));
    changes.addAll(more);
    return new Side(
        String.valueOf(pair.get("pack")),
        String.valueOf(pair.get("base")),
        year,
        unreadable,
        changes);
  }

  private static List<Map<String, String>> texts(@org.jspecify.annotations.Nullable List<?> list) {
    List<Map<String, String>> texts = new ArrayList<>();
    for (Object each : list == null ? List.of() : list) {
      Map<String, String> map = new TreeMap<>();
      ((Map<?, ?>) each).forEach((key, value) -> map.put(key.toString(), String.valueOf(value)));
      texts.add(map);
    }
    return texts;
  }

  /** The report of one side as an assessment keeps it. */
  static AssessedReport report(Side side) throws Exception {
    String path = side.year() + "/报告.docx";
    if (side.unreadable()) {
      return new AssessedReport(path, scorecard(path, null), ReportDigest.NONE);
    }
    RulePack pack = LIBRARY.byId(side.pack()).orElseThrow();
    CaseSuite suite =
        SUITES.computeIfAbsent(
            side.pack(), id -> CaseSuite.read(LIBRARY.files(id).orElseThrow(), new ArrayList<>()));
    Case tried =
        new Case(
            "cases.yaml",
            Position.of("cases.yaml"),
            "case",
            side.base(),
            side.changes().stream().map(ComparisonCases::change).toList(),
            List.of(),
            List.of());
    Report report =
        new Interpreter(pack.vocabulary(), pack.formOrNull(), LIBRARY.allForms())
            .read(suite.document(tried, pack.form(), LIBRARY.allForms()), side.year());
    return new AssessedReport(path, scorecard(path, ReportSummary.of(report)), Digests.of(report));
  }

  private static Change change(Map<String, String> map) {
    if (map.containsKey("cell")) {
      return new Change.SetCell(text(map, "cell"), text(map, "to"));
    }
    if (map.containsKey("replace")) {
      return new Change.Replace(text(map, "replace"), text(map, "with"));
    }
    if (map.containsKey("delete")) {
      return new Change.Delete(text(map, "delete"));
    }
    return new Change.Insert(text(map, "insert"), text(map, "after"));
  }

  private static String text(Map<String, String> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static Scorecard scorecard(
      String path, @org.jspecify.annotations.Nullable ReportSummary summary) {
    return new Scorecard(
        "0",
        null,
        new SchemeInfo("default", "0"),
        new SourceInfo(path, null, null),
        summary,
        Verdict.PASS,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0);
  }
}
