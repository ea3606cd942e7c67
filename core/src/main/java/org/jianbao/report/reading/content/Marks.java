package org.jianbao.report.reading.content;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.SentenceWords;
import org.jianbao.form.SentenceWords.Use;
import org.jianbao.report.reading.content.Mark.Style;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of items in a text; citations such as 第（一）项 are none. */
final class Marks {
  /** Marks of one section beyond which no more are looked for. */
  private static final int MOST = 2_000;

  private static final int LONGEST = 10;
  private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
  private static final String N = "(?<n>" + NUMERAL + ")";

  private static final Pattern CHINESE = Pattern.compile(N + "[、.](?![一二三四五六七八九十])");

  /** One bracket is lost. */
  private static final Pattern HALF_BRACKETS =
      Pattern.compile("\\(" + N + "(?![^)\\n。]{0,40}\\))|(?<m>" + NUMERAL + ")\\)");

  private static final Pattern ARABIC = Pattern.compile("(?<n>[0-9]{1,2})[.、·,](?![0-9])");
  private static final Pattern ORDINAL = Pattern.compile("第" + N + "[,、:](?!第)");

  private static final String BEFORE_ITEM = "。;:!?]";
  private static final String BEFORE_WORD = "。;:!?,、\")]";

  private final Pattern brackets;
  private final Pattern arabicBrackets;
  private final Pattern is;
  private final Pattern must;

  /** Another way to begin a list, so that a second item may stand first of its style. */
  private final Pattern beginning;

  Marks(SentenceWords words) {
    String cited = any(words.of(Use.CITED)) + "|[至到、和及][(\\[]";
    brackets =
        Pattern.compile(
            "[(\\[]"
                + N
                + "[)\\]][、.,:]?(?!"
                + any(words.of(Use.CITED_CHINESE))
                + "|"
                + cited
                + ")");
    arabicBrackets =
        Pattern.compile("(?:\\((?<n>[0-9]{1,2})\\)|(?<m>[0-9]{1,2})\\))[、.]?(?!" + cited + ")");
    is = Pattern.compile("(?!" + NUMERAL + any(words.of(Use.NO_IS)) + ")" + N + "是");
    must = Pattern.compile("(?!" + NUMERAL + any(words.of(Use.NO_MUST)) + ")" + N + "要");
    beginning =
        Pattern.compile(
            "(?:^|[\\n。;:,!?\"])(?:"
                + any(words.of(Use.BEGINNING))
                + "|一[、,:]|1[.、)]|\\(1\\)|\\(一\\)|①)");
  }

  /** Whether a list begins in a text, be its first item numbered or not. */
  boolean beginsList(CharSequence text) {
    return beginning.matcher(text).find();
  }

  /** The marks of a text in order. */
  List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.length() && marks.size() < MOST; i++) {
      Mark mark = at(text, i);
      if (mark != null) {
        marks.add(mark);
        i = mark.end() - 1;
      }
    }
    return List.copyOf(marks);
  }

  /** The mark at the start of a line, or null. */
  @Nullable Mark atStart(String line) {
    return line.isEmpty() ? null : at(line, 0);
  }

  private @Nullable Mark at(String text, int at) {
    char c = text.charAt(at);
    boolean line = at == 0 || text.charAt(at - 1) == '\n';
    char before = line ? '\n' : text.charAt(at - 1);
    boolean item = line || BEFORE_ITEM.indexOf(before) >= 0;
    if (c >= '①' && c <= '⑳') {
      return new Mark(Style.CIRCLED, c - '①' + 1, at, at + 1, line);
    }
    if ((c == '(' || c == '[') && item) {
      Mark mark = match(brackets, Style.BRACKETS, text, at, line);
      mark = mark == null ? match(arabicBrackets, Style.ARABIC_BRACKETS, text, at, line) : mark;
      return mark == null && line ? match(HALF_BRACKETS, Style.BRACKETS, text, at, true) : mark;
    }
    if (c >= '0' && c <= '9' && item) {
      Mark mark = match(ARABIC, Style.ARABIC, text, at, line);
      return mark == null ? match(arabicBrackets, Style.ARABIC_BRACKETS, text, at, line) : mark;
    }
    boolean word = line || BEFORE_WORD.indexOf(before) >= 0;
    if (c == '第' && word) {
      return match(ORDINAL, Style.ORDINAL, text, at, line);
    }
    if (!word || "一二三四五六七八九十".indexOf(c) < 0) {
      return null;
    }
    Mark mark = match(is, Style.IS, text, at, line);
    mark = mark == null ? match(must, Style.MUST, text, at, line) : mark;
    mark = mark == null && line ? match(CHINESE, Style.CHINESE, text, at, true) : mark;
    return mark == null && line ? match(HALF_BRACKETS, Style.BRACKETS, text, at, true) : mark;
  }

  private static @Nullable Mark match(
      Pattern pattern, Style style, String text, int at, boolean line) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(at, Math.min(text.length(), at + LONGEST))
            .useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    String number = matcher.group("n");
    if (number == null) {
      number = matcher.group("m");
    }
    int value = ChineseNumerals.small(number);
    return value < 1 || value > 40 ? null : new Mark(style, value, at, matcher.end(), line);
  }
}
