package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.commons.text.similarity.LongestCommonSubsequence;
import org.jianbao.form.CitationWords;
import org.jianbao.form.CitationWords.Use;

/**
 * Tells a misquoted title from that of another document: the implementing rules of a province, a
 * notice on this year's reports. Titles are compared without signs; a national body may be left out
 * or shortened.
 */
final class Misquotation {
  /** Shorter titles are short names, which must agree exactly. */
  private static final int SHORTEST = 8;

  /** Up to this length one character may differ, no more. */
  private static final int SHORT = 11;

  private static final double NEAR = 0.15;
  private static final double NEAR_IF_SURE = 0.4;
  private static final double RELATED = 0.6;
  private static final int BODY_NEAR = 3;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final LongestCommonSubsequence COMMON = new LongestCommonSubsequence();

  /** A national body at the begin of a title. */
  final Pattern nationalBody;

  private final Pattern national;
  private final Pattern about;
  private final Pattern state;

  Misquotation(CitationWords words) {
    String anyAbout = any(words.of(Use.ABOUT));
    about = Pattern.compile(anyAbout);
    state = Pattern.compile("^" + any(words.of(Use.STATE)));
    String body = any(words.of(Use.NATIONAL_BODY)) + "(?:(?!" + anyAbout + ").){0,40}";
    national = Pattern.compile(body);
    nationalBody = Pattern.compile("^" + body + "(?=" + anyAbout + ")");
  }

  /**
   * In how many characters a title differs from the listed one that it misquotes; −1 if it is the
   * title of something else.
   *
   * @param sure whether the number cited tells that the listed document is meant
   */
  int distance(String listed, String title, boolean sure) {
    if (listed.length() < SHORTEST
        || title.endsWith(listed)
        || title.startsWith(listed)
        || title.equals(withoutState(listed))
        || !sure && !sameKind(listed, title)
        || !digits(listed).equals(digits(title))) {
      return -1;
    }
    int listedAbout = Math.max(0, about(listed));
    int titleAbout = Math.max(0, about(title));
    int ofBody = bodyDistance(listed.substring(0, listedAbout), title.substring(0, titleAbout));
    if (ofBody < 0) {
      return -1;
    }
    boolean known = sure || titleAbout > 0 || namesState(title) && namesState(listed);
    int ofRest =
        restDistance(listed.substring(listedAbout), title.substring(titleAbout), sure, known);
    return ofRest < 0 || ofRest + ofBody == 0 ? -1 : ofRest + ofBody;
  }

  /** Whether the body before 关于 is nearly that of the listed title, but not quite. */
  boolean misspellsBody(String listed, String title) {
    int listedAbout = about(listed);
    int titleAbout = about(title);
    return listedAbout > 0
        && titleAbout > 0
        && new LevenshteinDistance(BODY_NEAR)
                .apply(listed.substring(0, listedAbout), title.substring(0, titleAbout))
            > 0;
  }

  /** A title without 中华人民共和国 before it; within it the name of the state belongs to it. */
  String withoutState(String title) {
    return state.matcher(title).replaceAll("");
  }

  private boolean namesState(String title) {
    return state.matcher(title).lookingAt();
  }

  /** Index of 关于, behind which stands what a document is about; −1 if it is not there. */
  private int about(String title) {
    Matcher matcher = about.matcher(title);
    return matcher.find() ? matcher.start() : -1;
  }

  private int bodyDistance(String listed, String body) {
    if (body.isEmpty() || listed.equals(body)) {
      return 0;
    }
    int distance = new LevenshteinDistance(BODY_NEAR).apply(listed, body);
    return distance < 0 && national.matcher(body).matches() ? 0 : distance;
  }

  private static int restDistance(String listed, String title, boolean sure, boolean known) {
    int most = most(listed.length(), sure, known);
    if (Math.abs(listed.length() - title.length()) > most) {
      return -1;
    }
    int distance = new LevenshteinDistance(most).apply(listed, title);
    int longer = title.length() - listed.length();
    boolean wordsAdded = longer >= 2 && distance == longer;
    return wordsAdded && !known ? -1 : distance;
  }

  private static int most(int length, boolean sure, boolean known) {
    if (sure) {
      return (int) (length * NEAR_IF_SURE);
    }
    if (length <= SHORT) {
      return 1;
    }
    return known ? Math.max(2, (int) (length * NEAR)) : 2;
  }

  /** Whether both end in the same kind of document (条例, 办法, 通知), one wrong character allowed. */
  private static boolean sameKind(String listed, String title) {
    int length = listed.length();
    int other = title.length();
    boolean onlyKindDiffers =
        length > SHORT
            && length == other
            && listed.substring(0, length - 2).equals(title.substring(0, other - 2));
    return onlyKindDiffers
        || other >= 2
            && (listed.charAt(length - 1) == title.charAt(other - 1)
                || listed.charAt(length - 2) == title.charAt(other - 2));
  }

  private static String digits(String title) {
    StringBuilder digits = new StringBuilder();
    Matcher matcher = DIGITS.matcher(title);
    while (matcher.find()) {
      digits.append(matcher.group()).append(' ');
    }
    return digits.toString();
  }

  /** Whether most of a title stands nowhere in the listed one. */
  static boolean isUnrelated(String listed, String title) {
    return COMMON.apply(listed, title) < title.length() * RELATED;
  }
}
