package org.jianbao.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jianbao.cases.Sheet.Piece;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;

/** Ways in which reports lay out tables together with the text around them. */
final class DocumentLayouts {
  private DocumentLayouts() {}

  interface Whole {
    List<Object> apply(List<Block> blocks, Random random);
  }

  record Layout(String name, Whole whole) {
    Document apply(Document document, Random random) {
      return TableLayouts.document(document.format(), whole.apply(document.blocks(), random));
    }
  }

  static final List<Layout> ALL =
      Arrays.asList(
          new Layout("headings as first rows of the tables", (b, r) -> headings(b, 0)),
          new Layout("heading and number as first row", (b, r) -> headings(b, 1)),
          new Layout("all tables in one grid, headings between as rows", (b, r) -> joined(b, true)),
          new Layout(
              "applications and remedies in one grid, heading between as row",
              (b, r) -> joinedTwo(b)),
          new Layout("the rest of the report in the last row", DocumentLayouts::textInside),
          new Layout("whole report in one column", (b, r) -> oneColumn(b)),
          new Layout("notes as paragraphs around", (b, r) -> notes(b)));

  private static boolean heading(Block block) {
    return block instanceof Paragraph p && p.text().matches("^[一二三四五六]、.*");
  }

  private static List<Object> headings(List<Block> blocks, int how) {
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (heading(blocks.get(i)) && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table t) {
        Sheet sheet = Sheet.of(t);
        String text = ((Paragraph) blocks.get(i)).text();
        if (how == 0) {
          sheet.addWide(0, text);
        } else {
          sheet.addWide(0, text + "\n（单位：件）");
        }
        made.add(sheet);
        i++;
      } else {
        made.add(blocks.get(i));
      }
    }
    return made;
  }

  private static void append(Sheet all, Sheet more, int width) {
    for (List<Piece> row : more.copy(0, more.height())) {
      while (row.size() < width) {
        row.add(row.get(row.size() - 1));
      }
      all.rows().add(row);
    }
  }

  private static List<Object> joined(List<Block> blocks, boolean headings) {
    List<Object> made = new ArrayList<>();
    Sheet all = null;
    for (int i = 0; i < blocks.size(); i++) {
      if (heading(blocks.get(i)) && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table t) {
        if (all == null) {
          all = new Sheet();
          made.add(all);
        }
        Sheet more = Sheet.of(t);
        more.addWide(0, ((Paragraph) blocks.get(i)).text());
        append(all, more, 15);
        i++;
      } else {
        made.add(blocks.get(i));
      }
    }
    return made;
  }

  private static List<Object> joinedTwo(List<Block> blocks) {
    List<Object> made = new ArrayList<>();
    Sheet all = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Table t && TableLayouts.kind(t).equals("applications")) {
        all = new Sheet();
        append(all, Sheet.of(t), 15);
        made.add(all);
      } else if (all != null
          && heading(block)
          && i + 1 < blocks.size()
          && blocks.get(i + 1) instanceof Table t) {
        Sheet more = Sheet.of(t);
        more.addWide(0, ((Paragraph) block).text());
        append(all, more, 15);
        i++;
      } else {
        made.add(block);
      }
    }
    return made;
  }

  /** A section's tables and texts in one grid as a form on paper has them. */
  private static List<Object> textInside(List<Block> blocks, Random random) {
    List<Object> made = new ArrayList<>();
    Sheet sheet = null;
    for (Block block : blocks) {
      if (block instanceof Table t && TableLayouts.kind(t).equals("remedies")) {
        sheet = Sheet.of(t);
        made.add(sheet);
      } else if (sheet != null && block instanceof Paragraph p) {
        sheet.addWide(sheet.height(), p.text());
      } else {
        made.add(block);
      }
    }
    return made;
  }

  private static List<Object> oneColumn(List<Block> blocks) {
    List<Object> made = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph p && p.text().length() > 30) {
        Sheet cell = new Sheet();
        cell.rows().add(new ArrayList<>(List.of(new Piece(p.text()))));
        made.add(cell);
      } else {
        made.add(block);
      }
    }
    return made;
  }

  private static List<Object> notes(List<Block> blocks) {
    List<Object> made = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table) {
        made.add("单位：件");
        made.add(block);
        made.add("注：本表各项数据均已核对");
      } else {
        made.add(block);
      }
    }
    return made;
  }
}
