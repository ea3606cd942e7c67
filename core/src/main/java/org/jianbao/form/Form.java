package org.jianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * An official format: its sections and tables.
 *
 * @param id id of the rule pack that gives it: format-2019, format-2021
 */
public record Form(String id, List<SectionForm> sections, List<TableForm> tables) {

  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
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
