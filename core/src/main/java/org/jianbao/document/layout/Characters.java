package org.jianbao.document.layout;

import java.text.Normalizer;

/** Characters as people type them, where the fonts of a file name look-alikes. */
public final class Characters {
  /**
   * Radicals (U+2E80–U+2FDF) that stand for whole characters, each before that character; of those
   * that Unicode itself equates only those whose equal is another form (戶, 靑, 黃).
   */
  private static final String RADICALS =
      "⺁厂⺊卜⺎兀⺒巳⺓幺⺟母⺠民⺩王⺪疋⺬示⺮竹⺶羊⺼月⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻕阜⻗雨⻘青⻙韦⻚页⻛风"
          + "⼾户⾭青⿈黄⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

  private Characters() {}

  /**
   * Radicals, signs of vertical lines (︵ U+FE35) and compatibility characters (⼀ U+2F00, 金 U+F90A)
   * as the usual characters.
   */
  public static String usual(String text) {
    if (text.codePoints().noneMatch(Characters::isLookAlike)) {
      return text;
    }
    StringBuilder usual = new StringBuilder();
    for (char c : text.toCharArray()) {
      int at = RADICALS.indexOf(c);
      usual.append(at >= 0 && at % 2 == 0 ? RADICALS.charAt(at + 1) : c);
    }
    return Normalizer.normalize(usual, Normalizer.Form.NFKC);
  }

  private static boolean isLookAlike(int c) {
    return c >= 0x2E80 && c <= 0x2FDF
        || c >= 0xFE10 && c <= 0xFE19
        || c >= 0xFE30 && c <= 0xFE44
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFB00 && c <= 0xFB06
        || c >= 0x2F800 && c <= 0x2FA1F;
  }
}
