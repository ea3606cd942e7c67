package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianbao.report.Place;
import org.jianbao.report.Section;
import org.jianbao.report.Unreadable;

/**
 * States what may have stood behind the end of a file that breaks off: the rest of the last
 * section, the sections that should follow, and the sign-off.
 */
final class BehindTheEnd {
  private static final String REASON = "文件中途截断，后面的内容可能已经丢失，无法读取";
  private static final int PREAMBLE = 0;

  private final HiddenSections sections;

  BehindTheEnd(HiddenSections sections) {
    this.sections = sections;
  }

  /**
   * What may be lost.
   *
   * @param read the sections of the part that is there, in order
   * @param known what of them is unreadable anyway
   */
  List<Unreadable> find(List<Section> read, List<Unreadable> known) {
    int last =
        read.stream()
            .filter(section -> section.heading() != null)
            .map(Section::number)
            .filter(Objects::nonNull)
            .reduce(PREAMBLE, (before, number) -> number);
    Place place = Place.absentSection(last);
    List<Unreadable> all = new ArrayList<>();
    if (last == PREAMBLE) {
      all.add(HiddenSections.unreadable("title", REASON, place));
      all.add(HiddenSections.unreadable("period", REASON, place));
    } else {
      all.addAll(sections.content(last, REASON, known));
    }
    List<Integer> behind = sections.numbers().stream().filter(number -> number > last).toList();
    all.addAll(sections.hidden(behind, REASON, known));
    all.add(HiddenSections.unreadable("signoff", REASON, place));
    return all;
  }
}
