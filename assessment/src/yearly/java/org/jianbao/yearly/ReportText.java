package org.jianbao.yearly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A report of a body in the canonical text shape of cases: honest, of invented prose. */
final class ReportText {
  private static final String[][] HEADINGS = {
    {"主动公开", "依申请公开", "政府信息管理", "平台建设", "监督保障"},
    {"主动公开情况", "依申请公开情况", "政府信息管理情况", "政府信息公开平台建设情况", "监督保障情况"},
    {"主动公开政府信息", "办理依申请公开", "加强政府信息管理", "推进平台建设", "做好监督保障"},
    {"主动公开工作", "依申请公开工作", "政府信息管理工作", "公开平台建设", "监督保障工作"},
  };

  private static final String ORDINALS = "一二三四五";

  private final Grammar grammar;
  private final Voice voice;
  private final Body body;
  private final int year;
  private final Figures shown;
  private final Figures now;
  private final Figures before;
  private final boolean growth;

  /** Dice of what is this report's alone. */
  private final Dice dice;

  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * A report to be written.
   *
   * @param shown the figures of its tables
   * @param told those that its text tells
   * @param before last year's, that its text compares with
   * @param growth whether it surely states the growth over last year
   */
  record Wanted(
      Voice voice,
      Body body,
      int year,
      Figures shown,
      Figures told,
      Figures before,
      boolean growth) {}

  private ReportText(Grammar grammar, Wanted wanted) {
    this.grammar = grammar;
    voice = wanted.voice();
    body = wanted.body();
    year = wanted.year();
    shown = wanted.shown();
    now = wanted.told();
    before = wanted.before();
    growth = wanted.growth();
    dice = Dice.of(voice.seed(), "report", body.id(), year);
  }

  /** Writes a report. */
  static String write(Grammar grammar, Wanted wanted) {
    ReportText report = new ReportText(grammar, wanted);
    report.values();
    report.all();
    return report.text.toString();
  }

