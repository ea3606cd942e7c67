package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.cases.CaseReport.Filled;
import org.jianbao.cases.CaseReport.Part;
import org.jianbao.cases.CaseReport.Text;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.Form;
import org.jianbao.form.RowForm;
import org.jianbao.form.TableForm;

/** Makes changes to a report; what a change names must be there exactly once. */
final class CaseChanges {
  private static final Pattern HEADING = Pattern.compile("^\\s*[一二三四五六七八九十]、.*");

  private final CaseReport report;
  private final List<Form> forms;

  /**
   * Prepares to change a report.
   *
   * @param forms all forms by which tables may be laid out
   */
  CaseChanges(CaseReport report, List<Form> forms) {
    this.report = report;
    this.forms = forms;
  }

  void apply(Change change) throws CaseException {
    if (change instanceof Change.Replace replace) {
      replace(replace.text(), replace.with());
    } else if (change instanceof Change.SetCell set) {
      cell(set.cell()).text(set.to());
    } else if (change instanceof Change.SetLabel set) {
      label(set.label()).text(set.to());
    } else if (change instanceof Change.SetHeading set) {
      ((Text) report.parts().get(heading(set.heading()))).cell().text(set.to());
    } else if (change instanceof Change.SetForm set) {
      relay(set.table(), set.form());
    } else if (change instanceof Change.Delete delete) {
      delete(delete.what());
    } else if (change instanceof Change.Insert insert) {
      insert(insert.text(), insert.after());
    } else if (change instanceof Change.Move move) {
      move(move.what(), move.after());
    }
  }

  private void replace(String text, String with) throws CaseException {
    List<CaseCell> found =
        report.cells().stream().filter(cell -> cell.text().contains(text)).toList();
    once(found.size(), text);
    String whole = found.get(0).text();
    if (whole.indexOf(text) != whole.lastIndexOf(text)) {
      throw new CaseException("「" + text + "」在同一处出现多次，请写得更长");
    }
    found.get(0).text(whole.replace(text, with));
  }

  private CaseCell cell(String path) throws CaseException {
    String[] keys = path.split("/");
    Optional<CaseCell> cell =
        switch (keys.length) {
          case 2 -> table(keys[0]).cell("", keys[1]);
          case 3 -> table(keys[0]).cell(keys[1], keys[2]);
          default -> Optional.empty();
        };
    return cell.orElseThrow(() -> new CaseException("没有单元格 " + path + "（写法：表/行/列）"));
  }

  private CaseCell label(String path) throws CaseException {
    String[] keys = keys(path);
    return table(keys[0])
        .label(keys[1])
        .orElseThrow(() -> new CaseException("没有标签 " + path + "（写法：表/键）"));
  }

  private CaseTable table(String key) throws CaseException {
    return report.table(key).orElseThrow(() -> new CaseException("报告中没有表 " + key));
  }

  private static String[] keys(String path) throws CaseException {
    String[] keys = path.split("/", 2);
    if (keys.length != 2) {
      throw new CaseException(path + " 应写成 表/键");
    }
    return keys;
  }

  private void delete(String what) throws CaseException {
    if (what.matches("[1-6]")) {
      int start = heading(what);
      report.parts().subList(start, sectionEnd(start)).clear();
    } else if (isTablePath(what)) {
      String[] keys = keys(what);
      String[] cell = keys[1].split("/", 2);
      boolean deleted =
          cell.length == 1
              ? table(keys[0]).delete(keys[1])
              : table(keys[0]).delete(cell[0], cell[1]);
      if (!deleted) {
        throw new CaseException("没有可删除的 " + what);
      }
    } else {
      report.parts().remove(position(what));
    }
  }

  private void insert(String text, String after) throws CaseException {
    if (isTablePath(after)) {
      String[] keys = keys(after);
      List<String> cells = Stream.of(text.split("\\|")).map(String::strip).toList();
      if (!table(keys[0]).insert(keys[1], cells.get(0), cells.subList(1, cells.size()))) {
        throw new CaseException("没有可在其后插入的行 " + after);
      }
    } else {
      int at = after.matches("[1-6]") ? sectionEnd(heading(after)) : position(after) + 1;
      report.parts().add(at, new Text(new CaseCell(text)));
    }
  }

  private void move(String what, String after) throws CaseException {
    boolean section = what.matches("[1-6]");
    int start = section ? heading(what) : position(what);
    int end = section ? sectionEnd(start) : start + 1;
    List<Part> moved = new ArrayList<>(report.parts().subList(start, end));
    report.parts().subList(start, end).clear();
    int at = after.matches("[1-6]") ? sectionEnd(heading(after)) : position(after) + 1;
    report.parts().addAll(at, moved);
  }

  private void relay(String key, String id) throws CaseException {
    CaseTable old = table(key);
    TableForm form =
        forms.stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .flatMap(found -> found.table(key))
            .orElseThrow(() -> new CaseException("没有格式 " + id + "，或该格式中没有表 " + key));
    CaseTable table = CaseTable.of(form);
    for (RowForm row : form.rows()) {
      for (ColumnForm column : form.columns(row.key())) {
        Optional<CaseCell> from = old.cell(row.key(), column.key());
        table
            .cell(row.key(), column.key())
            .ifPresent(to -> from.ifPresent(value -> to.text(value.text())));
      }
    }
    report.parts().set(position(key), new Filled(table));
  }

  private boolean isTablePath(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && report.table(path.substring(0, slash)).isPresent();
  }

  /** Position of a table by its key, or of the one paragraph with these words. */
  private int position(String what) throws CaseException {
    List<Integer> found =
        positions(
            part ->
                part instanceof Filled filled
                    ? filled.table().key().equals(what)
                    : ((Text) part).cell().text().contains(what));
    once(found.size(), what);
    return found.get(0);
  }

  /** Position of a heading by its number in the report's own count, or by its words. */
  private int heading(String what) throws CaseException {
    if (!what.matches("[1-6]")) {
      return position(what);
    }
    String ordinal = "一二三四五六".charAt(Integer.parseInt(what) - 1) + "、";
    List<Integer> found =
        positions(
            part -> part instanceof Text text && text.cell().text().strip().startsWith(ordinal));
    once(found.size(), ordinal);
    return found.get(0);
  }

  private int sectionEnd(int start) {
    return positions(
            part -> part instanceof Text text && HEADING.matcher(text.cell().text()).matches())
        .stream()
        .filter(position -> position > start)
        .findFirst()
        .orElse(report.parts().size());
  }

  private List<Integer> positions(Predicate<Part> wanted) {
    return IntStream.range(0, report.parts().size())
        .filter(i -> wanted.test(report.parts().get(i)))
        .boxed()
        .toList();
  }

  private static void once(int count, String what) throws CaseException {
    if (count != 1) {
      throw new CaseException("「" + what + "」应恰好出现一次，实际出现 " + count + " 次");
    }
  }
}
