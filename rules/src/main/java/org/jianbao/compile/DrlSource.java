package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.pack.RuleFile;
import org.jianbao.sentence.Expansion;
import org.jianbao.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The DRL of a rule file: its text, or what the rows of a workbook or sentences expand to. Its
 * lines are led back to what the author wrote.
 *
 * @param text the DRL
 * @param faults what is wrong with a workbook or sentences, found before there is DRL
 * @param rows of a workbook the rows behind the rules, in the order of the rules; else null
 * @param sentences of sentences the lines as their author wrote them, each that of the DRL of the
 *     same number; else null
 */
record DrlSource(
    String text,
    List<Fault> faults,
    @Nullable List<TableRow> rows,
    @Nullable List<String> sentences) {

  /** What a rule file holds; never throws for what it holds. */
  static DrlSource of(RuleFile file) {
    if (file.isSentences()) {
      Expansion expansion = Sentences.expand(file.content());
      return new DrlSource(
          expansion.drl(),
          expansion.faults().stream().map(each -> new Fault(each.line(), each.message())).toList(),
          null,
          file.content().lines().toList());
    }
    return file.isWorkbook()
        ? DecisionTables.expand(file.bytes())
        : new DrlSource(file.content(), List.of(), null, null);
  }

  /** The sentence at a line, or null if there are no sentences. */
  @Nullable String sentence(int line) {
    return sentences == null || line < 1 || line > sentences.size()
        ? null
        : sentences.get(line - 1);
  }

  /** The faults of the workbook and those of its rules. */
  List<Fault> with(List<Fault> more) {
    List<Fault> all = new ArrayList<>(faults);
    // That no rule is left is no news, nor that half a sentence is no DRL.
    if (rows != null && !text.isEmpty()) {
      all.addAll(more);
    }
    return all;
  }

  /** A fault at a line of the DRL as it is told to the author. */
  Fault told(Fault fault) {
    Integer line = fault.line();
    if (rows == null || line == null) {
      return fault;
    }
    TableRow row = row(line);
    if (row == null) {
      return new Fault(null, fault.message());
    }
    return new Fault(null, place(line, fault.message()) + "：" + fault.message());
  }

  /** Where in the workbook stands what a message about a line of the DRL names, in Chinese. */
  String place(int line, String message) {
    TableRow row = row(line);
    if (row == null) {
      return place(line);
    }
    String drl = line <= text.lines().count() ? text.lines().toList().get(line - 1) : "";
    return row.place(drl, message);
  }

  /** Where a line of the DRL stands in the file, in Chinese. */
  String place(int line) {
    TableRow row = rows == null ? null : row(line);
    return row == null ? "第" + line + "行" : row.place();
  }

  private @Nullable TableRow row(int line) {
    if (rows != null) {
      for (TableRow row : rows) {
        if (line <= row.lastLine()) {
          return row;
        }
      }
    }
    return null;
  }
}
