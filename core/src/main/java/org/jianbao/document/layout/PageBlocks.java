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

  /** The blocks of all pages in reading order. */
  public static List<Block> of(List<PageLayout> drawn) {
    List<PageLayout> pages = drawn.stream().map(Struck::without).toList();
    List<PageContent> contents = PageContent.of(pages);
    List<TextLine> all = contents.stream().flatMap(page -> page.lines().stream()).toList();
    PageBlocks result = new PageBlocks(new Paragraphs(all));
    for (int i = 0; i < pages.size(); i++) {
      result.add(pages.get(i), contents.get(i));
    }
    result.endTable();
    result.endParagraph();
    return result.blocks;
  }

  private void add(PageLayout page, PageContent content) {
    List<TextLine> lines = content.lines();
    int next = 0;
    boolean first = true;
    for (int i = 0; i < content.tables().size(); i++) {
      double top = content.tables().get(i).top();
      while (next < lines.size() && lines.get(next).top() + lines.get(next).height() / 2 < top) {
        line(lines.get(next++));
        first = false;
      }
      if (first && table != null) {
        TableJoin.join(table, content.tables().get(i).table());
      } else {
        endTable();
        endParagraph();
        table = content.tables().get(i).table();
      }
      first = false;
    }
    while (next < lines.size()) {
      line(lines.get(next++));
    }
    if (page.pictures() > 0) {
      // A table that ends the page may go on on the next; the picture stands elsewhere on this one.
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
      blocks.add(
          new Table(blocks.size() + 1, page, null, 0, /* grid= */ true, whole.inferred(), rows));
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
