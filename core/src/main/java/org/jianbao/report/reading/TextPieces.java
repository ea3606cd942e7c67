package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.SignOffWords;
import org.jianbao.report.reading.flat.FlatTable;
import org.jianbao.report.reading.flat.FlatText;
import org.jspecify.annotations.Nullable;

/** Cuts paragraphs at the headings and tables that stand in them, and running text into parts. */
final class TextPieces {
  private static final String SENTENCE_ENDS = "。!?";
  private static final String CLAUSE_ENDS = "。!?;,";

  /** Characters of a heading behind its number. */
  private static final int SHORTEST_HEADING = 4;

  private static final int LONGEST_HEADING = 30;
  private static final String DATE_SIGNS = "年月日号";

  private final TitleReader titles;
  private final Pattern lastDates;
  private final FlatText flat;
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** A stretch that is a block of its own: a table, or a heading if there is none. */
  private record Cut(int start, int end, @Nullable FlatTable table) {}

  TextPieces(
      TitleReader titles,
      Pattern lastDates,
      FlatText flat,
      List<int[]> headings,
      List<FlatTable> tables) {
    this.titles = titles;
    this.lastDates = lastDates;
    this.flat = flat;
    headings.forEach(heading -> cuts.add(new Cut(heading[0], heading[1], null)));
    tables.forEach(table -> cuts.add(new Cut(table.start(), table.end(), table)));
    cuts.sort(Comparator.comparingInt(Cut::start));
  }

  /** A date behind which another line begins; not where it says when something was printed. */
  static Pattern lastDates(SignOffWords words) {
    return Pattern.compile(
        "[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?=(?:(?!" + any(words.printed()) + ")[^。;,、)]){4})");
  }

  /** The blocks in order; paragraphs without heading or table are as they were. */
  List<Block> blocks() {
    int at = 0;
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      text(at, cut.start(), /* opening= */ i == 0, /* tail= */ false);
      if (cut.table() != null) {
        blocks.add(cut.table().table());
      } else {
        piece(cut.start(), cut.end());
      }
      at = cut.end();
    }
    text(at, flat.length(), cuts.isEmpty(), /* tail= */ true);
    return blocks;
  }

  /** Text between two cuts: whole paragraphs stay, those that are cut come in pieces. */
  private void text(int start, int end, boolean opening, boolean tail) {
    int from = start;
    while (from < end) {
      int paragraph = flat.paragraphOf(from);
      int first = flat.firstOf(paragraph);
      int last = flat.firstOf(paragraph + 1);
      int to = Math.min(end, last);
      if (from == first && to == last) {
        blocks.add(flat.paragraphs().get(paragraph));
      } else {
        List<Integer> borders = borders(from, to);
        if (opening) {
          new Opening(titles, flat, from, to).addBorders(borders);
        }
        if (tail) {
          addTail(from, to, borders);
        }
        pieces(from, to, borders);
      }
      from = to;
    }
  }

  private void pieces(int start, int end, List<Integer> borders) {
    int from = start;
    for (int border : borders.stream().sorted().distinct().toList()) {
      if (border > from && border < end) {
        piece(from, border);
        from = border;
      }
    }
    piece(from, end);
  }

  private void piece(int start, int end) {
    if (start >= end) {
      return;
    }
    Paragraph paragraph = flat.paragraphs().get(flat.paragraphOf(start));
    Paragraph part = paragraph.part(flat.rawStart(start), flat.rawEnd(end));
    boolean first = start == flat.firstOf(flat.paragraphOf(start));
    blocks.add(
        first && paragraph.pictures() > 0
            ? new Paragraph(
                part.number(),
                part.page(),
                part.line(),
                part.offset(),
                part.text(),
                part.heading(),
                paragraph.pictures(),
                part.cell())
            : part);
  }

  /**
   * Where sentences end before a gap, where （一） begins behind a sentence or gap, and the gap where
   * a heading so numbered ends.
   */
  private List<Integer> borders(int start, int end) {
    String text = flat.text();
    List<Integer> borders = new ArrayList<>();
    for (int i = start + 1; i < end; i++) {
      boolean sentence = SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0;
      boolean gap = flat.gapBefore(i);
      boolean item = text.charAt(i) == '(' && HeadingNumber.of(item(i, end)).value() > 0;
      if (sentence && gap || item && (sentence || gap)) {
        borders.add(i);
      }
      int behind = item ? endOfHeading(i, end) : -1;
      if (behind > 0) {
        borders.add(behind);
      }
    }
    return borders;
  }

  /** Index behind a heading that is numbered （一）, or -1 if what begins so ends at no gap. */
  private int endOfHeading(int start, int end) {
    String text = flat.text();
    int from = text.indexOf(')', start) + 1 + SHORTEST_HEADING;
    for (int i = start + 1; i < Math.min(end, from + LONGEST_HEADING); i++) {
      if (i >= from && flat.gapBefore(i) && !flat.gapBefore(i - 1) && !flat.gapBefore(i + 1)) {
        return i;
      }
      if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private String item(int start, int end) {
    return flat.text().substring(start, Math.min(end, start + 6));
  }

  /** Lines behind the last sentence: the sign-off, what a page shows below it. */
  private void addTail(int start, int end, List<Integer> borders) {
    int from = start;
    for (int i = end - 1; i > start; i--) {
      if (SENTENCE_ENDS.indexOf(flat.text().charAt(i - 1)) >= 0) {
        from = i;
        break;
      }
    }
    borders.addAll(lines(flat, from, end));
    Matcher dates = lastDates.matcher(flat.text()).region(from, end);
    while (dates.find()) {
      borders.add(dates.end());
    }
  }

  /** The gaps between two indices that part lines, not the parts of a date or spaced letters. */
  static List<Integer> lines(FlatText flat, int start, int end) {
    List<Integer> lines = new ArrayList<>();
    for (int i = start + 1; i < end; i++) {
      boolean spaced = flat.gapBefore(i - 1) && flat.gapBefore(i + 1);
      if (flat.gapBefore(i) && !spaced && !inDate(flat.text(), i)) {
        lines.add(i);
      }
    }
    return lines;
  }

  private static boolean inDate(String text, int index) {
    char before = text.charAt(index - 1);
    char after = text.charAt(index);
    return Character.isDigit(before) && DATE_SIGNS.indexOf(after) >= 0
        || DATE_SIGNS.indexOf(before) >= 0 && before != '日' && Character.isDigit(after);
  }
}
