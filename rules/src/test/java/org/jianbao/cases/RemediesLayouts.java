package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.cases.Sheet.Piece;

/** Layouts of the table of reviews and lawsuits. */
final class RemediesLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.safe(
              "a picture", TableLayout.REMEDIES, (s, r) -> List.of(TableLayout.PICTURE)),
          TableLayout.safe(
              "transposed",
              TableLayout.REMEDIES,
              (s, r) -> {
                s.transpose();
                return SheetChanges.one(s);
              }),
          TableLayout.right(
              "a row for each group",
              TableLayout.REMEDIES,
              (s, r) -> {
                Sheet rows = new Sheet();
                List<Piece> head = new ArrayList<>();
                head.add(new Piece("类别"));
                for (int j = 0; j < 5; j++) {
                  head.add(new Piece(s.text(2, j)));
                }
                rows.rows().add(head);
                String[] names = {"行政复议", "未经复议直接起诉", "复议后起诉"};
                for (int g = 0; g < 3; g++) {
                  List<Piece> row = new ArrayList<>();
                  row.add(new Piece(names[g]));
                  for (int j = 0; j < 5; j++) {
                    row.add(new Piece(s.text(3, g * 5 + j)));
                  }
                  rows.rows().add(row);
                }
                return SheetChanges.one(rows);
              }),
          TableLayout.right(
              "reviews and lawsuits in two grids",
              TableLayout.REMEDIES,
              (s, r) -> {
                Sheet one = new Sheet();
                Sheet two = new Sheet();
                for (List<Piece> row : s.rows()) {
                  one.rows().add(new ArrayList<>(row.subList(0, 5)));
                  two.rows().add(new ArrayList<>(row.subList(5, 15)));
                }
                return List.of(one, two);
              }),
          TableLayout.right(
              "reviews and lawsuits one below the other",
              TableLayout.REMEDIES,
              (s, r) -> {
                Sheet both = new Sheet();
                for (List<Piece> row : s.rows()) {
                  both.rows().add(new ArrayList<>(row.subList(0, 5)));
                }
                for (List<Piece> row : s.rows()) {
                  both.rows().add(new ArrayList<>(row.subList(5, 15)));
                }
                return SheetChanges.one(both);
              }),
          TableLayout.changed(
              "label cell before the data",
              TableLayout.REMEDIES,
              (s, r) -> {
                Piece head = new Piece("项目");
                s.addColumn(0, i -> i < 3 ? head : new Piece("件数"));
              }),
          TableLayout.right(
              "head repeated",
              TableLayout.REMEDIES,
              (s, r) -> {
                Sheet all = s.part(0, 3);
                all.rows().addAll(s.copy(0, 4));
                return SheetChanges.one(all);
              }));

  private RemediesLayouts() {}
}
