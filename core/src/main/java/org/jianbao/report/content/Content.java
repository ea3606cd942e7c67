package org.jianbao.report.content;

import java.util.List;
import org.jianbao.report.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * What the text sections speak of (章节内容): aspects, problems, improvements, lists.
 *
 * @param sections the sections of the format that the report has, those that cannot be read left
 *     out
 * @param aspects the aspects of section 一; empty if it is not there or says nothing
 * @param accountability what is accounted for; null if section 一 is not there or says nothing
 * @param problems what section 五 says; null if it is not there or says nothing
 * @param parts the report's statement of its parts, or null
 * @param numbers numbers of items that break their lists
 * @param feeStated whether the information processing fee is reported; null if section 六 is not
 *     there or nothing tells
 * @param unreadable text sections that hold a picture instead of text
 */
public record Content(
    List<SectionContent> sections,
    List<Aspect> aspects,
    @Nullable Accountability accountability,
    @Nullable Problems problems,
    @Nullable PartList parts,
    List<ItemNumber> numbers,
    @Nullable Boolean feeStated,
    List<Unreadable> unreadable) {

  /** Nothing of the kind. */
  public static final Content NONE =
      new Content(List.of(), List.of(), null, null, null, List.of(), null, List.of());

  public Content {
    sections = List.copyOf(sections);
    aspects = List.copyOf(aspects);
    numbers = List.copyOf(numbers);
    unreadable = List.copyOf(unreadable);
  }
}
