package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text taken out of a page in the wrong order: labels and values of a table stand apart. */
final class ScatteredTableTests {

  /** Ways in which a table loses its order. */
  enum Disorder {
    /** All labels, then all values. */
    LABELS_FIRST,
    /** Every second label behind the values of the table, a page number amid them. */
    LABELS_LATE,
    /** Values first. */
    VALUES_FIRST,
    /** Rows whose labels are cut by the width of their cells, values behind the last pieces. */
    LABELS_CUT
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_said_to_be_wrong(Disorder disorder) throws Exception {
    for (PackUnderTest pack : PackUnderTest.ALL) {
      for (Case base : pack.cases()) {
        if (!base.changes().isEmpty()) {
          continue;
        }
        byte[] text = text(pack.document(base), disorder).getBytes(StandardCharsets.UTF_8);
        Document read = new DocumentReaders().read(new Source("报告.txt", text));
        CaseOutcome outcome = pack.runner().judge(base, read);
        assertThat(outcome.unexpected()).as("%s %s", pack.id(), base.base()).isEmpty();
      }
    }
  }

  private static String text(Document document, Disorder disorder) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Table table) {
        lines.addAll(scattered(table, disorder));
      }
    }
    return String.join("\n\n", lines);
  }

  private static List<String> scattered(Table table, Disorder disorder) {
    return disorder == Disorder.LABELS_CUT ? cut(table) : apart(table, disorder);
  }

  /** The lines of a page on which no ruling line tells where a cell ends. */
  private static List<String> cut(Table table) {
    List<String> lines = new ArrayList<>();
    for (TableRow row : table.rows()) {
      StringBuilder first = new StringBuilder();
      StringBuilder second = new StringBuilder();
      for (TableCell cell : row.cells()) {
        String text = cell.text().replace("\n", "");
        int middle = isValue(text) ? 0 : (text.length() + 1) / 2;
        first.append(text, 0, middle).append(' ');
        second.append(text.substring(middle)).append(' ');
      }
      lines.add(first.toString());
      lines.add(second.toString());
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static boolean isValue(String text) {
    return text.isBlank() || text.matches("[-0-9].*");
  }

  private static List<String> apart(Table table, Disorder disorder) {
    List<String> labels = new ArrayList<>();
    List<String> late = new ArrayList<>();
    List<String> values = new ArrayList<>();
    table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text())
        .forEach(
            text -> {
              boolean value = isValue(text);
              boolean second = disorder == Disorder.LABELS_LATE && labels.size() > late.size() + 3;
              (value ? values : second ? late : labels).add(text);
            });
    late.add("-3-");
    return Stream.of(
            disorder == Disorder.VALUES_FIRST ? values : labels,
            disorder == Disorder.VALUES_FIRST ? labels : values,
            late)
        .flatMap(List::stream)
        .toList();
  }
}
