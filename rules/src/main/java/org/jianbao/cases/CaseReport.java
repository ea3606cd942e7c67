package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.form.Form;

/**
 * A complete report in the canonical text shape: a line is a paragraph; {@code [[table]]} is an
 * official table, whose rows follow as {@code key: values}; rows not given are zero, {@code _} is a
 * blank cell. Changes are made to it before it becomes a document.
 */
final class CaseReport {
  /** A paragraph or a table. */
  sealed interface Part permits Text, Filled {}

  /** A paragraph. */
  record Text(CaseCell cell) implements Part {}

  /** An official table. */
  record Filled(CaseTable table) implements Part {}

  private final List<Part> parts = new ArrayList<>();

  /**
   * Parses a base.
   *
   * @throws CaseException if a table or row is unknown, or a row has a wrong number of values
   */
  static CaseReport parse(String text, Form form) throws CaseException {
    CaseReport report = new CaseReport();
    CaseTable open = null;
    int number = 0;
    for (String line : text.split("\r?\n")) {
      number++;
      String stripped = line.strip();
      if (stripped.isEmpty()) {
        continue;
      }
      if (stripped.startsWith("[[") && stripped.endsWith("]]")) {
        open = table(stripped.substring(2, stripped.length() - 2), form, number);
        report.parts.add(new Filled(open));
      } else if (open != null && stripped.matches("[a-z][a-z0-9.-]*:.*")) {
        fill(open, stripped, number);
      } else {
        open = null;
        report.parts.add(new Text(new CaseCell(line)));
      }
    }
    return report;
  }

  private static CaseTable table(String key, Form form, int line) throws CaseException {
    return CaseTable.of(
        form.table(key).orElseThrow(() -> new CaseException("第" + line + "行：格式中没有表 " + key)));
  }

  private static void fill(CaseTable table, String line, int number) throws CaseException {
    int colon = line.indexOf(':');
    String row = line.substring(0, colon);
    List<String> values =
        Stream.of(line.substring(colon + 1).strip().split("\\s+"))
            .map(value -> value.equals("_") ? "" : value)
            .toList();
    if (!table.fill(row, values)) {
      throw new CaseException(
          "第" + number + "行：表 " + table.key() + " 中没有行 " + row + "，或数值个数不是 " + values.size());
    }
  }

  /** The parts in order; changes add to and remove from this list. */
  List<Part> parts() {
    return parts;
  }

  /** The table of this key, if the report has it. */
  Optional<CaseTable> table(String key) {
    return parts.stream()
        .filter(part -> part instanceof Filled filled && filled.table().key().equals(key))
        .map(part -> ((Filled) part).table())
        .findFirst();
  }

  /** All cells of paragraphs and tables in order. */
  List<CaseCell> cells() {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof Text text
                    ? Stream.of(text.cell())
                    : ((Filled) part).table().cells())
        .toList();
  }

  /** The report as a document. */
  Document document() {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      int number = blocks.size() + 1;
      if (part instanceof Text text) {
        blocks.add(
            new Paragraph(
                number, /* page= */ null, /* line= */ null, text.cell().text(), false, 0));
      } else if (part instanceof Filled filled) {
        blocks.add(filled.table().layout(number));
      }
    }
    return new Document("case", blocks);
  }
}
