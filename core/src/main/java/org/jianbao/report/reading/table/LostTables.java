package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.form.TableForm;
import org.jianbao.report.Place;
import org.jianbao.report.Unreadable;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * States which official tables are there but not as tables: a picture in the table's section, or
 * the table's text run together in paragraphs.
 */
final class LostTables {
  private static final int LONGEST_QUOTE = 200;

  private final List<KnownTable> known;

  LostTables(List<KnownTable> known) {
    this.known = known;
  }

  /**
   * The official tables that were not found as tables but stand there in another shape.
   *
   * @param found keys of the tables that were found
   */
  List<Unreadable> find(
      List<Block> blocks, Function<Block, @Nullable Integer> sectionOfBlock, Set<String> found) {
    List<Unreadable> lost = new ArrayList<>();
    CompactText text = null;
    for (KnownTable table : known) {
      if (found.contains(table.key())) {
        continue;
      }
      if (text == null) {
        text = text(blocks);
      }
      int start = start(table, text.text());
      if (start >= 0) {
        lost.add(runTogether(table, blocks, text.rawStart(start), sectionOfBlock));
        continue;
      }
      if (Scattered.in(table, blocks, sectionOfBlock)) {
        Place place = new Place(table.section(), table.key(), null, null, null, "");
        lost.add(Scattered.unreadable(table.key(), place));
        continue;
      }
      for (Block block : blocks) {
        Integer section = sectionOfBlock.apply(block);
        if (section != null && section == table.section() && picture(block)) {
          Location location =
              new Location(block.number(), block.page(), block.line(), null, block.offset(), 0);
          Place place = new Place(section, table.key(), null, null, location, "");
          lost.add(new Unreadable("table." + table.key(), null, null, "", "表格是图片，无法读取", place));
          break;
        }
      }
    }
    return lost;
  }

  private static CompactText text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        text.append(paragraph.text()).append('\n');
      }
    }
    return CompactText.of(text.toString());
  }

  /** Where the table's first telling label stands, -1 if its text is not there. */
  private static int start(KnownTable table, String text) {
    for (TableForm form : table.forms().values()) {
      int start = new RunTogether(text, FormLabels.of(form)).start();
      if (start >= 0) {
        return start;
      }
    }
    return -1;
  }

  private static Unreadable runTogether(
      KnownTable table,
      List<Block> blocks,
      int rawStart,
      Function<Block, @Nullable Integer> sectionOfBlock) {
    int passed = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        int length = paragraph.text().length() + 1;
        if (rawStart < passed + length) {
          int offset = rawStart - passed;
          int end = Math.min(paragraph.text().length(), offset + LONGEST_QUOTE);
          String raw = paragraph.text().substring(offset, end);
          Place place =
              new Place(
                  sectionOfBlock.apply(paragraph),
                  table.key(),
                  null,
                  null,
                  paragraph.at(offset, end - offset),
                  raw);
          return new Unreadable(
              "table." + table.key(), null, null, raw, "表格没有分成单元格，无法确定各数值的行和列", place);
        }
        passed += length;
      }
    }
    throw new IllegalStateException("no paragraph at " + rawStart);
  }

  private static boolean picture(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.pictures() > 0;
    }
    return block instanceof Table table
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(TableCell::pictures)
            .anyMatch(pictures -> pictures > 0);
  }
}
