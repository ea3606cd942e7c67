package org.jianbao.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.RulePack;
import org.jianbao.pack.Severity;
import org.jspecify.annotations.Nullable;

/** The Chinese words of the catalogue. */
final class CatalogueWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Map<String, String> PLACEHOLDERS =
      Map.ofEntries(
          Map.entry("actual", "〔实际〕"),
          Map.entry("expected", "〔应为〕"),
          Map.entry("quote", "〔原文〕"),
          Map.entry("row", "〔行〕"),
          Map.entry("column", "〔列〕"),
          Map.entry("section", "〔章节〕"),
          Map.entry("table", "〔表〕"),
          Map.entry("title", "〔标题〕"),
          Map.entry("label", "〔单元格〕"),
          Map.entry("body", "〔机关〕"),
          Map.entry("bodies", "〔几〕"),
          Map.entry("year", "〔年份〕"),
          Map.entry("previous", "〔上年的数〕"),
          Map.entry("value", "〔本年的数〕"),
          Map.entry("times", "〔几〕"),
          Map.entry("derivation", "〔算式〕"),
          Map.entry("others", "〔其他文件〕"));

  /** Headings of the categories of the shipped packs, in order. */
  static final Map<String, String> CATEGORIES = categories();

  private CatalogueWords() {}

  private static Map<String, String> categories() {
    Map<String, String> categories = new LinkedHashMap<>();
    categories.put("title", "标题与落款");
    categories.put("period", "统计期限");
    categories.put("section", "章节");
    categories.put("citation", "条文与文件引用");
    categories.put("table", "表格");
    categories.put("sum", "合计与勾稽");
    categories.put("narrative", "图文一致");
    categories.put("text", "文字规范");
    categories.put("cross", "跨年度、跨单位");
    categories.put("roster", "报送");
    return Collections.unmodifiableMap(categories);
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "错误";
      case WARNING -> "警告";
      case HINT -> "提示";
    };
  }

  static String basisKind(BasisKind kind) {
    return switch (kind) {
      case LAW -> "法规";
      case FORMAT -> "规定格式";
      case ARITHMETIC -> "计算";
      case PRACTICE -> "编制惯例";
    };
  }

  /** The heading of a category; the word itself for one of a pack's own. */
  static String category(String category) {
    return CATEGORIES.getOrDefault(category, Markdown.text(category));
  }

  /** The input that a rule needs. */
  static String need(String need) {
    return switch (need) {
      case "title" -> "标题";
      case "period" -> "统计期限";
      case "headings" -> "各部分的标题";
      case "narrative" -> "正文";
      case "signoff" -> "落款";
      case "table.disclosure" -> "主动公开的表格";
      case "table.applications" -> "依申请公开的表格";
      case "table.remedies" -> "复议、诉讼的表格";
      case "cells.disclosure" -> "主动公开的表格的各单元格";
      case "cells.applications" -> "依申请公开的表格的各单元格";
      case "cells.remedies" -> "复议、诉讼的表格的各单元格";
      default -> need.startsWith("section.") ? "第" + need.substring(8) + "部分" : need;
    };
  }

  /** Severities of a rule: one word, or by year where packs differ. */
  static String severities(CatalogueRule rule) {
    Map<String, List<RulePack>> byWord = new LinkedHashMap<>();
    for (PackCases each : rule.packs()) {
      String word =
          each.statements(rule.id()).stream()
              .map(info -> severity(info.severity()))
              .distinct()
              .collect(Collectors.joining("或"));
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(each.pack());
    }
    if (byWord.size() == 1) {
      return byWord.keySet().iterator().next();
    }
    return byWord.entrySet().stream()
        .map(entry -> entry.getKey() + "（" + years(entry.getValue()) + "）")
        .collect(Collectors.joining("、"));
  }

  /** Report years of packs in order: 2019–2020 年度, 2021 年度起; 年度评估 of those across reports. */
  static String years(List<RulePack> packs) {
    List<String> spans = new ArrayList<>();
    Integer from = null;
    Integer to = null;
    for (RulePack pack : packs) {
      Integer first = pack.firstYear();
      if (first == null) {
        continue;
      }
      if (from != null && (to == null || to + 1 < first)) {
        spans.add(span(from, to));
        from = null;
      }
      from = from == null ? first : from;
      to = pack.lastYear();
    }
    if (from != null) {
      spans.add(span(from, to));
    }
    if (packs.stream().anyMatch(RulePack::acrossReports)) {
      spans.add("年度评估");
    }
    return String.join("、", spans);
  }

  private static String span(Integer from, @Nullable Integer to) {
    if (to == null) {
      return from + " 年度起";
    }
    return from.equals(to) ? from + " 年度" : from + "–" + to + " 年度";
  }

  /** A message, basis or remedy for all reports: its placeholders in words. */
  static String template(String template, List<RulePack> packs) {
    String basis =
        packs.stream()
            .flatMap(pack -> pack.basis().stream())
            .distinct()
            .collect(Collectors.joining("、"));
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found ->
                found.group(1).equals("basis")
                    ? basis
                    : PLACEHOLDERS.getOrDefault(found.group(1), "〔…〕"));
  }
}
