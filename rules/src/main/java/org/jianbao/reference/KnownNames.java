package org.jianbao.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Form;
import org.jianbao.form.GroupForm;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SectionForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.RelationForm;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** The names that a pack gives to what facts are about: rows, columns, sections, settings … */
public final class KnownNames {
  private final RulePack pack;
  private final List<Form> forms;
  private final Collection<String> rules;
  private final List<String> formIds;

  /**
   * The names of a pack.
   *
   * @param forms all forms; those of other packs count where the pack itself has none
   * @param rules ids of its rules
   */
  public KnownNames(RulePack pack, List<Form> forms, Collection<String> rules) {
    this.pack = pack;
    this.forms = pack.form().tables().isEmpty() || isCommon(pack) ? forms : List.of(pack.form());
    this.rules = rules;
    formIds = forms.stream().map(Form::id).distinct().toList();
  }

  /** A pack for no year of its own: those that extend it complete its form. */
  private static boolean isCommon(RulePack pack) {
    return pack.firstYear() == null;
  }

  /**
   * The names of a kind ({@link FactField#keys}).
   *
   * @param of whose names they are, in Chinese; "" if that goes without saying
   * @param word what such a name is called in Chinese
   */
  public record Names(String of, String word, List<String> names) {}

  /**
   * The names that a field may have.
   *
   * @param keys kind of names
   * @param table the table that the names are of, or null for any
   * @param row the row that columns are of, or null for any
   */
  public Optional<Names> of(String keys, @Nullable String table, @Nullable String row) {
    if (tables(table).isEmpty()) {
      return Optional.empty();
    }
    String of = table == null ? "" : "表“" + table + "”";
    List<String> columns = columns(table, row);
    return Optional.ofNullable(
        switch (keys) {
          case "row" -> new Names(of, "行", rows(table));
          case "row-or-group" -> new Names(of, "行或组", join(rows(table), groups(table)));
          case "group" -> new Names(of, "行的分组", groups(table));
          case "column" -> new Names(of, "列", columns.isEmpty() ? columns(table, null) : columns);
          case "label" -> new Names(of, "行、列或组", labels(table));
          case "section" -> new Names("", "章节", sections(section -> true));
          case "section-or-0" -> new Names("", "章节", join(List.of("0"), sections(section -> true)));
          case "text-section" -> new Names("", "文字章节", sections(this::isText));
          case "form" -> new Names("", "格式", formIds);
          case "setting" ->
              new Names("pack.yaml 的 settings ", "界限", List.copyOf(pack.settings().keySet()));
          case "document" -> new Names("words/documents.csv ", "文件", words("documents"));
          case "aspect" -> new Names("words/aspects.csv ", "方面", words("aspects"));
          case "relation" ->
              new Names("", "勾稽关系", pack.relations().stream().map(RelationForm::name).toList());
          case "rule" -> new Names("", "规则", List.copyOf(rules));
          default -> null;
        });
  }

  private List<String> labels(@Nullable String table) {
    return join(join(rows(table), groups(table)), join(columns(table, null), heads(table)));
  }

  private List<TableForm> tables(@Nullable String table) {
    return forms.stream()
        .flatMap(form -> form.tables().stream())
        .filter(each -> table == null || each.key().equals(table))
        .toList();
  }

  private List<String> rows(@Nullable String table) {
    return tables(table).stream()
        .flatMap(each -> each.rows().stream())
        .map(row -> row.key())
        .distinct()
        .toList();
  }

  private List<String> groups(@Nullable String table) {
    return tables(table).stream()
        .flatMap(
            each -> each instanceof MatrixTableForm matrix ? matrix.groups().stream() : noGroups())
        .map(group -> group.key())
        .distinct()
        .toList();
  }

  private static Stream<GroupForm> noGroups() {
    return Stream.empty();
  }

  private List<String> columns(@Nullable String table, @Nullable String row) {
    List<String> columns = new ArrayList<>();
    for (TableForm each : tables(table)) {
      each.rows().stream()
          .filter(known -> row == null || known.key().equals(row))
          .flatMap(known -> each.columns(known.key()).stream())
          .map(column -> column.key())
          .forEach(columns::add);
    }
    return columns.stream().distinct().toList();
  }

  /** Groups of columns, and what else of columns has a label. */
  private List<String> heads(@Nullable String table) {
    List<String> heads = new ArrayList<>();
    for (TableForm each : tables(table)) {
      if (each instanceof MatrixTableForm matrix) {
        matrix.columnGroups().forEach(group -> heads.add(group.key()));
      } else if (each instanceof SingleRowTableForm single) {
        single.columnGroups().forEach(group -> heads.add(group.key()));
        single.columns().forEach(column -> heads.add(column.key()));
      } else if (each instanceof BlockTableForm block) {
        heads.addAll(blocks(block));
      }
    }
    return heads;
  }

  private static List<String> blocks(BlockTableForm table) {
    return table.blocks().stream()
        .flatMap(block -> block.columns().stream())
        .map(column -> column.key())
        .toList();
  }

  private List<String> sections(Predicate<SectionForm> which) {
    return forms.stream()
        .flatMap(form -> form.sections().stream())
        .filter(which)
        .map(section -> Integer.toString(section.number()))
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isText(SectionForm section) {
    return tables(null).stream().noneMatch(table -> table.section() == section.number());
  }

  private List<String> words(String list) {
    return pack.words().getOrDefault(list, List.of()).stream()
        .map(row -> row.get(0))
        .distinct()
        .toList();
  }

  private static List<String> join(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
