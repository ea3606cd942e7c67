package org.jianbao.document.plain;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.Paragraph;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.document.TextDecoder;

/** Reads plain text: each line that is not blank is a paragraph or part of a table. */
public final class PlainTextReader implements DocumentReader {
  /** Bytes of the largest text that is read. */
  static final int MAX_BYTES = 64 << 20;

  /** Tabs and pipes, and so about the cells, of one text; reports have some hundreds. */
  static final int MAX_CELLS = 200_000;

  private static final int CONFIDENCE = 10;
  private static final List<TableShape> SHAPES =
      List.of(new CellPerLine(), new CellsBetweenTabs(), new MarkdownPipes(), new DrawnLines());

  /** Makes a reader; it has no state. */
  public PlainTextReader() {}

  @Override
  public String format() {
    return "txt";
  }

  /** Low for anything that may be text, so that every other format goes first. */
  @Override
  public int confidence(Source source) {
    return TextLikeness.isText(source) ? CONFIDENCE : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    if (source.bytes().length > MAX_BYTES) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文本超过 " + (MAX_BYTES >> 20) + " MB 的上限，不予读取");
    }
    String text = TextDecoder.decode(source).text();
    if (text.chars().filter(c -> c == '\t' || DrawnLines.isUpright(c)).count() > MAX_CELLS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "表格超过 " + MAX_CELLS + " 个单元格，不予读取");
    }
    List<TextLine> lines = TextLines.of(text);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      Region region = regionAt(lines, i);
      if (region.rows().isEmpty()) {
        addParagraphs(lines.subList(i, region.end()), blocks);
      } else {
        addTable(region.rows(), blocks);
      }
      i = region.end();
    }
    return new Document(format(), blocks);
  }

  private static Region regionAt(List<TextLine> lines, int from) {
    if (!lines.get(from).isEmpty()) {
      for (TableShape shape : SHAPES) {
        Region region = shape.find(lines, from);
        if (region != null) {
          return region;
        }
      }
    }
    return Region.ofParagraphs(from + 1);
  }

  private static void addParagraphs(List<TextLine> lines, List<Block> blocks) {
    for (TextLine line : lines) {
      if (!line.isBlank()) {
        blocks.add(new Paragraph(blocks.size() + 1, null, line.number(), line.text(), false, 0));
      }
    }
  }

  private static void addTable(List<List<CellText>> texts, List<Block> blocks) {
    if (texts.stream().allMatch(row -> row.stream().allMatch(CellText::isBlank))) {
      return;
    }
    List<TableRow> rows = new ArrayList<>();
    for (List<CellText> text : texts) {
      List<TableCell> cells = new ArrayList<>();
      for (CellText cell : text) {
        cells.add(
            new TableCell(rows.size() + 1, cells.size() + 1, 1, 1, cell.text(), cell.line(), 0));
      }
      rows.add(new TableRow(cells));
    }
    int line = texts.get(0).get(0).line();
    blocks.add(new Table(blocks.size() + 1, null, line, false, rows));
  }
}
