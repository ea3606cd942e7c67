package org.jianbao.render.word;

import java.util.List;
import org.jianbao.text.Visible;

/** The part with the comments: a new one, or one with more comments than before. */
final class CommentsPart {
  private static final String AUTHOR = "检报";
  private static final String INITIALS = "检";

  /** Against what the report's own styles say of its body text: indents, wide lines, large type. */
  private static final String PROPERTIES =
      "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>"
          + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/></w:pPr>";

  private static final String SIZE = "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";

  private CommentsPart() {}

  /** A new part. */
  static String create(String namespace, int firstId, List<Comment> comments) {
    Vocabulary words = new Vocabulary("w", namespace);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
        + namespace
        + "\">"
        + elements(words, firstId, comments)
        + "</w:comments>";
  }

  /** A part with more comments behind those that it has. */
  static String extend(RawXml xml, int firstId, List<Comment> comments) {
    String added = elements(Vocabulary.of(xml), firstId, comments);
    String text = xml.text();
    int close = xml.close(1);
    if (xml.isEmpty(1)) {
      return text.substring(0, xml.end(1) - 2)
          + ">"
          + added
          + "</"
          + xml.name(1)
          + ">"
          + text.substring(xml.end(1));
    }
    return text.substring(0, close) + added + text.substring(close);
  }

  private static String elements(Vocabulary words, int firstId, List<Comment> comments) {
    StringBuilder all = new StringBuilder();
    int id = firstId;
    for (Comment comment : comments) {
      String attributes =
          " w:id=\"" + id++ + "\" w:author=\"" + AUTHOR + "\" w:initials=\"" + INITIALS + "\">";
      all.append(words.element("comment", attributes));
      boolean first = true;
      for (String line : comment.lines()) {
        all.append(paragraph(words, line, first));
        first = false;
      }
      all.append(words.end("comment"));
    }
    return all.toString();
  }

  private static String paragraph(Vocabulary words, String line, boolean first) {
    String bold = first ? "<w:b/><w:bCs/>" : "";
    String mark = first ? "<w:r><w:annotationRef/></w:r>" : "";
    String before =
        words.element(
            "p",
            ">"
                + PROPERTIES
                + mark
                + "<w:r><w:rPr>"
                + bold
                + SIZE
                + "</w:rPr><w:t xml:space=\"preserve\">");
    return before
        + Xml.escaped(Visible.text(line))
        + words.end("t")
        + words.end("r")
        + words.end("p");
  }
}
