package org.jianbao.text;

import java.util.regex.Pattern;

/** Tells the number of a page (页码) from a line of the report. */
public final class PageNumbers {
  /** Characters of the longest one: — 第 10 页 ，共 120 页 —. */
  private static final int LONGEST = 24;

  private static final Pattern MARKED =
      pattern("S(?:第 N 页(?: TOTAL)?|共 N 页 [,/]? 第 N 页)S|-{1,2} N -{1,2}");
  private static final Pattern ALONE = pattern("S(?:N(?: 页(?: TOTAL)?| / N(?: 页)?)?)S");

  private PageNumbers() {}

  /** A pattern in which a space stands for any number of them; no number has one in it. */
  private static Pattern pattern(String shape) {
    return Pattern.compile(
        shape
            .replace("TOTAL", "[,/]? \\(? 共? N 页 \\)?")
            .replace("N", "[0-9]{1,3}")
            .replace("S", "[-~· ]*")
            .replaceAll("(?<!·) ", " *"));
  }

  /** Whether a line is a number that cannot be but that of a page: - 3 -, 第3页, 第3页 共12页. */
  public static boolean isMarked(String line) {
    return mayBe(line) && MARKED.matcher(Fold.fold(line).strip()).matches();
  }

  /** Whether a line is the number of a page where no other number stands alone: 3, 3/12, - 3 -. */
  public static boolean isPageNumber(String line) {
    if (!mayBe(line)) {
      return false;
    }
    String folded = Fold.fold(line).strip();
    return ALONE.matcher(folded).matches() || MARKED.matcher(folded).matches();
  }

  /** Most lines are longer, or the sign they begin with tells that they are none. */
  private static boolean mayBe(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    char first = Fold.fold(line.charAt(0));
    return first == ' '
        || first >= '0' && first <= '9'
        || first == '第'
        || first == '共'
        || "-~·".indexOf(first) >= 0;
  }
}
