package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Paragraph;
import org.jianbao.report.reading.language.PageMarks;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a page that surrounds an article from the report: what stands above its title,
 * the line of date and source below it, links and imprint behind its end. Sentences are never taken
 * for such, nor is what states the period.
 */
final class AroundArticle {
  /** So many lines of a page before a sentence tell that it is of the page's foot. */
  private static final int FOOT = 2;

  private static final int SENTENCES_OF_FOOT = 2;

  /** Characters of a button beside other marks of a page: 打印, A+. */
  private static final int SHORT = 4;

  private final PageMarks marks;
  private final PublicationReader publications;
  private final PeriodReader periods;

  AroundArticle(PageMarks marks, PublicationReader publications, PeriodReader periods) {
    this.marks = marks;
    this.publications = publications;
    this.periods = periods;
  }

  /**
   * The lines of the page before the report's first heading.
   *
   * @param title the title that was found, or null
   */
  List<Line> above(List<Line> head, TitleReader.@Nullable Found title) {
    List<Line> around = new ArrayList<>();
    int own = title == null ? 0 : first(head, title);
    head.subList(0, own).stream().filter(this::mayBeOfPage).forEach(around::add);
    int from = own;
    while (title != null && from < head.size() && isOf(title, head.get(from))) {
      from++;
    }
    int end = from;
    while (end < head.size() && !isSentence(head.get(end))) {
      end++;
    }
    List<Line> below = head.subList(from, end);
    int firstMark = -1;
    int lastMark = -1;
    for (int i = 0; i < below.size(); i++) {
      if (isMarked(below.get(i))) {
        firstMark = firstMark < 0 ? i : firstMark;
        lastMark = i;
      }
    }
    while (firstMark > 0 && isShort(below.get(firstMark - 1))) {
      firstMark--;
    }
    while (firstMark >= 0 && lastMark + 1 < below.size() && isShort(below.get(lastMark + 1))) {
      lastMark++;
    }
    for (int i = Math.max(0, firstMark); i <= lastMark; i++) {
      Line line = below.get(i);
      if (mayBeOfPage(line) && (title == null || !isOf(title, line))) {
        around.add(line);
      }
    }
    return around;
  }

  /** The lines of the page behind the end of the report. */
  List<Line> below(List<Line> tail) {
    int from = tail.size();
    int marked = 0;
    int sentences = 0;
    for (int i = tail.size() - 1; i >= 0 && sentences <= SENTENCES_OF_FOOT; i--) {
      if (isSentence(tail.get(i)) || isShortSentence(tail.get(i))) {
        sentences++;
        marked = 0;
      } else if (isMarked(tail.get(i))) {
        marked++;
        from = sentences == 0 || marked >= FOOT ? i : from;
      }
    }
    return List.copyOf(tail.subList(from, tail.size()));
  }

  private static boolean isSentence(Line line) {
    return PageMarks.isSentence(line.compact().raw());
  }

  /** Whether a line is a sentence, however short, and has no words of a page. */
  private boolean isShortSentence(Line line) {
    return line.text().endsWith("。") && !isMarked(line);
  }

  private static boolean isShort(Line line) {
    return line.outsideTables() && line.text().length() <= SHORT;
  }

  /** Whether a line has words of a page that stand by themselves. */
  boolean isMarked(Line line) {
    return line.outsideTables()
        && (!marks.in(line.compact().raw()).isEmpty() || publications.isIn(line));
  }

  private boolean mayBeOfPage(Line line) {
    return line.source() instanceof Paragraph paragraph
        && !isSentence(line)
        && periods.read(paragraph, 0).stream().noneMatch(period -> period.declared());
  }

  private static int first(List<Line> head, TitleReader.Found title) {
    for (int i = 0; i < head.size(); i++) {
      if (isOf(title, head.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a line is one of the title's, or one of which the title is a stretch. */
  private static boolean isOf(TitleReader.Found title, Line line) {
    return title.lines().stream()
        .anyMatch(own -> own.source() == line.source() && own.cell() == line.cell());
  }
}
