package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.form.Form;
import org.jianbao.report.Place;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/** States that sections and their tables, which a report does not show, cannot be read. */
final class HiddenSections {
  private final Map<Integer, @Nullable String> tableOfSection = new TreeMap<>();

  /** Knows the sections and tables of these forms. */
  HiddenSections(List<Form> forms) {
    for (Form form : forms) {
      form.sections().forEach(section -> tableOfSection.putIfAbsent(section.number(), null));
      form.tables().forEach(table -> tableOfSection.put(table.section(), table.key()));
    }
  }

  /** The numbers of all sections, in order. */
  Set<Integer> numbers() {
    return tableOfSection.keySet();
  }

  /**
   * That these sections, their headings and tables cannot be read.
   *
   * @param known what is said to be unreadable already
   */
  List<Unreadable> hidden(Collection<Integer> sections, String reason, List<Unreadable> known) {
    List<Unreadable> all = new ArrayList<>();
    for (int section : sections.stream().sorted().toList()) {
      all.add(unreadable("headings", reason, Place.absentSection(section)));
      all.addAll(content(section, reason, known));
    }
    return all;
  }

  /** That what stands below the heading of a section cannot be read. */
  List<Unreadable> content(int section, String reason, List<Unreadable> known) {
    List<Unreadable> all = new ArrayList<>();
    all.add(unreadable("section." + section, reason, Place.absentSection(section)));
    String table = tableOfSection.get(section);
    String input = "table." + table;
    if (table != null && known.stream().noneMatch(each -> isWhole(each, input))) {
      all.add(unreadable(input, reason, Place.absentLabel(section, table, null, null)));
    }
    return all;
  }

  private static boolean isWhole(Unreadable known, String input) {
    return known.input().equals(input) && known.row() == null && known.column() == null;
  }

  /** That one input as a whole cannot be read. */
  static Unreadable unreadable(String input, String reason, Place place) {
    return new Unreadable(input, null, null, "", reason, place);
  }
}
