package org.jianbao.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.BodyResult.Previous;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.CopiedText.Passage;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.check.Finding;
import org.jianbao.check.Problem;
import org.jianbao.document.Location;
import org.jianbao.document.ProblemCode;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Organisation;
import org.jianbao.report.Place;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jianbao.roster.RosterBody;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.PackInfo;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;

/**
 * Results of invented bodies, made one by one of their numbers: as many as wanted, the same each
 * time, none of them kept.
 */
final class InventedResults implements Results {
  private static final String[] CITIES = {"云州", "临川", "青泽", "安陵", "洛溪", "平峦", "海岭", "沙汀"};
  private static final String[] OFFICES = {
    "财政局", "教育局", "民政局", "水务局", "审计局", "统计局", "交通运输局", "卫生健康委员会", "农业农村局", "应急管理局"
  };
  private static final String[][] RULES = {
    {"sum-balance", "sum", "本年新收与上年结转之和（{0}）不等于办理结果总计与结转下年度之和（{1}）"},
    {"period-end", "period", "统计期限的截止日期应为12月31日，报告写为12月{0}日"},
    {"section-heading-variant", "section", "第五部分标题与规定标题不一致"},
    {"narrative-applications", "narrative", "正文所述申请{0}件与表格中的{1}件不一致"},
    {"text-typo", "text", "“截止至”为重复用语，第{0}段"},
    {"overview-aspect", "narrative", "第一部分没有写监督保障情况"},
    {"carry-over", "cross", "上年结转{0}件与上年报告的结转下年度{1}件不一致"},
  };
  private static final int YEAR = 2021;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int bodies;
  private final boolean roster;
  private boolean withoutReports;

  InventedResults(int bodies) {
    this(bodies, /* roster= */ true);
  }

  InventedResults(int bodies, boolean roster) {
    this.bodies = bodies;
    this.roster = roster;
  }

  /** The same with nothing to tell of each report. */
  InventedResults withoutReports() {
    withoutReports = true;
    return this;
  }

  @Override
  public int year() {
    return YEAR;
  }

  @Override
  public String roster() {
    return roster ? "应报送单位名单.xlsx" : null;
  }

  @Override
  public int size() throws IOException {
    int[] count = {0};
    reports(report -> count[0]++);
    return count[0];
  }

  @Override
  public void reports(Sink<ReportResult> sink) throws IOException {
    for (int i = 0; i < bodies && !withoutReports; i++) {
      if (status(i) != Status.MISSING) {
        sink.take(report(i));
      }
    }
    if (bodies > 2) {
      sink.take(
          new ReportResult(
              "附件/通讯录.docx",
              null,
              broken("附件/通讯录.docx", ProblemCode.NOT_A_REPORT, "文件中没有政府信息公开工作年度报告"),
              List.of()));
    }
  }

  @Override
  public void bodies(Sink<BodyResult> sink) throws IOException {
    for (int i = 0; i < bodies; i++) {
      sink.take(body(i));
    }
  }

  @Override
  public void uncertain(Sink<MatchOutcome> sink) throws IOException {
    if (bodies > 2) {
      sink.take(
          new MatchOutcome(
              "附件/通讯录.docx", null, null, Certainty.NONE, List.of(), "文件中没有机关名称，文件名也不与名单中的单位相符。"));
    }
  }

  @Override
  public ReportResult report(String path) {
    int from = path.lastIndexOf('/') + 1;
    if (!Character.isDigit(path.charAt(from))) {
      return null;
    }
    int i = Integer.parseInt(path.substring(from, path.indexOf('-', from)));
    return i < bodies && status(i) != Status.MISSING ? report(i) : null;
  }

  private static Random random(int i) {
    Random random = new Random(i * 7919L + 17);
    random.nextInt();
    return random;
  }

  private static String city(int i) {
    return CITIES[i / 200 % CITIES.length] + (i >= 1600 ? "第" + i / 1600 : "") + "市";
  }

