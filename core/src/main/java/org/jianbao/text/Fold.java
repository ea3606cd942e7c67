package org.jianbao.text;

/**
 * Folds characters one to one, so that offsets stay: full-width ASCII, all spaces, brackets 〔〕【】
 * and their like, dashes, quotation marks and the zero 〇 come out in one form each.
 */
public final class Fold {
  private static final char FIRST_HAN = '\u4E00';
  private static final char LAST_HAN = '\u9FFF';

  private Fold() {}

  /** Folds one UTF-16 unit. */
  public static char fold(char c) {
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009', '\u200A', '\u202F', '\u205F', '\t' ->
          ' ';
      case '\u2000', '\u2001', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008' -> ' ';
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> ' ';
      case '\u3014', '\u3010', '\u2768', '\uFE5D' -> '[';
      case '\u3015', '\u3011', '\u2769', '\uFE5E' -> ']';
      case '\uFE59' -> '(';
      case '\uFE5A' -> ')';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2500' -> '-';
      case '\u201C', '\u201D', '\u201F', '\u300C', '\u300D', '\u300E', '\u300F' -> '"';
      case '\u2018', '\u2019', '\u201B' -> '\'';
      case '\u25CB', '\u25EF', '\u2B58', '\u3007' -> '\u3007';
      case '\uFF64' -> '、';
      case '\uFF61' -> '。';
      case '\u2236', '\uFE55' -> ':';
      case '\u22EF', '\u2025' -> '\u2026';
      default -> c;
    };
  }

  /**
   * Whether a character surely is no white space and stays as it is: tells most of them quickly.
   */
  static boolean keeps(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN || c > ' ' && c < '\u007F';
  }

  /** Folds each UTF-16 unit of a text; the result has the same length. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** Whether a character is white space of any kind, also no-break and zero-width ones. */
  public static boolean isSpace(char c) {
    return !(c >= FIRST_HAN && c <= LAST_HAN) && (Character.isWhitespace(c) || fold(c) == ' ');
  }
}
