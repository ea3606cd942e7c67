package org.jianbao.document.wrap;

import java.util.BitSet;
import java.util.List;
import org.jianbao.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs together again whose lines the width of a page has broken (硬换行), whatever format
 * they come from: a paragraph for each line, or line breaks within one. It does so only in text
 * most of whose lines that end within a sentence are about equally long, and never glues headings,
 * items, tables or titles. A number alone on its line goes before the heading below it. Safe for
 * use by many threads.
 */
public final class WrappedLines {
  /** Columns of a line that no page has. */
  private static final int LONGEST = 128;

  /** Lines among which the title stands. */
  private static final int OPENING = 12;

  /** Signs that stand in no title of a report. */
  private static final String QUOTING = "《》〈〉";

  private final List<String> titleEnds;

  /**
   * Makes a joiner.
   *
   * @param titleEnds words with which a title ends: behind it the text begins
   */
  public WrappedLines(List<String> titleEnds) {
    this.titleEnds = List.copyOf(titleEnds);
  }

  /** A document with its paragraphs put together; the same document if none was broken. */
  public JoinedDocument join(Document document) {
    List<VisualLine> lines = VisualLine.of(document.blocks());
    BitSet joined = new BitSet();
    NumbersAlone.mark(lines, joined);
    WrapWidth whole = null;
    boolean wrapped = true;
    if (lines.stream().noneMatch(line -> line.width().columns() > LONGEST)) {
      whole = WrapWidth.of(lines);
      wrapped = whole != null;
    }
    if (wrapped) {
      mark(lines, whole, joined);
    }
    return joined.isEmpty()
        ? new JoinedDocument(document, RawPlaces.NONE)
        : Joining.join(document, lines, joined);
  }

  private void mark(List<VisualLine> lines, @Nullable WrapWidth whole, BitSet joined) {
    int from = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || whole == null && lines.get(i).width().columns() > LONGEST) {
        List<VisualLine> run = lines.subList(from, i);
        WrapWidth width = whole == null ? WrapWidth.of(run) : whole;
        if (width != null) {
          mark(run, from, width, joined);
        }
        from = i + 1;
      }
    }
  }

  private void mark(List<VisualLine> lines, int first, WrapWidth width, BitSet joined) {
    ParagraphStarts starts = ParagraphStarts.of(lines, width);
    int from = 0;
    for (int i = 1; i < lines.size(); i++) {
      VisualLine next = lines.get(i);
      VisualLine after = i + 1 < lines.size() ? lines.get(i + 1) : null;
      boolean title = first + i <= OPENING && endsTitle(lines.subList(from, i));
      if (!next.after() && !title && continues(lines.get(i - 1), next, after, width, starts)) {
        joined.set(first + i);
      } else {
        from = i;
      }
    }
  }

  /** Whether lines that belong together are a title. */
  private boolean endsTitle(List<VisualLine> lines) {
    String last = lines.get(lines.size() - 1).text();
    return titleEnds.stream().anyMatch(last::endsWith)
        && lines.stream()
            .noneMatch(
                line ->
                    line.signs().stopped()
                        || line.text().chars().anyMatch(c -> QUOTING.indexOf(c) >= 0));
  }

  private static boolean continues(
      VisualLine line,
      VisualLine next,
      @Nullable VisualLine after,
      WrapWidth width,
      ParagraphStarts starts) {
    LineSigns.End end = line.signs().end();
    boolean full = width.isFull(line, next);
    boolean numbered = next.signs().number() != LineSigns.Number.NONE;
    boolean sentence =
        next.signs().end() == LineSigns.End.CLOSED || after != null && width.isFull(next, after);
    if (next.signs().beginsWithSign()) {
      return end != LineSigns.End.CLOSED || full;
    }
    if (starts.at(next)) {
      return false;
    }
    return switch (end) {
      case CLOSED -> full && (starts.shown() || line.signs().quoting()) && !numbered && sentence;
      case HALF_CLOSED -> full && !numbered;
      case WAITING -> full || sentence && !numbered;
      case OPEN -> full && !isHeading(line) && !isHeading(next);
    };
  }

  /** Whether a line may be a numbered heading. */
  private static boolean isHeading(VisualLine line) {
    return line.signs().number() != LineSigns.Number.NONE && !line.signs().stopped();
  }
}
