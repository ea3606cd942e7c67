package org.jianbao.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.OrganisationKind;
import org.jianbao.roster.TableFile.Line;
import org.jianbao.roster.TableFile.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a roster: one body each. Collects what is wrong with them. */
final class RosterRows {
  private static final int LONGEST_NAME = 100;
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))");
  private static final Pattern BETWEEN_ALIASES = Pattern.compile("[;；,，、|\\n]");

  private final String file;
  private final Table table;
  private final Map<Integer, String> columns;
  private final List<String> mistakes;
  private final Map<String, OrganisationKind> kinds = new TreeMap<>();
  private final List<RosterBody> bodies = new ArrayList<>();
  private final RosterNames names;

  RosterRows(String file, Table table, Map<Integer, String> columns, List<String> mistakes) {
    this.file = file;
    this.table = table;
    this.columns = columns;
    this.mistakes = mistakes;
    names = new RosterNames(mistakes);
    for (List<String> row : ResourceTable.rows("kinds.csv")) {
      kinds.put(row.get(0), OrganisationKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (OrganisationKind kind : OrganisationKind.values()) {
      kinds.put(kind.code(), kind);
    }
  }

  void add(Line line) {
    Cells cells = new Cells(line);
    if (line.banner() && cells.span() || cells.isBlank()) {
      return;
    }
    String name = cells.text(RosterColumn.NAME);
    if (name.isEmpty()) {
      mistakes.add(file + " " + table.where(line) + "：缺少单位名称");
      return;
    }
    if (name.length() > LONGEST_NAME) {
      mistakes.add(cells.at(RosterColumn.NAME) + "：单位名称超过 " + LONGEST_NAME + " 字");
      return;
    }
    Set<String> aliases = new LinkedHashSet<>();
    for (String alias : BETWEEN_ALIASES.split(cells.text(RosterColumn.ALIASES))) {
      if (!alias.isBlank() && !alias.strip().equals(name)) {
        aliases.add(alias.strip());
      }
    }
    RosterBody body =
        new RosterBody(
            name,
            List.copyOf(aliases),
            kind(cells),
            cells.orNull(RosterColumn.PARENT),
            cells.orNull(RosterColumn.AREA),
            date(cells),
            cells.orNull(RosterColumn.CONTACT),
            cells.further(),
            line.number());
    names.add(
        body,
        cells.at(RosterColumn.NAME),
        cells.at(RosterColumn.ALIASES),
        cells.at(RosterColumn.PARENT));
    bodies.add(body);
  }

  /** The bodies; parents named by another name have their full one. */
  List<RosterBody> bodies() {
    return names.resolved(bodies);
  }

  private @Nullable OrganisationKind kind(Cells cells) {
    String text = cells.text(RosterColumn.KIND);
    OrganisationKind kind = kinds.get(text.toLowerCase(Locale.ROOT));
    if (kind == null && !text.isEmpty()) {
      mistakes.add(cells.at(RosterColumn.KIND) + "：不认识类别“" + text + "”，可以写：人民政府、部门、乡镇、街道、其他");
    }
    return kind;
  }

  private @Nullable LocalDate date(Cells cells) {
    String text = cells.text(RosterColumn.DEADLINE).replace(" ", "");
    if (text.isEmpty()) {
      return null;
    }
    Matcher date = DATE.matcher(text);
    try {
      if (date.matches()) {
        boolean parted = date.group(2) != null;
        return LocalDate.of(
            Integer.parseInt(date.group(1)),
            Integer.parseInt(date.group(parted ? 2 : 4)),
            Integer.parseInt(date.group(parted ? 3 : 5)));
      }
    } catch (DateTimeException e) {
      // No day of any calendar: said below.
    }
    mistakes.add(cells.at(RosterColumn.DEADLINE) + "：期限“" + text + "”不是日期，应如 2021-01-31");
    return null;
  }

  /** The cells of a row by their columns. */
  private final class Cells {
    private final Line line;

    Cells(Line line) {
      this.line = line;
    }

    /** What stands in a column; in several of one meaning, all. */
    String text(RosterColumn column) {
      List<String> texts = new ArrayList<>();
      columns.forEach(
          (at, code) -> {
            if (code.equals(column.code()) && !line.cell(at).isEmpty()) {
              texts.add(line.cell(at));
            }
          });
      return String.join("；", texts);
    }

    @Nullable String orNull(RosterColumn column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** Columns that only others understand, such as a scoring scheme. */
    Map<String, String> further() {
      Map<String, String> further = new TreeMap<>();
      columns.forEach(
          (at, code) -> {
            boolean known = RosterColumn.of(code).isPresent() || code.equals(RosterColumn.IGNORED);
            if (!known && !line.cell(at).isEmpty()) {
              further.put(code, line.cell(at));
            }
          });
      return further;
    }

    /** Whether nothing but numbers and remarks stand in the row. */
    boolean isBlank() {
      return columns.entrySet().stream()
          .filter(column -> !column.getValue().equals(RosterColumn.IGNORED))
          .allMatch(column -> line.cell(column.getKey()).isEmpty());
    }

    /** Whether the name's cell is part of what spans several columns. */
    boolean span() {
      String name = text(RosterColumn.NAME);
      return !name.isEmpty()
          && line.cells().stream().filter(cell -> !cell.isEmpty()).allMatch(name::equals);
    }

    String at(RosterColumn column) {
      for (Map.Entry<Integer, String> entry : columns.entrySet()) {
        if (entry.getValue().equals(column.code()) && !line.cell(entry.getKey()).isEmpty()) {
          return file + " " + table.where(line, entry.getKey());
        }
      }
      return file + " " + table.where(line);
    }
  }
}
