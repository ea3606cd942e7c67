package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.reading.flat.FlatText;
import org.jianbao.text.DateReader;

/** Parts the title from what stands before and behind it on one line. */
final class Opening {
  /** Characters of the opening in which a title is looked for. */
  private static final int LONGEST = 2_000;

  /** Characters of the longest title. */
  private static final int LONGEST_TITLE = 80;

  /** Gaps within the longest title, and one more. */
  private static final int MOST_LINES = 6;

  /** What may follow the last word of a title and belongs to it. */
  private static final Pattern BEHIND_TITLE = Pattern.compile("\\([^()]{0,16}\\)》?|》");

  /** Signs that show that the words before them are no title. */
  private static final String NO_TITLE = ",。、;:》\"的";

  /** A document number on the line before the title. */
  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[\\[(][0-9]{4}[\\])]第?[0-9]{1,4}号");

  /** What a notice before the title ends with: a sentence, its date. */
  private static final Pattern NOTICE_END =
      Pattern.compile(
          "[。!?]|"
              + DateReader.YEAR
              + "年"
              + DateReader.MONTH
              + "月"
              + DateReader.DAY
              + "日[)\\]]?|[0-9]{4}-[0-9]{1,2}-[0-9]{2}");

  private final TitleReader titles;
  private final FlatText flat;
  private final int start;
  private final int end;

  Opening(TitleReader titles, FlatText flat, int start, int end) {
    this.titles = titles;
    this.flat = flat;
    this.start = start;
    this.end = Math.min(end, start + LONGEST);
  }

  /** Adds where lines begin, up to the title and behind it. */
  void addBorders(List<Integer> borders) {
    List<Integer> starts = new ArrayList<>();
    starts.add(start);
    starts.addAll(TextPieces.lines(flat, start, end));
    Matcher numbers = DOCUMENT_NUMBER.matcher(flat.text()).region(start, end);
    while (numbers.find()) {
      starts.add(numbers.end());
    }
    starts = starts.stream().filter(each -> each < end).sorted().distinct().toList();
    List<Block> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
      lines.add(part(starts.get(i), to));
    }
    TitleReader.Found title = titles.read(Line.of(lines), /* report= */ false);
    if (title == null) {
      addGlued(starts, borders);
      return;
    }
    Block last = title.lines().get(title.lines().size() - 1).source();
    int behind = lines.indexOf(last) + 1;
    borders.addAll(starts.subList(0, Math.min(starts.size(), behind + 1)));
  }

  /** Without gap behind it, a title ends with one of its last words; first one without gaps. */
  private void addGlued(List<Integer> lines, List<Integer> borders) {
    for (List<Integer> starts : List.of(lines, behindNotice())) {
      for (int most : new int[] {1, MOST_LINES}) {
        for (boolean report : List.of(false, true)) {
          for (int i = 0; i < starts.size(); i++) {
            int title = starts.get(i);
            int last = i + most < starts.size() ? starts.get(i + most) : end;
            int behind = behindTitle(title, last, report);
            if (behind >= 0) {
              lines.stream().filter(line -> line < title).forEach(borders::add);
              borders.add(title);
              borders.add(behind);
              return;
            }
          }
        }
      }
    }
  }

  /**
   * Where a title may begin on the line of the notice (印发通知) that the report follows: behind a
   * sentence, or the date of the notice.
   */
  private List<Integer> behindNotice() {
    List<Integer> places = new ArrayList<>();
    Matcher ends = NOTICE_END.matcher(flat.text()).region(start, end);
    while (ends.find()) {
      if (ends.end() < end) {
        places.add(ends.end());
      }
    }
    return places;
  }

  private int behindTitle(int line, int last, boolean report) {
    String text = flat.text();
    int most = Math.min(Math.min(end - 1, last), line + LONGEST_TITLE);
    for (int at = line + 1; at <= most; at++) {
      String so = text.substring(line, at);
      if (titles.lastWords().stream().noneMatch(so::endsWith)) {
        continue;
      }
      Matcher more = BEHIND_TITLE.matcher(text).region(at, end);
      if (more.lookingAt() && more.end() < end && isTitle(line, more.end(), report)) {
        return more.end();
      }
      if (isTitle(line, at, report)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isTitle(int from, int to, boolean report) {
    return NO_TITLE.indexOf(flat.text().charAt(to)) < 0
        && titles.read(Line.of(List.of(part(from, to))), report) != null;
  }

  private Paragraph part(int from, int to) {
    return flat.paragraphs().get(flat.paragraphOf(from)).part(flat.rawStart(from), flat.rawEnd(to));
  }
}
