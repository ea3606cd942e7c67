package org.jianbao.waiver;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.pack.PackException;
import org.jianbao.pack.PackNode;
import org.jianbao.pack.Position;
import org.jianbao.pack.YamlReader;
import org.jianbao.workbook.Sheet;
import org.jianbao.workbook.Workbook;
import org.jianbao.workbook.WorkbookException;

/**
 * Reads waivers: YAML with a list {@code waivers}, or the first sheet of a workbook, with the names
 * of the fields in its first row.
 */
public final class WaiverFile {
  private static final String LIST = "waivers";
  private static final int MOST_YAML = 1 << 20;

  private final String name;
  private final List<String> errors = new ArrayList<>();

  private WaiverFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name its name, for messages
   * @param day the day on which the waivers are applied
   * @throws WaiverException if anything in it is wrong; all mistakes are named
   */
  public static Waivers read(String name, byte[] bytes, LocalDate day) throws WaiverException {
    return new WaiverFile(name).waivers(bytes, day);
  }

  private Waivers waivers(byte[] bytes, LocalDate day) throws WaiverException {
    boolean workbook = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    List<WaiverRow> rows = workbook ? sheet(bytes) : yaml(bytes);
    List<Waiver> waivers = new ArrayList<>();
    for (WaiverRow row : rows) {
      Waiver waiver = row.waiver(errors);
      if (waiver != null) {
        waivers.add(waiver);
      }
    }
    if (!errors.isEmpty()) {
      throw new WaiverException(String.join("\n", errors));
    }
    return new Waivers(name, waivers, day);
  }

  private List<WaiverRow> yaml(byte[] bytes) throws WaiverException {
    PackNode.Mapping root;
    if (bytes.length > MOST_YAML) {
      throw new WaiverException(name + "：YAML 清单超过 1 MB，条数多时请改用 Excel");
    }
    try {
      root = YamlReader.read(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (PackException e) {
      throw new WaiverException(e.getMessage());
    }
    for (String key : root.entries().keySet()) {
      if (!key.equals(LIST)) {
        errors.add(where(root.at(key)) + "：没有“" + key + "”这一项，豁免写在 " + LIST + ": 之下");
      }
    }
    if (!(root.get(LIST) instanceof PackNode.Sequence)) {
      errors.add(where(root.at(LIST)) + "：" + LIST + " 应为列表，每条豁免以“- ”开头");
    }
    List<WaiverRow> rows = new ArrayList<>();
    for (PackNode item : root.items(LIST)) {
      WaiverRow row = WaiverRow.at(rows.size() + 1, where(item.position()), /* heads= */ false);
      if (item instanceof PackNode.Mapping mapping) {
        mapping.entries().forEach((key, entry) -> put(row, key, entry));
      } else {
        errors.add(where(item.position()) + "：应为一组“键: 值”");
      }
      rows.add(row);
    }
    return rows;
  }

  private void put(WaiverRow row, String key, PackNode.Entry entry) {
    String where = where(entry.keyPosition());
    WaiverField.of(key)
        .ifPresentOrElse(
            field -> row.put(field, PackNode.textOf(entry.value()), where),
            () -> errors.add(WaiverRow.unknown(where, key, /* heads= */ false)));
  }

  private static String where(Position position) {
    return position.line() == 0
        ? position.file()
        : position.file() + ":" + position.line() + ":" + position.column();
  }

  private List<WaiverRow> sheet(byte[] bytes) throws WaiverException {
    List<Sheet> sheets;
    try {
      sheets = Workbook.read(bytes).visible();
    } catch (WorkbookException e) {
      throw new WaiverException(name + "：" + e.getMessage());
    }
    if (sheets.isEmpty() || sheets.get(0).rows().isEmpty()) {
      throw new WaiverException(name + "：第一个工作表是空的，第一行应为：" + String.join("、", WaiverField.heads()));
    }
    Sheet sheet = sheets.get(0);
    Map<Integer, WaiverField> columns = columns(sheet);
    List<WaiverRow> rows = new ArrayList<>();
    for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      WaiverRow waiver =
          WaiverRow.at(rows.size() + 1, where(sheet, row.number()), /* heads= */ true);
      columns.forEach(
          (column, field) ->
              waiver.put(field, row.text(column), where(sheet, row.number(), column)));
      if (!waiver.values().isEmpty()) {
        rows.add(waiver);
      }
    }
    return rows;
  }

  private Map<Integer, WaiverField> columns(Sheet sheet) {
    Map<Integer, WaiverField> columns = new HashMap<>();
    Sheet.Row head = sheet.rows().get(0);
    for (Sheet.Cell cell : head.cells()) {
      String text = cell.text().strip();
      String where = where(sheet, head.number(), cell.column());
      WaiverField.of(text)
          .ifPresentOrElse(
              field -> columns.put(cell.column(), field),
              () -> errors.add(WaiverRow.unknown(where, text, /* heads= */ true)));
    }
    return columns;
  }

  private String where(Sheet sheet, int row) {
    return name + " 工作表“" + sheet.name() + "”第 " + row + " 行";
  }

  private String where(Sheet sheet, int row, int column) {
    return name + " 工作表“" + sheet.name() + "” " + Sheet.cellName(row, column);
  }
}