  private void values() {
    boolean first = year < 2021;
    values.put("org", body.name());
    values.put("year", Integer.toString(year));
    values.put("self", body.self());
    values.put("short", body.bare());
    values.put("place", body.place());
    values.put("upper", body.upper());
    values.put("documentLabel", first ? "规范性文件" : "行政规范性文件");
    values.put(
        "format",
        first
            ? "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知"
            : "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知");
    values.put("formatNumber", first ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号");
    values.put("office", office());
    Dice topics = voice.dice("topic");
    List<String> subjects = new ArrayList<>(voice.body().subjects());
    values.put("topic", subjects.remove(topics.between(0, subjects.size() - 1)));
    values.put("topic2", topics.of(subjects));
    int total = dice.between(60, 900) * (body.government() ? 9 : 1);
    int site = (int) (total * (0.4 + 0.4 * dice.share()));
    values.put("total", Integer.toString(total));
    values.put("site", Integer.toString(site));
    values.put("social", Integer.toString(total - site));
    values.put("siteShare", percent(site, total));
    values.put("socialShare", percent(total - site, total));
    values.put("monthly", Integer.toString(Math.round(total / 12f)));
    values.put("documentsMade", Integer.toString(now.documentsMade));
    figures();
  }

  private String office() {
    return switch (body.kind()) {
      case GOVERNMENT -> "办公室";
      case TOWNSHIP, STREET -> dice.of("党政办公室", "综合办公室", "党政综合办");
      case DEPARTMENT, OTHER -> dice.of("办公室", "综合科", "法规科", "政策法规科", "办公室政务公开组");
    };
  }

  private void figures() {
    values.put("received", number(Figures.sum(now.received)));
    values.put("carriedIn", number(Figures.sum(now.carriedIn)));
    values.put("handled", number(Figures.sum(now.received) + Figures.sum(now.carriedIn)));
    values.put("results", number(now.allResults()));
    values.put("carriedOut", number(Figures.sum(now.carriedOut)));
    String[] groups = {"granted", "partial", "refused", "unavailable", "rejected", "other"};
    String[] words = {"予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理"};
    List<String> outcomes = new ArrayList<>();
    for (int i = 0; i < groups.length; i++) {
      int count = now.results(groups[i]);
      if (count > 0) {
        outcomes.add(words[i] + count + "件");
      }
    }
    values.put("outcomes", String.join(dice.of("、", "，"), outcomes));
  }

  private static String number(int number) {
    return Integer.toString(number);
  }

  private static String percent(int part, int whole) {
    return BigDecimal.valueOf(part * 100L)
        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void all() {
    line(expand("title", dice));
    boolean within = dice.chance(0.3);
    String preamble = expand("preamble", voice.dice("preamble"));
    if (!within) {
      line(preamble);
    }
    line("一、总体情况");
    if (within) {
      line(preamble);
    }
    Dice lead = voice.dice("lead");
    if (lead.chance(0.8)) {
      line(expand("lead", lead));
    }
    overview();
    Canonical tables = new Canonical(text, shown, year < 2021);
    line("二、主动公开政府信息情况");
    tables.disclosure();
    line("三、收到和处理政府信息公开申请情况");
    tables.applications();
    line("四、政府信息公开行政复议、行政诉讼情况");
    tables.remedies();
    line("五、存在的主要问题及改进情况");
    five();
    line("六、其他需要报告的事项");
    line(six());
    line(body.name());
    line(signOff());
  }

  private void overview() {
    Dice layout = voice.dice("layout");
    String[] headings = HEADINGS[layout.between(0, HEADINGS.length - 1)];
    int style = layout.between(0, 5);
    List<String> aspects =
        List.of(
            disclosed(),
            applied(),
            sentences("manage", 2, 4, voice.dice("manage")),
            sentences("platform", 2, 4, voice.dice("platform")),
            guarded());
    for (int i = 0; i < aspects.size(); i++) {
      String ordinal = "" + ORDINALS.charAt(i);
      switch (style) {
        case 0, 1 -> {
          line("（" + ordinal + "）" + headings[i]);
          line(aspects.get(i));
        }
        case 2, 3 -> line("（" + ordinal + "）" + headings[i] + "。" + aspects.get(i));
        case 4 -> line((i + 1) + "." + headings[i] + "。" + aspects.get(i));
        default -> line(ordinal + "是" + headings[i] + "。" + aspects.get(i));
      }
    }
  }

  private String disclosed() {
    StringBuilder all = new StringBuilder(expand("open.count", dice));
    all.append(sentences("open", 2, 5, voice.dice("open")));
    if (now.documentsMade > 0 && dice.chance(0.6)) {
      all.append(expand("open.documents", dice));
    }
    return all.toString();
  }

  private String applied() {
    StringBuilder all = new StringBuilder();
    int received = Figures.sum(now.received);
    boolean carried = Figures.sum(now.carriedIn) > 0 || Figures.sum(now.carriedOut) > 0;
    String later = growth(received);
    if (received == 0 && !carried) {
      all.append(expand("app.none", dice));
    } else if (now.allResults() == 0) {
      all.append(expand("app.open", dice));
    } else {
      all.append(expand(carried || received == 0 ? "app.full" : "app.plain", dice)).append(later);
    }
    all.append(remedies());
    return all.append(sentences("app", 1, 3, voice.dice("app"))).toString();
  }

  /** How many more or less there were than last year, beside the figure or in a sentence after. */
  private String growth(int received) {
    int last = Figures.sum(before.received);
    boolean stated = dice.chance(0.5) || growth;
    boolean beside = dice.chance(0.5);
    values.put("grown", "");
    if (last < 3 || received == 0 || received == last || !stated) {
      return "";
    }
    values.put("change", number(Math.abs(received - last)));
    values.put("growth", percent(Math.abs(received - last), last));
    String way = received > last ? "up" : "down";
    if (!beside) {
      return expand("app." + way, dice);
    }
    values.put("grown", expand("grown." + way, dice));
    return "";
  }

  private String remedies() {
    int[] sums = new int[3];
    List<String> stated = new ArrayList<>();
    String[] names = {"行政复议", "未经复议直接起诉的行政诉讼", "复议后起诉的行政诉讼"};
    String[] outcomes = {"结果维持", "结果纠正", "其他结果", "尚未审结"};
    for (int i = 0; i < sums.length; i++) {
      List<String> parts = new ArrayList<>();
      for (int k = 0; k < outcomes.length; k++) {
        sums[i] += now.remedies[i][k];
        if (now.remedies[i][k] > 0) {
          parts.add(outcomes[k] + now.remedies[i][k] + "件");
        }
      }
      if (sums[i] > 0) {
        String detail = dice.chance(0.6) ? "（" + String.join("、", parts) + "）" : "";
        stated.add(names[i] + sums[i] + "件" + detail);
      }
    }
    if (stated.isEmpty()) {
      return dice.of("", "", "全年没有因政府信息公开引发的行政复议和行政诉讼。", "未发生政府信息公开行政复议、行政诉讼案件。", "无相关行政复议、行政诉讼。");
    }
    return dice.of("全年因政府信息公开发生", "发生政府信息公开", "因政府信息公开工作产生") + String.join("，", stated) + "。";
  }

  private String guarded() {
    Dice guard = voice.dice("guard");
    List<String> parts =
        new ArrayList<>(grammar.several("guard", guard.between(1, 3), values, guard));
    parts.add(expand("guard.exam", guard));
    parts.add(expand("guard.review", guard));
    parts.add(expand("guard.blame", guard));
    return String.join("", parts);
  }

  private void five() {
    Dice five = voice.dice("five");
    List<String> problems = grammar.several("problem", 4, values, five);
    List<String> measures = grammar.several("measure", 4, values, five);
    for (int i = 0; i < 4; i++) {
      values.put("p" + (i + 1), problems.get(i));
      values.put("m" + (i + 1), measures.get(i));
    }
    for (String paragraph : expand("five", five).split("\\|")) {
      line(paragraph);
    }
  }

  private String six() {
    if (year < 2021) {
      return expand("six.plain", dice);
    }
    int unpaid = Figures.RESULTS.indexOf("other.unpaid");
    boolean charged = dice.chance(0.06) || Figures.sum(now.results[unpaid]) > 0;
    int count = dice.between(1, 6);
    values.put("feeCount", number(count));
    values.put("feeAmount", number(count * dice.between(4, 40) * 10));
    return expand(charged ? "six.fee" : "six.none", dice);
  }

  private String signOff() {
    int month = body.government() ? dice.between(1, 3) : 1;
    int day = dice.between(4, month == 2 ? 27 : 29);
    String date = (year + 1) + "年" + month + "月" + day + "日";
    return dice.chance(0.9) ? date : chinese(year + 1, month, day);
  }

  private static String chinese(int year, int month, int day) {
    String digits = "〇一二三四五六七八九";
    StringBuilder date = new StringBuilder();
    for (char digit : Integer.toString(year).toCharArray()) {
      date.append(digits.charAt(digit - '0'));
    }
    return date.append('年')
        .append(ordinal(month))
        .append('月')
        .append(ordinal(day))
        .append('日')
        .toString();
  }

  private static String ordinal(int number) {
    String digits = "〇一二三四五六七八九";
    String tens = number < 10 ? "" : (number < 20 ? "" : "" + digits.charAt(number / 10)) + "十";
    return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
  }

  private String sentences(String key, int least, int most, Dice block) {
    return String.join("", grammar.several(key, block.between(least, most), values, block));
  }

  private String expand(String key, Dice dice) {
    return grammar.expand(key, values, dice);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