  static String name(int i) {
    if (i % 200 == 0) {
      return city(i) + "人民政府";
    }
    String place = city(i) + (i % 3 == 0 ? "" : "东南西北中".charAt(i / 10 % 5) + "山区");
    return i % 7 == 5
        ? city(i) + "东山区" + "柳桥河湖林".charAt(i % 5) + i + "街道办事处"
        : place + OFFICES[i % OFFICES.length] + (i >= 50 ? i / 50 + "分局" : "");
  }

  private static OrganisationKind kind(int i) {
    return i % 200 == 0
        ? OrganisationKind.GOVERNMENT
        : i % 7 == 5 ? OrganisationKind.STREET : OrganisationKind.DEPARTMENT;
  }

  static Status status(int i) {
    return switch (i % 23) {
      case 2 -> Status.MISSING;
      case 5 -> Status.LATE;
      case 9 -> Status.UNDATED;
      case 13 -> i % 3 == 0 ? Status.UNREADABLE : Status.ON_TIME;
      default -> Status.ON_TIME;
    };
  }

  private static String path(int i) {
    return String.format("%s/%06d-%s2021年年报.docx", city(i), i, name(i));
  }

  private static List<ScoredFinding> findings(int i) {
    Random random = random(i);
    List<ScoredFinding> findings = new ArrayList<>();
    int number = i % 4 == 0 ? 0 : random.nextInt(9);
    for (int n = 0; n < number; n++) {
      String[] rule = RULES[Math.min(random.nextInt(RULES.length), random.nextInt(RULES.length))];
      Severity severity = Severity.values()[random.nextInt(3)];
      int first = random.nextInt(30);
      String message = rule[2].replace("{0}", "" + first).replace("{1}", "" + (first + 1 + n));
      Place place =
          Place.text(
              1 + n % 6,
              new Location(4 + n * 3, null, null, null, 3, 9),
              "收到申请" + first + "件，全部办结");
      findings.add(
          new ScoredFinding(
              new Finding(
                  rule[0],
                  severity,
                  rule[1],
                  message,
                  "国办公开办函〔2021〕30号附件",
                  BasisKind.FORMAT,
                  "核对后更正报告，并在原栏目更新",
                  place,
                  List.of(),
                  "" + first,
                  "" + (first + 1 + n)),
              BigDecimal.valueOf(
                  severity == Severity.ERROR ? -10 : severity == Severity.WARNING ? -3 : -0.5),
              String.format("%08x%08x", i, n),
              /* waived= */ null));
    }
    return findings;
  }

  private static long count(List<ScoredFinding> findings, Severity severity) {
    return findings.stream().filter(each -> each.finding().severity() == severity).count();
  }

  private static Score score(List<ScoredFinding> findings) {
    BigDecimal points =
        findings.stream()
            .map(ScoredFinding::points)
            .reduce(HUNDRED, BigDecimal::add)
            .max(BigDecimal.ZERO);
    int whole = points.intValue();
    return new Score(
        points, HUNDRED, whole >= 90 ? "优" : whole >= 80 ? "良" : whole >= 60 ? "合格" : "不合格");
  }

  private static Verdict verdict(List<ScoredFinding> findings) {
    return count(findings, Severity.ERROR) > 0 ? Verdict.FAIL : Verdict.PASS;
  }

  private static ReportResult report(int i) {
    if (status(i) == Status.UNREADABLE) {
      return new ReportResult(
          path(i), id(i), broken(path(i), ProblemCode.ENCRYPTED, "文件设有密码，无法读取"), List.of());
    }
    List<ScoredFinding> findings = findings(i);
    List<CopiedText> copies = new ArrayList<>();
    if (i % 17 == 3 && i > 20) {
      copies.add(
          new CopiedText(
              path(i - 16),
              name(i - 16),
              YEAR,
              new BigDecimal("0.8625"),
              List.of(
                  new Passage(
                      1,
                      new Location(4, null, null, null, 0, 40),
                      "全年围绕群众关心的供水、河道、灌溉三件事，逐月公布工程进度，让沿线村民看得到、问得着。",
                      "全年围绕群众关心的供水、河道、灌溉三件事，按月公布工程进度，让沿线居民看得到、问得着。"),
                  new Passage(
                      5,
                      new Location(30, null, null, null, 0, 30),
                      "一是栏目更新偏慢，二是解读形式单一，三是业务骨干轮换过快。",
                      "一是栏目更新偏慢，二是解读形式单一，三是业务骨干轮换过快。"))));
    }
    return new ReportResult(path(i), id(i), card(i, findings), copies);
  }

