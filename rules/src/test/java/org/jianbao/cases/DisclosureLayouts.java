package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.cases.Sheet.Piece;

/** Layouts of the table of proactive disclosure. */
final class DisclosureLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.safe(
              "a picture", TableLayout.DISCLOSURE, (s, r) -> List.of(TableLayout.PICTURE)),
          TableLayout.changed(
              "ordinal column of disclosure",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                int[] n = {0};
                List<Boolean> captions =
                    IntStream.range(0, s.height())
                        .mapToObj(i -> s.text(i, 0).startsWith("第"))
                        .toList();
                List<Boolean> heads =
                    IntStream.range(0, s.height())
                        .mapToObj(i -> s.text(i, 0).startsWith("信息"))
                        .toList();
                s.addColumn(
                    0,
                    i ->
                        captions.get(i)
                            ? s.row(i).get(0)
                            : heads.get(i) ? new Piece("序号") : new Piece("" + ++n[0]));
              }),
          TableLayout.changed(
              "remark column of disclosure",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                int width = s.width();
                s.addColumn(
                    width,
                    i ->
                        s.text(i, 0).startsWith("第")
                            ? s.row(i).get(0)
                            : new Piece(s.text(i, 0).startsWith("信息") ? "备注" : ""));
              }),
          TableLayout.changed(
              "blocks in another order",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                int at = s.find("第二十条第（五）项");
                int end = s.find("第二十条第（六）项");
                List<List<Piece>> block = new ArrayList<>(s.rows().subList(at, end));
                s.rows().subList(at, end).clear();
                s.rows().addAll(block);
              }),
          TableLayout.changed(
              "captions at the left",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                Piece caption = new Piece("");
                List<List<Piece>> rows = new ArrayList<>();
                for (List<Piece> row : s.rows()) {
                  if (row.get(0).text().startsWith("第")) {
                    caption = row.get(0);
                  } else {
                    row.add(0, caption);
                    rows.add(row);
                  }
                }
                s.rows().clear();
                s.rows().addAll(rows);
              }),
          TableLayout.right(
              "captions as paragraphs",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                List<Object> blocks = new ArrayList<>();
                int from = -1;
                for (int i = 0; i < s.height(); i++) {
                  if (s.text(i, 0).startsWith("第")) {
                    if (from >= 0) {
                      blocks.add(s.part(from, i));
                    }
                    blocks.add(s.text(i, 0));
                    from = i + 1;
                  }
                }
                blocks.add(s.part(from, s.height()));
                return blocks;
              }),
          TableLayout.right(
              "a table for each block",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                List<Object> blocks = new ArrayList<>();
                int from = 0;
                for (int i = 1; i < s.height(); i++) {
                  if (s.text(i, 0).startsWith("第")) {
                    blocks.add(s.part(from, i));
                    from = i;
                  }
                }
                blocks.add(s.part(from, s.height()));
                return blocks;
              }),
          TableLayout.safe(
              "captions lost",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                s.rows().removeIf(row -> row.get(0).text().startsWith("第"));
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
                  "heads of blocks lost",
                  TableLayout.DISCLOSURE,
                  (s, r) -> {
                    s.rows().removeIf(row -> row.get(0).text().startsWith("信息"));
                    return SheetChanges.one(s);
                  })
              .allowing("column-missing", "amount-unit"),
          TableLayout.safe(
              "transposed",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                s.transpose();
                return SheetChanges.one(s);
              }),
          TableLayout.changed(
              "unit column of disclosure",
              TableLayout.DISCLOSURE,
              (s, r) -> {
                List<Piece> units = new ArrayList<>();
                for (int i = 0; i < s.height(); i++) {
                  String first = s.text(i, 0);
                  units.add(
                      first.startsWith("第")
                          ? s.row(i).get(0)
                          : new Piece(first.startsWith("信息") ? "单位" : "件"));
                }
                s.addColumn(1, units::get);
              }));

  private DisclosureLayouts() {}
}
