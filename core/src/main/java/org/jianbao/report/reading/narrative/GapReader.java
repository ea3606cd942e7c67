package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Gap;
import org.jianbao.report.narrative.Gap.Missing;

/** Finds counts that lost their number or unit (缺数字、缺单位): 核准企业资质条, 公开信息120，. */
final class GapReader {
  private static final String ENDS = ",;。、)!";
  private static final String BLANKS = "()";

  /** So much white space stands where something was to be filled in. */
  private static final int WIDE = 2;

  private final PartWords words;
  private final ListGaps lists;

  GapReader(NarrativeWords words) {
    this.words = new PartWords(words);
    lists = new ListGaps(this.words);
  }

  /** The gaps of a paragraph in order. */
  List<Gap> read(ParagraphText text) {
    List<Gap> gaps = new ArrayList<>();
    for (Span clause : TextSpans.clauses(text.compact())) {
      number(text, clause, gaps);
    }
    unit(text, gaps);
    for (Gap gap : lists.read(text)) {
      if (gaps.stream()
          .noneMatch(
              other -> other.place().equals(gap.place()) || other.text().equals(gap.text()))) {
        gaps.add(gap);
      }
    }
    return List.copyOf(gaps);
  }

  /** A noun or deed with a unit right behind it, the number between them lost. */
  private void number(ParagraphText text, Span clause, List<Gap> gaps) {
    String all = text.text();
    if (words.has(all.substring(clause.start(), clause.end()), "gap-denial")) {
      return;
    }
    for (int at = clause.start() + 2; at < clause.end(); at++) {
      int deed = words.longestEnding(all, at, "gap-deed");
      int done = at + words.longestAt(all, at, "gap-deed-unit");
      if (deed > 0 && done > at && at - deed >= clause.start() && isLost(all, done)) {
        int from = at - deed;
        gaps.add(new Gap(Missing.NUMBER, text.compact().raw(from, done), text.clause(from, done)));
        continue;
      }
      int joined = words.longestEnding(all, at, "gap-joined");
      if (joined > 0 && at - joined >= clause.start() && words.longestAt(all, at, "gap-noun") > 1) {
        int from = at - joined;
        gaps.add(new Gap(Missing.NUMBER, text.compact().raw(from, at), text.clause(from, at)));
        continue;
      }
      int unit = words.longestAt(all, at, "gap-unit");
      int end = at + unit;
      if (unit == 0 || !ends(all, end)) {
        continue;
      }
      int blank = at;
      while (blank > clause.start() && BLANKS.indexOf(all.charAt(blank - 1)) >= 0) {
        blank--;
      }
      int from = blank - words.longestEnding(all, blank, "gap-noun");
      if (from < blank && from >= clause.start() && isGap(text, clause, from, blank, at, end)) {
        gaps.add(new Gap(Missing.NUMBER, text.compact().raw(from, end), text.clause(from, end)));
      }
    }
  }

  /** Whether a count would be complete here: its clause ends, or what is counted follows. */
  private boolean isLost(String text, int at) {
    return ends(text, at) || words.longestAt(text, at, "gap-noun") > 1;
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isGap(ParagraphText text, Span clause, int noun, int blank, int unit, int end) {
    String all = text.text();
    int space = text.compact().rawStart(unit) - text.compact().rawEnd(blank);
    if (blank < unit || space >= WIDE) {
      return true;
    }
    if (words.longestEnding(all, end, "gap-except") <= end - unit) {
      return true;
    }
    String head = all.substring(clause.start(), noun);
    return words.has(head, "gap-verb") && !head.contains("的");
  }

  /** A number without unit behind a noun, among counts that have theirs. */
  private void unit(ParagraphText text, List<Gap> gaps) {
    String all = text.text();
    boolean others =
        text.quantities().stream().anyMatch(quantity -> quantity.kind() == UnitKind.COUNT);
    List<Quantity> bare =
        text.quantities().stream()
            .filter(q -> q.kind() == UnitKind.NONE && !q.chinese())
            .filter(q -> words.longestEnding(all, q.start(), "gap-bare") == 0)
            .toList();
    if (bare.size() != 1) {
      return;
    }
    Quantity number = bare.get(0);
    int noun = words.longestEnding(all, number.start(), "gap-noun");
    if (!others && !isDone(text, number.start() - noun)) {
      return;
    }
    boolean ends = number.end() >= all.length() || ",;。".indexOf(all.charAt(number.end())) >= 0;
    if (noun > 0 && ends) {
      gaps.add(
          new Gap(
              Missing.UNIT,
              all.substring(number.start() - noun, number.end()),
              text.clause(number.start(), number.end())));
    }
  }

  /** Whether a clause says before an index what was done with the things counted. */
  private boolean isDone(ParagraphText text, int end) {
    String all = text.text();
    int start = end;
    while (start > 0 && ENDS.indexOf(all.charAt(start - 1)) < 0) {
      start--;
    }
    return words.has(all.substring(start, end), "gap-deed");
  }
}
