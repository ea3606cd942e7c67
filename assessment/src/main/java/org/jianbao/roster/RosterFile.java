package org.jianbao.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.roster.TableFile.Line;
import org.jianbao.roster.TableFile.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads rosters: Excel or CSV with a row of headings, in any order of columns. The first table with
 * a heading for names counts; titles may stand above it.
 */
public final class RosterFile {
  /** So many rows may stand above the headings. */
  private static final int MOST_TITLES = 10;

  private final TableFile file;
  private final Map<String, String> headings = RosterColumn.headings();
  private final List<String> mistakes = new ArrayList<>();

  private RosterFile(TableFile file) {
    this.file = file;
  }

  /**
   * Reads a roster.
   *
   * @throws RosterException if anything in it is wrong; all mistakes are named
   */
  public static Roster read(Path path) throws RosterException {
    return new RosterFile(TableFile.read(path)).roster();
  }

  /** The headings of a table: which column means what. */
  private record Head(Table table, int at, Map<Integer, String> columns) {}

  private Roster roster() throws RosterException {
    Head head = head();
    if (head == null) {
      throw new RosterException(
          file.name()
              + (file.tables().stream().allMatch(table -> table.lines().isEmpty())
                  ? "：文件是空的"
                  : "：缺少“单位名称”一列")
              + "；第一行应为列标题，例如：单位名称、别名、类别、上级单位、地区、期限、联系人（模板：jianbao roster new 名单.xlsx）");
    }
    RosterRows rows = new RosterRows(file.name(), head.table(), head.columns(), mistakes);
    List<Line> lines = head.table().lines();
    for (Line line : lines.subList(head.at() + 1, lines.size())) {
      rows.add(line);
    }
    List<RosterBody> bodies = rows.bodies();
    if (bodies.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file.name() + "：名单中没有单位，列标题下面应每行写一个单位");
    }
    if (!mistakes.isEmpty()) {
      throw new RosterException(mistakes);
    }
    return new Roster(file.name(), bodies);
  }

  private @Nullable Head head() {
    for (Table table : file.tables()) {
      List<Line> lines = table.lines();
      for (int i = 0; i < Math.min(MOST_TITLES, lines.size()); i++) {
        Map<Integer, String> columns = columns(lines.get(i));
        if (columns.containsValue(RosterColumn.NAME.code()) && !lines.get(i).banner()) {
          repeated(table, lines.get(i), columns);
          return new Head(table, i, columns);
        }
      }
    }
    return null;
  }

  /** Code of each column that is headed; a heading that is not known is its own code. */
  private Map<Integer, String> columns(Line line) {
    Map<Integer, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      String heading = RosterColumn.plain(line.cell(i));
      if (!heading.isEmpty()) {
        columns.put(i, headings.getOrDefault(heading, heading));
      }
    }
    for (RosterColumn column : RosterColumn.values()) {
      preferOfficial(column, line, columns);
    }
    return columns;
  }

  /**
   * Where a column but that of names has its official heading, others that could mean it keep their
   * own.
   */
  private static void preferOfficial(RosterColumn column, Line line, Map<Integer, String> columns) {
    boolean official =
        columns.keySet().stream()
            .anyMatch(at -> RosterColumn.plain(line.cell(at)).equals(column.heading()));
    if (official && column != RosterColumn.NAME && !column.mayBeSeveral()) {
      columns.replaceAll(
          (at, code) -> code.equals(column.code()) ? own(column, line.cell(at)) : code);
    }
  }

  private static String own(RosterColumn column, String heading) {
    String plain = RosterColumn.plain(heading);
    return plain.equals(column.heading()) ? column.code() : plain;
  }

  private void repeated(Table table, Line line, Map<Integer, String> columns) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    columns.forEach(
        (column, code) -> {
          Integer first = seen.putIfAbsent(code, column);
          boolean several =
              code.equals(RosterColumn.IGNORED)
                  || RosterColumn.of(code).filter(RosterColumn::mayBeSeveral).isPresent();
          if (first != null && !several) {
            mistakes.add(
                file.name()
                    + " "
                    + table.where(line, column)
                    + "：列“"
                    + line.cell(column)
                    + "”与“"
                    + line.cell(first)
                    + "”重复，请只留一列");
          }
        });
  }
}
