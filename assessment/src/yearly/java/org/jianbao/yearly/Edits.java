package org.jianbao.yearly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How defects come into figures and into the text of a report. */
final class Edits {
  private Edits() {}

  /** The figures that the tables of a report with a defect show. */
  static Figures shown(@Nullable Defect defect, Figures figures) {
    if (defect == null) {
      return figures;
    }
    Figures changed = copy(figures);
    switch (defect) {
      case CARRY_OVER -> {
        changed.carriedIn[0] += 2;
        changed.results[0][0] += 2;
      }
      case ROLLUP -> {
        int more = 3 + figures.received[0] / 20;
        changed.received[0] += more;
        changed.results[0][0] += more;
      }
      case VALID_DOCUMENTS -> changed.documentsValid += 3;
      case PROJECTS -> changed.items[0] += 2;
      case JUMP -> changed.decisions[2] = figures.decisions[2] * 7 + 60;
      default -> {
        return figures;
      }
    }
    return changed;
  }

  /** The figures that its text tells. */
  static Figures told(@Nullable Defect defect, Figures shown) {
    if (defect != Defect.NARRATIVE) {
      return shown;
    }
    Figures changed = copy(shown);
    changed.received[0] += 2;
    return changed;
  }

  /** The figures of last year that its text grows from. */
  static Figures before(@Nullable Defect defect, Figures before, Figures now) {
    if (defect != Defect.GROWTH) {
      return before;
    }
    Figures changed = copy(before);
    changed.received[0] += Figures.sum(before.received) * 3 / 5 + 1;
    if (Figures.sum(changed.received) == Figures.sum(now.received)) {
      changed.received[0] += 2;
    }
    return changed;
  }

  private static Figures copy(Figures figures) {
    Figures copy = new Figures();
    copy.add(figures);
    return copy;
  }

  /** The text of a report with a defect, of that without. */
  static String text(@Nullable Defect defect, String text, Body body, int year, Dice dice) {
    if (defect == null) {
      return text;
    }
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    switch (defect) {
      case SUM_BALANCE -> {
        add(lines, "carried-out:", 0, 1);
        add(lines, "carried-out:", 6, 1);
      }
      case SUM_APPLICANTS -> add(lines, "refused.law:", 6, 1);
      case SUM_REMEDIES -> add(lines, "review:", 4, 1);
      case TITLE_YEAR -> replace(lines, year + "年", (year - 1) + "年");
      case PERIOD_END -> replace(lines, "12月31日", "12月30日");
      case SECTION_MISSING -> lines.subList(lines.size() - 4, lines.size() - 2).clear();
      case TABLE_MISSING -> {
        int table = lines.indexOf("[[remedies]]");
        lines.subList(table, table + 4).clear();
      }
      case CITATION -> after(lines, "按照《中华人民共和国政府信息公开条例》第六十三条的要求，年内更新了公开目录。");
      case TYPO -> replace(lines, "社会评议", "社会评仪");
      case RESIDUE -> after(lines, "具体工作由XX科室承担。");
      case REPEATED -> repeat(lines);
      case POWER -> lines.add(lines.indexOf("[[disclosure]]") + 1, "rules: 1 0 1");
      case DUPLICATE -> {
        after(lines, "岁末又补充开展了一次政策宣讲，并在公告栏张贴了问答材料。");
        add(lines, "penalties:", year < 2021 ? 2 : 0, 9);
      }
      case LATE, VERY_LATE -> lines.set(lines.size() - 1, late(defect, body, year + 1, dice));
      default -> {}
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String key, int place, int more) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)) {
        String[] parts = lines.get(i).split(" ");
        parts[place + 1] = Integer.toString(Integer.parseInt(parts[place + 1]) + more);
        lines.set(i, String.join(" ", parts));
        return;
      }
    }
  }

  private static void replace(List<String> lines, String from, String to) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(from);
      if (at >= 0) {
        String line = lines.get(i);
        lines.set(i, line.substring(0, at) + to + line.substring(at + from.length()));
        return;
      }
    }
    throw new IllegalStateException(from + " does not stand in " + lines);
  }

  /** Adds a sentence to the paragraph on supervision. */
  private static void after(List<String> lines, String sentence) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("社会评议")) {
        lines.set(i, lines.get(i) + sentence);
        return;
      }
    }
    throw new IllegalStateException(lines.toString());
  }

  /** Says two sentences of section 一 once more at the end of a paragraph of section 五. */
  private static void repeat(List<String> lines) {
    int five = lines.indexOf("五、存在的主要问题及改进情况");
    for (String line : lines.subList(lines.indexOf("一、总体情况") + 1, five)) {
      int first = line.indexOf('。', 20);
      int second = first < 0 ? -1 : line.indexOf('。', first + 60);
      if (second > 0 && !line.contains("报告")) {
        int end = lines.get(five + 1).endsWith("。") ? five + 1 : five + 2;
        lines.set(end, lines.get(end) + line.substring(first + 1, second + 1));
        return;
      }
    }
    throw new IllegalStateException(lines.toString());
  }

  private static String late(Defect defect, Body body, int year, Dice dice) {
    int month =
        body.government() || defect == Defect.VERY_LATE ? dice.between(4, 6) : dice.between(2, 3);
    return year + "年" + month + "月" + dice.between(2, 27) + "日";
  }
}
