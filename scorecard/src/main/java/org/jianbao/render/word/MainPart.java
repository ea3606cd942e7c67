package org.jianbao.render.word;

import org.jianbao.document.word.Origins;
import org.jspecify.annotations.Nullable;

/** The main part of a Word file being written, whose elements are counted. */
final class MainPart {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\""
          + Vocabulary.TRANSITIONAL
          + "\"><w:body>";

  /** A4 upright with the margins of an official document (GB/T 9704), in twips. */
  private static final String PAGE =
      "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
          + " w:bottom=\"1985\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\""
          + " w:gutter=\"0\"/></w:sectPr>";

  private final StringBuilder text = new StringBuilder(HEAD);

  /** The root and the body have begun. */
  private int begun = 2;

  /** Number of the element that began last. */
  int begun() {
    return begun;
  }

  /** Writes markup of mine. */
  void markup(String markup) {
    for (int i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
      if (markup.charAt(i + 1) != '/') {
        begun++;
      }
    }
    text.append(markup);
  }

  /**
   * Writes the runs of a text, with breaks for line ends.
   *
   * @param properties of the runs
   * @param start offset of the text for its origins
   * @param origins takes where the text stands, unless null
   */
  void runs(String words, String properties, int start, @Nullable Origins origins) {
    if (words.isEmpty()) {
      return;
    }
    markup("<w:r>" + properties);
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i == words.length() ? '\n' : words.charAt(i);
      if (c == '\n' || c == '\t') {
        if (i > from) {
          markup("<w:t xml:space=\"preserve\">");
          note(origins, start + from, start + i);
          text.append(Xml.escaped(words.substring(from, i)));
          markup("</w:t>");
        }
        if (i < words.length()) {
          markup(c == '\t' ? "<w:tab/>" : "<w:br/>");
          note(origins, start + i, start + i + 1);
        }
        from = i + 1;
      }
    }
    markup("</w:r>");
  }

  private void note(@Nullable Origins origins, int from, int to) {
    if (origins != null) {
      origins.add(from, to, begun);
    }
  }

  /** The whole part. */
  String finished() {
    return text + PAGE + "</w:body></w:document>";
  }
}
