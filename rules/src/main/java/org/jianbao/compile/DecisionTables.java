package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Sheet.Row;
import org.jianbao.workbook.Workbook;
import org.jianbao.workbook.WorkbookException;

/**
 * Decision tables (决策表): a workbook whose rows become rules. Each sheet may hold one; sheets that
 * are hidden or whose names say that they hold notes or lists to choose from do not count.
 */
final class DecisionTables {
  private static final Pattern NOTES = Pattern.compile("说明.*|选项.*");

  private final StringBuilder text = new StringBuilder();
  private final List<Fault> faults = new ArrayList<>();
  private final List<TableRow> rows = new ArrayList<>();

  private DecisionTables() {}

  /** Expands a workbook to DRL; what is wrong with it is told, not thrown. */
  static DrlSource expand(byte[] bytes) {
    DecisionTables tables = new DecisionTables();
    try {
      tables.expand(Workbook.read(bytes));
    } catch (WorkbookException e) {
      tables.faults.add(new Fault(null, e.getMessage()));
    }
    return new DrlSource(
        tables.text.toString(), List.copyOf(tables.faults), List.copyOf(tables.rows), null);
  }

  private void expand(Workbook workbook) {
    boolean any = false;
    for (Sheet sheet : workbook.visible()) {
      if (sheet.rows().isEmpty() || NOTES.matcher(sheet.name().strip()).matches()) {
        continue;
      }
      any = true;
      List<Integer> starts = starts(sheet);
      if (starts.isEmpty()) {
        refuse(sheet, "中没有写着 RuleTable 的单元格，其中的内容不会成为规则：请从模板复制表头；不是规则的工作表，请把名称改为以“说明”或“选项”开头");
      } else if (starts.size() > 1) {
        refuse(sheet, "中有" + starts.size() + "个 RuleTable：每个工作表只能有一张决策表，请把其余的移到别的工作表");
      } else {
        DecisionTable table = new DecisionTable(sheet, starts.get(0), text, rows);
        faults.addAll(table.expand());
      }
    }
    if (!any) {
      faults.add(new Fault(null, "工作簿中没有决策表：请用 jianbao rules new 的 --table 得到模板，从中复制工作表"));
    } else if (rows.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(null, "决策表的表头下面没有填写任何规则：请填写，或删去本文件"));
    }
  }

  private void refuse(Sheet sheet, String message) {
    faults.add(new Fault(null, "工作表“" + sheet.name() + "”" + message));
  }

  /** Where in the list of rows a table begins. */
  private static List<Integer> starts(Sheet sheet) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < sheet.rows().size(); i++) {
      Row row = sheet.rows().get(i);
      if (row.cells().stream().anyMatch(cell -> DecisionTable.begins(cell.text()))) {
        starts.add(i);
      }
    }
    return starts;
  }
}
