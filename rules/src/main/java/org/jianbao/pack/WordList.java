package org.jianbao.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A word list: CSV with a head line. Rows that begin with # and blank rows do not count.
 *
 * @param columns number of columns of the head
 */
record WordList(int columns, List<WordRow> rows) {
  private static final String REMOVE = "-";

  // Blank lines are read and left out by us: the parser would not count them.
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

  /** The lists that the program reads, with their heads; others have whatever head they need. */
  static final Map<String, List<String>> HEADS =
      Map.ofEntries(
          Map.entry("synonyms", List.of("词")),
          Map.entry("period", List.of("词")),
          Map.entry("bodies", List.of("词", "种类", "层级", "简称")),
          Map.entry("dates", List.of("词", "用途")),
          Map.entry("joining", List.of("词")),
          Map.entry("places", List.of("词", "层级")),
          Map.entry("selves", List.of("词", "种类", "层级")),
          Map.entry("natures", List.of("词", "性质")),
          Map.entry("title", List.of("词", "用途")),
          Map.entry("signoff", List.of("词", "用途")),
          Map.entry("years", List.of("词", "用途")),
          Map.entry("documents", List.of("编号", "标题", "文号", "格式")),
          Map.entry("citations", List.of("词", "用途")),
          Map.entry("articles", List.of("文件", "条", "项数")),
          Map.entry("units", List.of("单位", "合元")),
          Map.entry("cells", List.of("词", "用途")),
          Map.entry("counts", List.of("单位", "种类", "折合单位", "折合")),
          Map.entry("narrative", List.of("词", "用途")),
          Map.entry("typos", List.of("误", "正", "例外")),
          Map.entry("phrases", List.of("词语", "例外")),
          Map.entry("confusables", List.of("字", "相近")),
          Map.entry("redundancy", List.of("说法", "应为", "例外")),
          Map.entry("residue", List.of("文字", "种类", "例外")),
          Map.entry("superseded", List.of("种类", "原文", "应为", "文件", "语境", "例外")),
          Map.entry("formulas", List.of("词")),
          Map.entry("contacts", List.of("词", "种类")),
          Map.entry("aspects", List.of("方面", "词", "用法")),
          Map.entry("accountability", List.of("事项", "词", "范围")),
          Map.entry("problems", List.of("词", "用法")),
          Map.entry("parts", List.of("词", "所指")),
          Map.entry("sentences", List.of("词", "用途")),
          Map.entry("fees", List.of("词", "范围")),
          Map.entry("objects", List.of("词", "作用", "含义", "主题")),
          Map.entry("scopes", List.of("词", "范围", "机关种类")),
          Map.entry("chains", List.of("衔接", "表", "行", "列", "上年的数", "加本年的数", "减本年的数")),
          Map.entry("figures", List.of("表", "行", "列", "用途")),
          Map.entry("explanations", List.of("词", "用途")),
          Map.entry("form-language", List.of("词", "用途")),
          Map.entry("report-rules", List.of("规则", "用途")),
          Map.entry("abbreviations", List.of("词", "用途", "全称")));

  /** Lists that rules read; a file of another name is a slip. */
  static final List<String> NAMES =
      List.of(
          "synonyms",
          "period",
          "bodies",
          "dates",
          "joining",
          "places",
          "selves",
          "natures",
          "title",
          "signoff",
          "years",
          "documents",
          "citations",
          "articles",
          "units",
          "cells",
          "counts",
          "narrative",
          "aspects",
          "accountability",
          "problems",
          "parts",
          "sentences",
          "fees",
          "typos",
          "phrases",
          "confusables",
          "redundancy",
          "residue",
          "superseded",
          "formulas",
          "contacts",
          "objects",
          "scopes",
          "counterparts",
          "chains",
          "figures",
          "explanations",
          "form-language",
          "report-rules",
          "abbreviations");

  WordList {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a list.
   *
   * @param name the list's name: the file's without suffix
   * @param file the file's name in messages
   * @throws PackException if it is no CSV or its head is not the one expected
   */
  static WordList read(String name, String file, String text) {
    return of(name, rows(file, text));
  }

  /**
   * The rows of a file, its head among them.
   *
   * @throws PackException if it is no CSV
   */
  static List<WordRow> rows(String file, String text) {
    List<WordRow> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      long line = 1;
      for (CSVRecord record : parser) {
        WordRow row = new WordRow(new Position(file, (int) line, 0), cells(record));
        if (!row.cells().isEmpty() && !row.cell(0).startsWith("#")) {
          rows.add(row);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException failure) {
      throw new PackException(Position.of(file).error("不是合格的 CSV：引号没有成对，或引号后还有文字"));
    }
    return rows;
  }

  /**
   * How the cells are parted: by commas, or by tabs or semicolons, as Excel parts them elsewhere;
   * the head tells, for no head has such a sign in a cell.
   */
  private static CSVFormat format(String text) {
    String head = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
    if (head.indexOf(',') < 0) {
      if (head.indexOf('\t') >= 0) {
        return FORMAT.builder().setDelimiter('\t').get();
      }
      if (head.indexOf(';') >= 0) {
        return FORMAT.builder().setDelimiter(';').get();
      }
    }
    return FORMAT;
  }

  /**
   * A list with these rows.
   *
   * @param rows its rows, the head first
   * @throws PackException if the head is not the one expected
   */
  static WordList of(String name, List<WordRow> rows) {
    if (rows.isEmpty()) {
      return new WordList(0, List.of());
    }
    WordRow head = rows.get(0);
    List<String> expected = HEADS.get(name);
    if (expected != null && !head.cell(0).equals(expected.get(0))) {
      throw new PackException(head.at().error("第一行应为表头：" + String.join(",", expected)));
    }
    return new WordList(head.cells().size(), rows.subList(1, rows.size()));
  }

  /** This list with the rows of another laid over it; a first cell "-" takes a row away. */
  WordList with(WordList over, List<PackError> errors) {
    Map<List<String>, WordRow> merged = new LinkedHashMap<>();
    rows.forEach(row -> merged.put(row.cells(), row));
    for (WordRow row : over.rows) {
      if (!row.cell(0).equals(REMOVE)) {
        merged.putIfAbsent(row.cells(), row);
        continue;
      }
      List<String> rest = row.cells().subList(1, row.cells().size());
      if (merged.remove(rest) == null) {
        String wanted = String.join(",", rest);
        errors.add(
            row.at()
                .error(
                    "没有可去掉的行“"
                        + wanted
                        + "”"
                        + Nearest.of(
                                wanted, merged.values().stream().map(WordRow::toString).toList())
                            .map(nearest -> "，您是否想写“-," + nearest + "”？")
                            .orElse("")));
      }
    }
    return new WordList(Math.max(columns, over.columns), List.copyOf(merged.values()));
  }

  /** The rows as plain cells, all as long as the head; longer ones as they are. */
  List<List<String>> cells() {
    return rows.stream()
        .map(
            row -> {
              List<String> cells = new ArrayList<>(row.cells());
              while (cells.size() < columns) {
                cells.add("");
              }
              return List.copyOf(cells);
            })
        .toList();
  }

  private static List<String> cells(CSVRecord record) {
    List<String> cells = new ArrayList<>();
    record.forEach(cell -> cells.add(cell.strip()));
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }
}
