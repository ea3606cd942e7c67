package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * A way in which reports lay out the official tables.
 *
 * @param expected rules of which it makes a finding
 * @param allowed rules of which findings may follow, as what is written does not tell more
 * @param right whether every cell must be read; else what is not read must be said to be unreadable
 */
record TableLayout(
    String name,
    BiFunction<Document, Random, Document> laying,
    List<String> expected,
    Set<String> allowed,
    boolean right) {
  static final String APPLICATIONS = "applications";
  static final String DISCLOSURE = "disclosure";
  static final String REMEDIES = "remedies";

  /** A paragraph that only shows a picture. */
  static final Paragraph PICTURE = new Paragraph(1, null, null, "", false, 1);

  private static final int COLUMNS_OF_REMEDIES = 15;
  private static final int ROWS_OF_DISCLOSURE = 20;

  /** All layouts. */
  static final List<TableLayout> ALL =
      Stream.of(
              AnyTableLayouts.ALL,
              PartLayouts.ALL,
              ColumnLayouts.ALL,
              RowLayouts.ALL,
              DisclosureLayouts.ALL,
              RemediesLayouts.ALL,
              DocumentLayouts.ALL)
          .flatMap(List::stream)
          .toList();

  /** What a table becomes: sheets, paragraphs and lines. */
  interface Change {
    List<Object> apply(Sheet sheet, Random random);
  }

  /**
   * A layout in which every cell can be read.
   *
   * @param table key of the table, or null for all three
   */
  static TableLayout right(String name, @Nullable String table, Change change) {
    return new TableLayout(name, laying(table, change), List.of(), Set.of(), true);
  }

  /** A layout in which every cell of the sheet, changed as it is, can be read. */
  static TableLayout changed(
      String name, @Nullable String table, BiConsumer<Sheet, Random> change) {
    return right(
        name,
        table,
        (sheet, random) -> {
          change.accept(sheet, random);
          return SheetChanges.one(sheet);
        });
  }

  /** A layout in which cells may be unreadable, but none is read wrongly. */
  static TableLayout safe(String name, @Nullable String table, Change change) {
    return new TableLayout(name, laying(table, change), List.of(), Set.of(), false);
  }

  TableLayout allowing(String... rules) {
    return new TableLayout(name, laying, expected, Set.of(rules), right);
  }

  Document apply(Document document, Random random) {
    return laying.apply(document, random);
  }

  private static BiFunction<Document, Random, Document> laying(
      @Nullable String table, Change change) {
    return (document, random) -> {
      List<Object> parts = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Table each && (table == null || table.equals(kind(each)))) {
          parts.addAll(change.apply(Sheet.of(each), random));
        } else {
          parts.add(block);
        }
      }
      return document(document.format(), parts);
    };
  }

  /** A document of sheets, tables, paragraphs and lines. */
  static Document document(String format, List<Object> parts) {
    List<Block> blocks = new ArrayList<>();
    for (Object part : parts) {
      int number = blocks.size() + 1;
      if (part instanceof Sheet sheet) {
        blocks.add(sheet.table(number));
      } else if (part instanceof Table table) {
        blocks.add(new Table(number, null, null, table.grid(), table.rows()));
      } else if (part instanceof Paragraph paragraph) {
        blocks.add(
            new Paragraph(number, null, null, paragraph.text(), false, paragraph.pictures()));
      } else {
        blocks.add(new Paragraph(number, null, null, (String) part, false, 0));
      }
    }
    return new Document(format, blocks);
  }

  /** Key of an official table. */
  static String kind(Table table) {
    return Sheet.of(table).width() == COLUMNS_OF_REMEDIES
        ? REMEDIES
        : table.rows().size() > ROWS_OF_DISCLOSURE ? APPLICATIONS : DISCLOSURE;
  }

  @Override
  public String toString() {
    return name;
  }
}
