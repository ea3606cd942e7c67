package org.jianbao.sentence;

/** Texts of authors as they stand between the quotes of DRL. */
final class DrlStrings {
  private DrlStrings() {}

  static String escape(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
