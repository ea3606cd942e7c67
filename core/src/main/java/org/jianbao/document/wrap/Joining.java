package org.jianbao.document.wrap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;

/** Makes the blocks of a document some of whose lines are put together. */
final class Joining {
  private final Document document;
  private final List<VisualLine> lines;
  private final BitSet joined;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, JoinedText> texts = new HashMap<>();

  private Joining(Document document, List<VisualLine> lines, BitSet joined) {
    this.document = document;
    this.lines = lines;
    this.joined = joined;
  }

  /**
   * Joins lines.
   *
   * @param joined indices of the lines that go on the line before
   */
  static JoinedDocument join(Document document, List<VisualLine> lines, BitSet joined) {
    Joining joining = new Joining(document, lines, joined);
    joining.run();
    return new JoinedDocument(
        new Document(document.format(), joining.blocks), new RawPlaces(joining.texts));
  }

  private void run() {
    int line = 0;
    int block = 0;
    while (block < document.blocks().size()) {
      int first = line;
      int last = lastBlock(block, line);
      while (line < lines.size() && lines.get(line).block() <= last) {
        line++;
      }
      if (joined.get(first, line).isEmpty()) {
        blocks.addAll(document.blocks().subList(block, last + 1));
      } else {
        add(lines.subList(first, line), first);
      }
      block = last + 1;
    }
  }

  /** The last of the blocks that one becomes part of. */
  private int lastBlock(int block, int line) {
    int last = block;
    for (int i = line; i < lines.size(); i++) {
      int own = lines.get(i).block();
      if (own > last && !joined.get(i)) {
        break;
      }
      last = Math.max(last, own);
    }
    return last;
  }

  private void add(List<VisualLine> own, int index) {
    StringBuilder text = new StringBuilder();
    List<JoinedText.Piece> pieces = new ArrayList<>();
    VisualLine before = null;
    int start = 0;
    int offset = 0;
    String gap = "";
    for (int i = 0; i < own.size(); i++) {
      VisualLine line = own.get(i);
      if (before == null) {
        text.append(line.paragraph().text(), 0, line.end());
      } else if (joined.get(index + i)) {
        pieces.add(new JoinedText.Piece(start, text.length(), before.paragraph(), offset, gap));
        if (areWords(before.text(), line.text()) || NumbersAlone.isBare(before.text())) {
          text.append(' ');
        }
        start = text.length();
        offset = line.start();
        gap = between(before, line);
        text.append(line.text());
      } else {
        text.append(line.paragraph().text(), before.end(), line.end());
      }
      before = line;
    }
    if (before != null) {
      text.append(before.paragraph().text().substring(before.end()));
      pieces.add(new JoinedText.Piece(start, text.length(), before.paragraph(), offset, gap));
      Paragraph head = own.get(0).paragraph();
      blocks.add(
          new Paragraph(
              head.number(),
              head.page(),
              head.line(),
              text.toString(),
              head.heading(),
              pictures(own)));
      texts.put(head.number(), new JoinedText(text.toString(), pieces));
    }
  }

  private static int pictures(List<VisualLine> own) {
    return own.stream().map(VisualLine::paragraph).distinct().mapToInt(Paragraph::pictures).sum();
  }

  /** The raw text between two lines, the numbers of pages included. */
  private String between(VisualLine one, VisualLine next) {
    Paragraph paragraph = one.paragraph();
    if (paragraph == next.paragraph()) {
      return paragraph.text().substring(one.end(), next.start());
    }
    StringBuilder raw = new StringBuilder(paragraph.text().substring(one.end()));
    for (int i = one.block() + 1; i <= next.block(); i++) {
      Paragraph following = (Paragraph) document.blocks().get(i);
      raw.append("\n".repeat(lineEnds(paragraph, following)));
      raw.append(following.text(), 0, i < next.block() ? following.text().length() : next.start());
      paragraph = following;
    }
    return raw.toString();
  }

  private static int lineEnds(Paragraph one, Paragraph next) {
    return one.line() == null || next.line() == null ? 1 : Math.max(1, next.line() - one.line());
  }

  /** Whether a line ends and the next begins with a Latin word; neither is part of an address. */
  private static boolean areWords(String line, String next) {
    int from = line.length();
    while (from > 0 && isAscii(line.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < next.length() && isAscii(next.charAt(to))) {
      to++;
    }
    String around = line.substring(from) + next.substring(0, to);
    return from < line.length()
        && to > 0
        && Character.isLetter(line.charAt(line.length() - 1))
        && Character.isLetter(next.charAt(0))
        && around.chars().noneMatch(c -> "./:@_".indexOf(c) >= 0);
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F;
  }
}
