package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
import org.jianbao.text.CompactText;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The text that a report itself consists of: without what a web page shows between title and text
 * (发布时间, 浏览次数) and behind the end (打印本页).
 *
 * @param title the line of the title that names the report, with those that go on with it; none if
 *     it has no title
 * @param body the paragraphs from the first sentence or heading to the sign-off, headings included
 */
record RunningText(List<Stretch> title, List<Stretch> body) {
  /** Finds the words that belong to a page around an article. */
  interface PageWords {
    /** Begins and ends of these words in a raw text, in order. */
    List<int[]> in(String raw);
  }

  static RunningText of(LanguageSource source, Outline outline, PageWords pageWords) {
    Location title = location(source.title());
    List<Block> blocks = source.blocks();
    List<Part> parts = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      if (!(block instanceof Paragraph paragraph)) {
        continue;
      }
      Part part = behind(new Part(paragraph, 0, paragraph.text().length()), title);
      part = part == null ? null : before(part, source.signOff());
      if (part == null) {
        continue;
      }
      begun =
          begun
              || PageMarks.isSentence(part.text())
              || !outline.headingsIn(part.location()).isEmpty();
      if (begun) {
        parts.add(part);
      }
    }
    if (source.web()) {
      cutPageBefore(parts, pageWords);
    }
    if (source.web() && source.signOff() == null) {
      cutPageBehind(parts, outline.last(), pageWords);
    }
    List<Stretch> body =
        parts.stream()
            .map(part -> new Stretch(part.paragraph(), part.from(), part.to(), outline))
            .toList();
    return new RunningText(titleOf(source, title, outline), body);
  }

  /** A part of a paragraph. */
  private record Part(Paragraph paragraph, int from, int to) {
    String text() {
      return paragraph.text().substring(from, to);
    }

    Location location() {
      return paragraph.at(from, to - from);
    }
  }

  private static @Nullable Location location(@Nullable Title title) {
    return title == null ? null : title.place().location();
  }

  /** What of a part stands behind the title, or null if nothing does. */
  private static @Nullable Part behind(Part part, @Nullable Location title) {
    Location place = part.location();
    int apart = title == null ? 1 : apart(place, title);
    if (title == null || apart > 0) {
      return part;
    }
    int end = title.offset() + title.length() - place.offset();
    return apart < 0 || end >= part.to() - part.from()
        ? null
        : new Part(part.paragraph(), part.from() + Math.max(0, end), part.to());
  }

  /** Below 0 if a place stands in a paragraph or row before that of another, above 0 if behind. */
  private static int apart(Location place, Location other) {
    int paragraphs = Integer.compare(place.paragraph(), other.paragraph());
    return paragraphs != 0 ? paragraphs : Integer.compare(Outline.row(place), Outline.row(other));
  }

  /** What of a part stands before the end of the sign-off, or null if nothing does. */
  private static @Nullable Part before(Part part, @Nullable SignOff signOff) {
    Location end = signOff == null ? null : signOff.place().location();
    Location place = part.location();
    int apart = end == null ? -1 : apart(place, end);
    if (end == null || apart < 0) {
      return part;
    }
    int to = end.offset() + end.length() - place.offset();
    return apart > 0 || to <= 0
        ? null
        : new Part(part.paragraph(), part.from(), Math.min(part.to(), part.from() + to));
  }

  /** Takes away what stands before the first sentence up to the last word of a page in it. */
  private static void cutPageBefore(List<Part> parts, PageWords pageWords) {
    if (parts.isEmpty()) {
      return;
    }
    Part first = parts.get(0);
    String text = first.text();
    int limit = firstSign(text);
    int from = 0;
    for (int[] word : limit < 0 ? List.<int[]>of() : pageWords.in(text.substring(0, limit))) {
      from = word[1];
    }
    parts.set(0, new Part(first.paragraph(), first.from() + from, first.to()));
  }

  private static int firstSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '，' || text.charAt(i) == '。') {
        return i;
      }
    }
    return -1;
  }

  /** Takes away what follows the last sentence from the first word of a page on. */
  private static void cutPageBehind(
      List<Part> parts, @Nullable Location lastHeading, PageWords pageWords) {
    int at = parts.size() - 1;
    while (at > 0
        && !PageMarks.isSentence(parts.get(at).text())
        && (lastHeading == null || Outline.isBefore(lastHeading, parts.get(at).location()))) {
      at--;
    }
    for (int i = Math.max(0, at); i < parts.size(); i++) {
      Part part = parts.get(i);
      int stop = part.text().lastIndexOf('。') + 1;
      List<int[]> words = pageWords.in(part.text().substring(stop));
      if (!words.isEmpty()) {
        int to = withoutOpening(part.paragraph().text(), part.from() + stop + words.get(0)[0]);
        parts.subList(i, parts.size()).clear();
        if (to > part.from()) {
          parts.add(new Part(part.paragraph(), part.from(), to));
        }
        return;
      }
    }
  }

  /** The index without the bracket that opens before it: 【打印】. */
  private static int withoutOpening(String text, int index) {
    int at = index;
    while (at > 0 && " ([".indexOf(Fold.fold(text.charAt(at - 1))) >= 0) {
      at--;
    }
    return at;
  }

  private static List<Stretch> titleOf(
      LanguageSource source, @Nullable Location title, Outline outline) {
    if (source.title() == null || title == null || title.cell() != null) {
      return List.of();
    }
    List<Stretch> lines = new ArrayList<>();
    String rest = CompactText.of(source.title().text()).text();
    for (Block block : source.blocks()) {
      if (!(block instanceof Paragraph paragraph)) {
        continue;
      }
      if (paragraph.number() == title.paragraph() && lines.isEmpty()) {
        int from = title.offset() - paragraph.at(0, 0).offset();
        if (from >= 0 && from + title.length() <= paragraph.text().length()) {
          lines.add(new Stretch(paragraph, from, from + title.length(), outline));
          String first = lines.get(0).compact().text();
          int at = rest.lastIndexOf(first);
          rest = at < 0 ? "" : rest.substring(at + first.length());
        }
      } else if (!lines.isEmpty()) {
        Stretch next = new Stretch(paragraph, 0, paragraph.text().length(), outline);
        String more = next.compact().text();
        if (more.isEmpty() || !rest.startsWith(more)) {
          break;
        }
        lines.add(next);
        rest = rest.substring(more.length());
      }
    }
    return List.copyOf(lines);
  }
}
