package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Section;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Divides the blocks of a document into sections at its headings. Where text follows a heading in
 * one paragraph, the section begins with that paragraph, the heading overwritten with spaces, so
 * that offsets stay.
 */
final class SectionSplitter {
  private static final String SIGNS_AFTER_HEADING = ":：。、，,.；;";

  private SectionSplitter() {}

  /**
   * Divides a document.
   *
   * @param skipped indices of blocks that belong to no section: sign-off, printing line
   */
  static List<Section> split(
      List<Block> blocks, List<HeadingReader.Found> headings, Set<Integer> skipped) {
    List<Section> sections = new ArrayList<>();
    HeadingReader.Found open = null;
    for (int i = 0; i <= headings.size(); i++) {
      HeadingReader.Found next = i < headings.size() ? headings.get(i) : null;
      List<Block> content = content(blocks, open, next, skipped);
      sections.add(
          open == null
              ? new Section(0, null, content)
              : new Section(open.heading().section(), open.heading(), content));
      open = next;
    }
    return sections;
  }

  private static List<Block> content(
      List<Block> blocks,
      HeadingReader.@Nullable Found open,
      HeadingReader.@Nullable Found next,
      Set<Integer> skipped) {
    int first = open == null ? 0 : open.line().block();
    int last = next == null ? blocks.size() - 1 : next.line().block();
    List<Block> content = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      boolean opens = open != null && i == first;
      boolean closes = next != null && i == last;
      if (!opens && !closes) {
        if (!skipped.contains(i)) {
          content.add(blocks.get(i));
        }
      } else if (blocks.get(i) instanceof Paragraph paragraph) {
        int from = opens && open != null ? rawEnd(open) : 0;
        int to = closes && next != null ? rawStart(next) : paragraph.text().length();
        Paragraph part = part(paragraph, from, to, closes);
        if (part != null) {
          content.add(part);
        }
      }
    }
    return content;
  }

  private static int rawStart(HeadingReader.Found found) {
    return found.line().offset() + found.line().compact().rawStart(found.from());
  }

  private static int rawEnd(HeadingReader.Found found) {
    return found.line().offset() + found.line().compact().rawEnd(found.to());
  }

  /** What a paragraph holds between two offsets, or null if that is nothing. */
  private static @Nullable Paragraph part(Paragraph paragraph, int from, int to, boolean closes) {
    int start = from;
    if (from > 0) {
      while (start < to
          && (Fold.isSpace(paragraph.text().charAt(start))
              || SIGNS_AFTER_HEADING.indexOf(paragraph.text().charAt(start)) >= 0)) {
        start++;
      }
    }
    boolean pictures = paragraph.pictures() > 0 && !closes;
    String rest = paragraph.text().substring(start, Math.max(start, to));
    if (rest.isBlank() && !pictures) {
      return null;
    }
    return new Paragraph(
        paragraph.number(),
        paragraph.page(),
        paragraph.line(),
        paragraph.offset(),
        " ".repeat(start) + rest,
        false,
        pictures ? paragraph.pictures() : 0,
        paragraph.cell());
  }
}
