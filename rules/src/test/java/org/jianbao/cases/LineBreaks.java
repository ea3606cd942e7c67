package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;

/**
 * Breaks paragraphs into lines as a page of some width does; which width, with or without
 * indentation and blank lines, differs from document to document.
 *
 * @param width characters of a line
 * @param indentation before the first line of a paragraph, or before all lines
 * @param everyLine whether all lines are indented
 * @param gaps whether blank lines part the lines
 */
record LineBreaks(int width, String indentation, boolean everyLine, boolean gaps) {
  private static final int NARROWEST = 30;
  private static final int WIDTHS = 11;

  /** Signs that no line begins with. */
  private static final String CANNOT_BEGIN = "，。、；：！？）》”";

  /** The breaks for a document. */
  static LineBreaks of(Document document) {
    int hash = 7;
    for (Block block : document.blocks()) {
      hash = 31 * hash + (block instanceof Paragraph paragraph ? paragraph.text().hashCode() : 0);
    }
    int variant = Math.floorMod(hash, WIDTHS * 5);
    return new LineBreaks(
        NARROWEST + variant % WIDTHS,
        variant / WIDTHS == 0 ? "" : "　　",
        variant / WIDTHS == 1,
        variant / WIDTHS == 2);
  }

  /** The document with line feeds in its paragraphs. */
  Document in(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(
          block instanceof Table
              ? block
              : new Paragraph(
                  block.number(),
                  null,
                  null,
                  lines(((Paragraph) block).text()),
                  false,
                  ((Paragraph) block).pictures()));
    }
    return new Document(document.format(), blocks);
  }

  private String lines(String text) {
    boolean line = text.length() <= width && text.indexOf('。') < 0;
    String rest = line ? text : indentation + text;
    StringBuilder lines = new StringBuilder();
    while (rest.length() > width) {
      int end = width;
      while (end < rest.length() && CANNOT_BEGIN.indexOf(rest.charAt(end)) >= 0) {
        end++;
      }
      lines.append(rest, 0, end);
      rest = end < rest.length() ? (everyLine ? indentation : "") + rest.substring(end) : "";
      lines.append(rest.isEmpty() ? "" : gaps ? "\n\n" : "\n");
    }
    return lines + rest;
  }
}
