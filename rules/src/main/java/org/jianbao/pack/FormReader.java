package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.ColumnForm;
import org.jianbao.form.ColumnGroupForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.Label;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.RowForm;
import org.jianbao.form.SectionForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.ValueKind;
import org.jianbao.pack.PackNode.Mapping;

/**
 * Makes a form from form.yaml after the overlay. A table with {@code blocks} is a table of blocks,
 * one with {@code rows} a matrix, any other a table of one row.
 */
final class FormReader {
  private final List<PackError> errors;
  private final LabelledEntries entries;

  private FormReader(List<PackError> errors) {
    this.errors = errors;
    entries = new LabelledEntries(errors);
  }

  /**
   * Reads the form.
   *
   * @param id id of the pack that gives it
   */
  static Form read(String id, Mapping form, List<PackError> errors) {
    return new FormReader(errors).read(id, form);
  }

  private Form read(String id, Mapping form) {
    List<SectionForm> sections = new ArrayList<>();
    Mapping headings = form.mapping("sections");
    headings
        .entries()
        .forEach(
            (number, entry) ->
                sections.add(
                    new SectionForm(
                        Integer.parseInt(number), entries.label("章节", number, entry, Set.of()))));
    sections.sort(Comparator.comparingInt(SectionForm::number));
    List<TableForm> tables = new ArrayList<>();
    form.mapping("tables")
        .entries()
        .forEach(
            (key, entry) -> {
              if (entry.value() instanceof Mapping table) {
                tables.add(table(key, entry.keyPosition(), table, headings.entries().keySet()));
              }
            });
    return new Form(id, sections, tables);
  }

  private TableForm table(String key, Position at, Mapping table, Set<String> sections) {
    String section = table.text("section");
    if (section == null) {
      errors.add(at.error("表“" + key + "”缺少 section（所在章节的序号）"));
    } else if (!sections.contains(section)) {
      errors.add(
          table.at("section").error("没有第 " + section + " 章" + Nearest.hint(section, sections)));
    }
    int number = section == null ? 0 : Integer.parseInt(section);
    if (table.get("blocks") != null) {
      return blockTable(key, number, table);
    }
    List<ColumnForm> columns = columns(table);
    if (columns.isEmpty()) {
      errors.add(at.error("表“" + key + "”缺少 columns（列）"));
    }
    List<ColumnGroupForm> columnGroups = columnGroups(table, columns);
    if (table.get("rows") == null) {
      return new SingleRowTableForm(key, number, columnGroups, columns);
    }
    List<GroupForm> groups = groups(table);
    return new MatrixTableForm(
        key,
        number,
        entries.optionalLabel(table, "corner"),
        columnGroups,
        columns,
        groups,
        rows(table, groups));
  }

  private TableForm blockTable(String key, int section, Mapping table) {
    for (String part : List.of("columns", "rows", "columnGroups", "groups", "corner")) {
      if (table.get(part) != null) {
        String items = String.join("、", table.mapping("blocks").entries().keySet());
        errors.add(
            table
                .at(part)
                .error("表“" + key + "”分项列出，" + part + " 应写在 blocks 下的某一项中（" + items + "）"));
      }
    }
    List<BlockForm> blocks = new ArrayList<>();
    table
        .mapping("blocks")
        .entries()
        .forEach(
            (item, entry) -> {
              if (entry.value() instanceof Mapping block) {
                blocks.add(
                    new BlockForm(Integer.parseInt(item), columns(block), rows(block, List.of())));
                for (String part : List.of("columns", "rows")) {
                  if (block.get(part) == null) {
                    errors.add(entry.keyPosition().error("第（" + item + "）项缺少 " + part));
                  }
                }
              }
            });
    blocks.sort(Comparator.comparingInt(BlockForm::item));
    String article = table.text("article");
    if (article == null) {
      errors.add(table.position().error("表“" + key + "”缺少 article（表内各项所引的条）"));
    }
    Label head = entries.optionalLabel(table, "head");
    if (head == null) {
      errors.add(table.position().error("表“" + key + "”缺少 head（各项首行第一格的文字）"));
    }
    return new BlockTableForm(
        key,
        section,
        article == null ? 0 : Integer.parseInt(article),
        head == null ? Label.of("") : head,
        blocks);
  }

  private List<ColumnForm> columns(Mapping parent) {
    return entries.ordered(
        parent.mapping("columns"),
        "列",
        (key, fields) -> {
          String kind = fields.fields().text("kind");
          return new ColumnForm(
              key,
              fields.label(),
              kind == null ? ValueKind.COUNT : ValueKind.valueOf(kind.toUpperCase(Locale.ROOT)),
              fields.fields().text("unit"));
        });
  }

  private List<ColumnGroupForm> columnGroups(Mapping table, List<ColumnForm> columns) {
    Mapping groups = table.mapping("columnGroups");
    Set<String> known = new LinkedHashSet<>(groups.entries().keySet());
    columns.forEach(column -> known.add(column.key()));
    return entries.ordered(
        groups,
        "列组",
        (key, fields) -> {
          for (PackNode member : fields.fields().items("of")) {
            entries.require("列或列组", PackNode.textOf(member), known, member.position());
          }
          return new ColumnGroupForm(key, fields.label(), fields.fields().texts("of"));
        });
  }

  private List<GroupForm> groups(Mapping table) {
    Mapping groups = table.mapping("groups");
    Set<String> known = groups.entries().keySet();
    return entries.ordered(
        groups,
        "组",
        (key, fields) -> {
          String under = fields.fields().text("under");
          if (under != null) {
            entries.require("组", under, known, fields.fields().at("under"));
          }
          return new GroupForm(key, fields.label(), under);
        });
  }

  private List<RowForm> rows(Mapping parent, List<GroupForm> groups) {
    Set<String> known = new LinkedHashSet<>();
    groups.forEach(group -> known.add(group.key()));
    return entries.ordered(
        parent.mapping("rows"),
        "行",
        (key, fields) -> {
          String group = fields.fields().text("under");
          Position at = fields.fields().at("under");
          int dot = key.indexOf('.');
          if (group == null && dot > 0) {
            group = key.substring(0, dot);
            at = fields.at();
          }
          if (group != null) {
            entries.require("组", group, known, at);
          }
          return new RowForm(key, fields.label(), group);
        });
  }
}
