package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.form.Form;
import org.jianbao.report.Place;
import org.jianbao.report.Section;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * States which sections may stand in a picture: where a section's content is a picture, those that
 * should follow and have no heading before the next one that does.
 */
final class BehindPictures {
  private static final String REASON = "前面的内容是图片，本部分可能在图片中，无法读取";

  /** UTF-16 units of text below which a report without headings may be a picture. */
  private static final int FEW = 300;

  private final Map<Integer, @Nullable String> tableOfSection = new TreeMap<>();

  /** Knows the sections and tables of these forms. */
  BehindPictures(List<Form> forms) {
    for (Form form : forms) {
      form.sections().forEach(section -> tableOfSection.putIfAbsent(section.number(), null));
      form.tables().forEach(table -> tableOfSection.put(table.section(), table.key()));
    }
  }

  /**
   * The sections that may stand in pictures, with their headings and tables.
   *
   * @param unreadable what of the sections found is unreadable, for whatever reason
   */
  List<Unreadable> find(List<Section> sections, List<Unreadable> unreadable) {
    List<Integer> found =
        sections.stream()
            .filter(section -> section.heading() != null)
            .map(Section::number)
            .filter(Objects::nonNull)
            .toList();
    Set<Integer> hidden = new HashSet<>();
    for (Section section : sections) {
      Integer number = section.number();
      boolean title = number != null && number == 0 && found.isEmpty() && letters(section) < FEW;
      if (number != null && hasPicture(section) && (title || isUnreadable(number, unreadable))) {
        for (int next : tableOfSection.keySet()) {
          if (next > number && found.contains(next)) {
            break;
          }
          if (next > number) {
            hidden.add(next);
          }
        }
      }
    }
    List<Unreadable> all = new ArrayList<>();
    hidden.stream().sorted().forEach(number -> add(number, unreadable, all));
    return all;
  }

  private void add(int section, List<Unreadable> known, List<Unreadable> all) {
    all.add(unreadable("headings", Place.absentSection(section)));
    all.add(unreadable("section." + section, Place.absentSection(section)));
    String table = tableOfSection.get(section);
    String input = "table." + table;
    if (table != null && known.stream().noneMatch(each -> each.input().equals(input))) {
      all.add(unreadable(input, Place.absentLabel(section, table, null, null)));
    }
  }

  private static Unreadable unreadable(String input, Place place) {
    return new Unreadable(input, null, null, "", REASON, place);
  }

  private static boolean isUnreadable(int section, List<Unreadable> unreadable) {
    return unreadable.stream()
        .anyMatch(
            each ->
                each.row() == null
                    && each.column() == null
                    && Objects.equals(each.place().section(), section));
  }

  private static int letters(Section section) {
    return section.blocks().stream()
        .mapToInt(block -> block instanceof Paragraph one ? one.text().strip().length() : 0)
        .sum();
  }

  private static boolean hasPicture(Section section) {
    return section.blocks().stream().anyMatch(BehindPictures::hasPicture);
  }

  private static boolean hasPicture(Block block) {
    return block instanceof Paragraph paragraph
        ? paragraph.pictures() > 0
        : block instanceof Table table
            && table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.pictures() > 0);
  }
}
