package org.jianbao.report.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.report.Section;
import org.jianbao.report.Unreadable;

/**
 * States which sections may stand in a picture: where a section's content is a picture, those that
 * should follow and have no heading before the next one that does.
 */
final class BehindPictures {
  private static final String REASON = "前面的内容是图片，本部分可能在图片中，无法读取";

  /** UTF-16 units of text below which a report without headings may be a picture. */
  private static final int FEW = 300;

  private final HiddenSections sections;

  BehindPictures(HiddenSections sections) {
    this.sections = sections;
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
        for (int next : this.sections.numbers()) {
          if (next > number && found.contains(next)) {
            break;
          }
          if (next > number) {
            hidden.add(next);
          }
        }
      }
    }
    return this.sections.hidden(hidden, REASON, unreadable);
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
