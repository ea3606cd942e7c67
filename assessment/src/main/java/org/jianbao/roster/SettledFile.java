package org.jianbao.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jianbao.excel.TableSheet;
import org.jianbao.excel.WorkbookOutput;
import org.jianbao.pack.Nearest;
import org.jianbao.roster.TableFile.Line;
import org.jianbao.roster.TableFile.Table;

/**
 * The file in which persons settle whose report is whose: a run writes what is uncertain, a person
 * fills in the column 单位, the next run reads it. As CSV with a byte order mark, or as a workbook.
 */
public final class SettledFile {
  private static final String PATH = "文件";
  private static final String BODY = "单位";
  private static final String NAMED = "报告中的名称";
  private static final String REASON = "原因";
  private static final String CANDIDATE = "候选";

  /** What a person writes where a file is of no body. */
  private static final List<String> NO_BODY = List.of("无", "不属于", "不在名单", "-", "—", "无此单位");

  private static final int CANDIDATES = 5;
  private static final List<TableSheet.Column> COLUMNS =
      List.of(
          new TableSheet.Column(PATH, 40),
          new TableSheet.Column(BODY, 20),
          new TableSheet.Column(NAMED, 20),
          new TableSheet.Column(REASON, 30),
          new TableSheet.Column(CANDIDATE + "1", 20),
          new TableSheet.Column(CANDIDATE + "2", 20),
          new TableSheet.Column(CANDIDATE + "3", 20),
          new TableSheet.Column(CANDIDATE + "4", 20),
          new TableSheet.Column(CANDIDATE + "5", 20));

  private SettledFile() {}

  /**
   * Reads what is settled; rows without a body are not settled yet.
   *
   * @param roster whose names, or aliases, the bodies must be
   * @throws RosterException if anything in it is wrong; all mistakes are named
   */
  public static Settled read(Path file, Roster roster) throws RosterException {
    TableFile tables = TableFile.read(file);
    List<String> mistakes = new ArrayList<>();
    Map<String, String> names = names(roster);
    for (Table table : tables.tables()) {
      for (int i = 0; i < table.lines().size(); i++) {
        int path = table.lines().get(i).cells().indexOf(PATH);
        int body = table.lines().get(i).cells().indexOf(BODY);
        if (path >= 0 && body >= 0) {
          Map<String, String> settled = new TreeMap<>();
          for (Line line : table.lines().subList(i + 1, table.lines().size())) {
            settle(
                line.cell(path).replace('\\', '/'),
                line.cell(body),
                tables.name() + " " + table.where(line, body),
                names,
                settled,
                mistakes);
          }
          if (!mistakes.isEmpty()) {
            throw new RosterException(mistakes);
          }
          return new Settled(settled);
        }
      }
    }
    throw new RosterException(tables.name() + "：缺少“" + PATH + "”或“" + BODY + "”一列，第一行应为列标题");
  }

  private static Map<String, String> names(Roster roster) {
    Map<String, String> names = new HashMap<>();
    for (RosterBody body : roster.bodies()) {
      body.aliases().forEach(alias -> names.put(RosterNames.folded(alias), body.name()));
    }
    for (RosterBody body : roster.bodies()) {
      names.put(RosterNames.folded(body.name()), body.name());
    }
    return names;
  }

  private static void settle(
      String path,
      String body,
      String where,
      Map<String, String> names,
      Map<String, String> settled,
      List<String> mistakes) {
    if (body.isEmpty() || path.isEmpty()) {
      return;
    }
    String name = NO_BODY.contains(body) ? Settled.NO_BODY : names.get(RosterNames.folded(body));
    if (name == null) {
      String hint =
          mistakes.size() < 20
              ? Nearest.of(body, names.values()).map(near -> "，是否应为“" + near + "”？").orElse("")
              : "";
      mistakes.add(
          where + "：单位“" + body + "”不在名单中" + (hint.isEmpty() ? "；不属于名单中任何单位的，请填“无”" : hint));
      return;
    }
    String other = settled.putIfAbsent(path, name);
    if (other != null && !other.equals(name)) {
      mistakes.add(where + "：文件“" + path + "”填了两个不同的单位");
    }
  }

  /** Takes outcomes one by one; they are in the file once it is closed. */
  public interface Output extends AutoCloseable {
    /** Adds a row; one that a person has settled keeps what he filled in. */
    void add(MatchOutcome outcome) throws IOException;

    @Override
    void close() throws IOException;
  }

  /**
   * Begins a CSV.
   *
   * @param out not closed
   */
  public static Output csv(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    writer.write(line(COLUMNS.stream().map(TableSheet.Column::head).toList()));
    return new Output() {
      @Override
      public void add(MatchOutcome outcome) throws IOException {
        writer.write(line(cells(outcome).stream().map(SettledFile::quoted).toList()));
      }

      @Override
      public void close() throws IOException {
        writer.flush();
      }
    };
  }

  /**
   * Begins a workbook.
   *
   * @param out not closed
   */
  public static Output workbook(OutputStream out) {
    SXSSFWorkbook workbook = new SXSSFWorkbook();
    TableSheet sheet = new TableSheet(workbook.createSheet("待确认"), COLUMNS);
    return new Output() {
      @Override
      public void add(MatchOutcome outcome) {
        sheet.add(cells(outcome));
      }

      @Override
      public void close() throws IOException {
        try (workbook) {
          sheet.finish();
          WorkbookOutput.write(workbook, out);
        }
      }
    };
  }

  private static List<String> cells(MatchOutcome outcome) {
    List<String> cells = new ArrayList<>();
    cells.add(outcome.path());
    boolean settled = outcome.certainty() == MatchOutcome.Certainty.SETTLED;
    String body = outcome.body();
    cells.add(!settled ? "" : body == null ? NO_BODY.get(0) : body);
    cells.add(outcome.named() == null ? "" : outcome.named());
    cells.add(outcome.reason());
    outcome.candidates().stream().limit(CANDIDATES).forEach(cells::add);
    return cells;
  }

  private static String line(List<String> cells) {
    return CSVFormat.EXCEL.format(cells.toArray()) + "\r\n";
  }

  private static String quoted(String cell) {
    return TableFile.startsFormula(cell) ? "'" + cell : cell;
  }
}
