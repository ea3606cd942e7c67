package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jspecify.annotations.Nullable;

/** Makes the blocks of a document of its pages. */
public final class PageBlocks {
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
    if (table != null) {
      blocks.add(
          new Table(blocks.size() + 1, table.page(), null, /* grid= */ true, GridRows.of(table)));
      table = null;
    }
  }
}