  private static Scorecard card(int i, List<ScoredFinding> findings) {
    ReportSummary.Value cell =
        new ReportSummary.Value("new", "total", BigDecimal.valueOf(i % 40), /* text= */ null);
    return new Scorecard(
        "0.1.0",
        new PackInfo("format-2021", "0.1.0", "ab".repeat(32), 71),
        new SchemeInfo("default", "cd".repeat(32)),
        new SourceInfo(path(i), "ef".repeat(32), "docx"),
        new ReportSummary(
            name(i) + "2021年政府信息公开工作年度报告",
            new Organisation(name(i), kind(i), OrganisationLevel.COUNTY),
            YEAR,
            null,
            Map.of(1, "总体情况", 5, "存在的主要问题及改进情况"),
            List.of(new ReportSummary.TableValues("applications", List.of(cell))),
            List.of()),
        verdict(findings),
        score(findings),
        List.of(),
        findings,
        List.of(),
        List.of(),
        List.of(),
        /* known= */ 0);
  }

  private static Scorecard broken(String path, ProblemCode code, String message) {
    return new Scorecard(
        "0.1.0",
        null,
        new SchemeInfo("default", "cd".repeat(32)),
        new SourceInfo(path, "ef".repeat(32), "docx"),
        null,
        Verdict.NOT_ASSESSABLE,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(new Problem(code, message)),
        List.of(),
        /* known= */ 0);
  }

  private static String id(int i) {
    return String.format("%06d", i + 1);
  }

  BodyResult body(int i) {
    Status status = status(i);
    boolean read = status != Status.MISSING && status != Status.UNREADABLE;
    List<ScoredFinding> findings = read ? findings(i) : List.of();
    Random random = random(-i);
    int before = 60 + random.nextInt(41);
    RosterBody named =
        roster
            ? new RosterBody(
                name(i),
                List.of(),
                kind(i),
                null,
                city(i),
                LocalDate.of(2022, 1, 31),
                null,
                Map.of(),
                i + 2)
            : RosterBody.named(name(i));
    return new BodyResult(
        id(i),
        named,
        status,
        status == Status.LATE ? "2022-03-04" : status == Status.ON_TIME ? "2022-01-20" : null,
        status == Status.MISSING ? null : path(i),
        List.of(),
        status == Status.MISSING ? null : read ? verdict(findings) : Verdict.NOT_ASSESSABLE,
        read ? score(findings) : null,
        (int) count(findings, Severity.ERROR),
        (int) count(findings, Severity.WARNING),
        (int) count(findings, Severity.HINT),
        status == Status.MISSING
            ? List.of(new ScoredFinding(missing(i), BigDecimal.ZERO, "0123456789abcdef", null))
            : List.of(),
        i % 3 == 1
            ? null
            : new Previous(
                YEAR - 1,
                Verdict.PASS,
                new Score(BigDecimal.valueOf(before), HUNDRED, "良"),
                1,
                2,
                3));
  }

  private static Finding missing(int i) {
    return new Finding(
        "roster-missing",
        Severity.ERROR,
        "roster",
        name(i) + "没有报送2021年度的政府信息公开工作年度报告",
        "《中华人民共和国政府信息公开条例》第四十九条",
        BasisKind.LAW,
        "尽快编制、公布并报送年度报告",
        new Place(null, null, null, null, null, ""),
        List.of(),
        null,
        null);
  }
}
