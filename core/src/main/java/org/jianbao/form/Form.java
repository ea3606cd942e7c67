package org.jianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * An official format: its sections and tables.
 *
 * @param id id of the rule pack that gives it: format-2019, format-2021
 * @param sums what adds up in its tables
 */
public record Form(
    String id, List<SectionForm> sections, List<TableForm> tables, List<SumForm> sums) {

  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    sums = List.copyOf(sums);
  }

  /** A format in whose tables nothing is known to add up. */
  public Form(String id, List<SectionForm> sections, List<TableForm> tables) {
    this(id, sections, tables, List.of());
  }

  /** This format, knowing what adds up in its tables. */
  public Form with(List<SumForm> known) {
    return new Form(id, sections, tables, known);
  }

  /** What adds up in a table. */
  public List<SumForm> sums(String table) {
    return sums.stream().filter(sum -> sum.table().equals(table)).toList();
  }

  /** The table of this key, if the format has it. */
  public Optional<TableForm> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  /** The section of this number, if the format has it. */
  public Optional<SectionForm> section(int number) {
    return sections.stream().filter(section -> section.number() == number).findFirst();
  }
}
