package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of a document of its pages. */
public final class PageBlocks {
  /** A numbered heading in a cell of its own: 四、政府信息公开行政复议、行政诉讼情况. */
  private static final Pattern HEADING =
      Pattern.compile("\\s*[一二三四五六七八九十]{1,3}[、.．][^\n]{4,40}\\s*");

  /** Share of the table's width that such a cell takes. */
  private static final double WIDE = 0.85;

  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> open = new ArrayList<>();
  private final Paragraphs paragraphs;
  private @Nullable FilledTable table;

  private PageBlocks(Paragraphs paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** What a page holds, in reading order. */
  private record Content(List<TextLine> lines, List<FilledTable> tables, List<RuledTable> ruled) {}

  /** The blocks of all pages in reading order. */
  public static List<Block> of(List<PageLayout> pages) {
    List<Content> contents = new ArrayList<>();
    for (PageLayout page : pages) {
      contents.add(content(page));
    }
    Furniture furniture = new Furniture(pages, contents.stream().map(Content::lines).toList());
    List<TextLine> all = new ArrayList<>();
    List<List<TextLine>> lines = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      lines.add(furniture.without(pages.get(i), contents.get(i).lines()));
      all.addAll(lines.get(i));
    }
    PageBlocks result = new PageBlocks(new Paragraphs(all));
    for (int i = 0; i < pages.size(); i++) {
      result.add(pages.get(i), contents.get(i), lines.get(i));
    }
    result.endTable();
    result.endParagraph();
    return result.blocks;
  }

  private static Content content(PageLayout page) {
    List<RuledTable> ruled = Lattice.tables(page);
    List<List<Glyph>> inside = new ArrayList<>();
    ruled.forEach(each -> inside.add(new ArrayList<>()));
    List<Glyph> outside = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      int at = 0;
      while (at < ruled.size() && !ruled.get(at).holds(glyph)) {
        at++;
      }
      (at < ruled.size() ? inside.get(at) : outside).add(glyph);
    }
    List<FilledTable> tables = new ArrayList<>();
    List<RuledTable> filled = new ArrayList<>();
    for (int i = 0; i < ruled.size(); i++) {
      if (inside.get(i).isEmpty()) {
        continue;
      }
      tables.add(FilledTable.of(ruled.get(i), inside.get(i)));
      filled.add(ruled.get(i));
    }
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> column : Columns.of(page, outside)) {
      lines.addAll(Lines.of(page.number(), column));
    }
    return new Content(lines, tables, filled);
  }

  private void add(PageLayout page, Content content, List<TextLine> lines) {
    int next = 0;
    boolean first = true;
    for (int i = 0; i < content.tables().size(); i++) {
      double top = content.ruled().get(i).top();
      while (next < lines.size() && lines.get(next).top() + lines.get(next).height() / 2 < top) {
        line(lines.get(next++));
        first = false;
      }
      if (first && table != null) {
        TableJoin.join(table, content.tables().get(i));
      } else {
        endTable();
        endParagraph();
        table = content.tables().get(i);
      }
      first = false;
    }
    while (next < lines.size()) {
      line(lines.get(next++));
    }
    if (page.pictures() > 0) {
      endTable();
      endParagraph();
      blocks.add(new Paragraph(blocks.size() + 1, page.number(), null, "", false, page.pictures()));
    }
  }

  private void line(TextLine line) {
    endTable();
    if (!open.isEmpty() && !paragraphs.goesOn(open.get(open.size() - 1), line)) {
      endParagraph();
    }
    open.add(line);
  }

  private void endParagraph() {
    if (!open.isEmpty()) {
      String text = Paragraphs.joined(open);
      blocks.add(new Paragraph(blocks.size() + 1, open.get(0).page(), null, text, false, 0));
      open.clear();
    }
  }

  private void endTable() {
    if (table == null) {
      return;
    }
    int start = 0;
    for (int y = 0; y <= table.rows().size(); y++) {
      String heading = y < table.rows().size() ? heading(table.rows().get(y)) : "";
      if (heading != null) {
        addTable(table, start, y);
        if (!heading.isEmpty()) {
          int page = GridRows.page(table, y);
          blocks.add(new Paragraph(blocks.size() + 1, page, null, heading, false, 0));
        }
        start = y + 1;
      }
    }
    table = null;
  }

  private void addTable(FilledTable whole, int start, int end) {
    if (start < end) {
      List<TableRow> rows = GridRows.of(whole, start, end);
      int page = GridRows.page(whole, start);
      blocks.add(new Table(blocks.size() + 1, page, null, /* grid= */ true, rows));
    }
  }

  /** The text of a row that is a heading between two tables in one frame; null for any other. */
  private static @Nullable String heading(FilledTable.Row row) {
    List<FilledTable.Cell> filled = row.cells().stream().filter(cell -> !cell.blank()).toList();
    if (filled.size() != 1 || !HEADING.matcher(filled.get(0).text).matches()) {
      return null;
    }
    double left = row.cells().stream().mapToDouble(cell -> cell.left).min().orElse(0);
    double right = row.cells().stream().mapToDouble(cell -> cell.right).max().orElse(0);
    boolean wide = filled.get(0).right - filled.get(0).left > (right - left) * WIDE;
    return wide ? filled.get(0).text : null;
  }
}
