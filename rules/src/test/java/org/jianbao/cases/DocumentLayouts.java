package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jianbao.cases.Sheet.Piece;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;

/** Ways in which reports lay out tables together with the text around them. */
final class DocumentLayouts {
  private DocumentLayouts() {}

  private interface Whole {
    List<Object> apply(List<Block> blocks, Random random);
  }

  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          layout("headings as first rows of the tables", (b, r) -> headings(b, "")),
          layout("heading and unit as first row", (b, r) -> headings(b, "\n（单位：件）")),
          layout("all tables in one grid, headings between as rows", (b, r) -> joined(b)),
          layout("applications and remedies in one grid", (b, r) -> joinedTwo(b)),
          layout("the rest of the report in the last rows", (b, r) -> textInside(b)),
          layout("long paragraphs in frames", (b, r) -> framed(b)),
          layout("notes as paragraphs around", (b, r) -> notes(b)));

  private static TableLayout layout(String name, Whole whole) {
    return new TableLayout(
        name,
        (document, random) ->
            TableLayout.document(document.format(), whole.apply(document.blocks(), random)),
        List.of(),
        Set.of(),
        true);
  }

  private static boolean heading(Block block) {
    return block instanceof Paragraph p && p.text().matches("^[一二三四五六]、.*");
  }

  private static List<Object> headings(List<Block> blocks, String more) {
    List<Object> made = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (heading(blocks.get(i)) && i + 1 < blocks.size() && blocks.get(i + 1) instanceof Table t) {
        Sheet sheet = Sheet.of(t);
        String text = ((Paragraph) blocks.get(i)).text();
        sheet.addWide(0, text + more);
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

  private static List<Object> joined(List<Block> blocks) {
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
      if (block instanceof Table t && TableLayout.kind(t).equals("applications")) {
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
  private static List<Object> textInside(List<Block> blocks) {
    List<Object> made = new ArrayList<>();
    Sheet sheet = null;
    for (Block block : blocks) {
      if (block instanceof Table t && TableLayout.kind(t).equals("remedies")) {
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

  private static List<Object> framed(List<Block> blocks) {
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
