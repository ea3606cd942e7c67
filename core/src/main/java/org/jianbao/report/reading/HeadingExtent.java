package org.jianbao.report.reading;

import java.util.Objects;
import org.jianbao.report.Wording;
import org.jianbao.report.reading.HeadingsInLine.Found;
import org.jianbao.report.reading.flat.FlatText;
import org.jspecify.annotations.Nullable;

/** Tells how far a heading reaches that stands in mid-line, behind its number. */
final class HeadingExtent {
  private static final int SHORTEST = 4;

  /** So many characters right behind a heading may be the text of its section. */
  private static final int SHORTEST_TEXT = 15;

  /** So few letters behind a heading on its line are a slip of it. */
  private static final int FEW = 2;

  /** So much less similar may be what stands up to the next gap. */
  private static final double SLIGHT = 0.25;

  private static final String ENDS = "。;:,(";

  private final HeadingLabels labels;

  HeadingExtent(HeadingLabels labels) {
    this.labels = labels;
  }

  /** The best heading behind a number, or null. */
  @Nullable Found at(FlatText flat, int start, int words) {
    String text = flat.text();
    int most = Math.min(text.length(), words + HeadingsInLine.LONGEST);
    Found best = null;
    for (int end = words + 1; end <= most; end++) {
      boolean mayEnd = end == most || flat.gapBefore(end);
      if (mayEnd || end - words >= SHORTEST) {
        HeadingLabels.Match match = labels.match(text.substring(words, end));
        if (match.section() != null
            && (mayEnd
                || !lastLetters(flat, words, end)
                    && (!lastWords(flat, end) || match.wording() == Wording.OFFICIAL))
            && (best == null || match.rank() > best.match().rank() - 1e-9)) {
          best = new Found(start, end, match);
        }
      }
      if (end < most && (flat.lineBefore(end) || "。;!?".indexOf(text.charAt(end)) >= 0)) {
        break;
      }
    }
    return best == null ? null : extended(flat, toGap(flat, best, words), words);
  }

  /** A heading that is no listed wording ends where its line once ended, if that is alike. */
  private Found toGap(FlatText flat, Found found, int words) {
    Wording wording = found.match().wording();
    if (wording == Wording.OFFICIAL || wording == Wording.ACCEPTED || flat.gapBefore(found.end())) {
      return found;
    }
    int gap = flat.nextGap(found.end());
    String text = flat.text().substring(words, Math.min(gap, words + HeadingsInLine.LONGEST));
    HeadingLabels.Match match = labels.match(text);
    boolean alike =
        gap - words <= HeadingsInLine.LONGEST
            && !HeadingsInLine.SENTENCE.matcher(text).find()
            && Objects.equals(match.section(), found.match().section())
            && match.similarity() >= found.match().similarity() - SLIGHT;
    return alike ? new Found(found.start(), gap, match) : found;
  }

  /** Whether the line ends in a few characters: they belong to the heading, perhaps altered. */
  private boolean lastWords(FlatText flat, int end) {
    if (ENDS.indexOf(flat.text().charAt(end)) >= 0 || labels.saysNothing(flat.text(), end)) {
      return false;
    }
    for (int i = end + 1; i < end + SHORTEST_TEXT && i <= flat.length(); i++) {
      if (i == flat.length() || flat.lineBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter or two more stand before a gap: 总体情况况. */
  private boolean lastLetters(FlatText flat, int start, int end) {
    int gap = flat.nextGap(end);
    if (!labels.wordings().contains(flat.text().substring(start, end))) {
      gap = Math.min(gap, nextSign(flat, end));
    }
    return gap > end
        && gap <= end + FEW
        && flat.text().substring(end, gap).chars().allMatch(Character::isLetter)
        && !labels.saysNothing(flat.text(), end);
  }

  private static int nextSign(FlatText flat, int from) {
    int at = from;
    while (at < flat.length() && at <= from + FEW && ENDS.indexOf(flat.text().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** A heading to which more is added by 和 or the like ends where its paragraph once ended. */
  private Found extended(FlatText flat, Found found, int words) {
    String text = flat.text();
    int end = found.end();
    if (end >= text.length() || flat.gapBefore(end) || !labels.joins(text, found.end())) {
      return found;
    }
    int most = Math.min(text.length(), words + HeadingsInLine.LONGEST);
    while (end < most
        && !flat.gapBefore(end)
        && ENDS.indexOf(text.charAt(end)) < 0
        && !Character.isDigit(text.charAt(end))) {
      end++;
    }
    HeadingLabels.Match match = labels.match(text.substring(words, end));
    return match.sure() ? new Found(found.start(), end, match) : found;
  }
}
