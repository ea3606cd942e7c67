package org.jianbao.cases;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.cases.Sheet.Piece;

/** Columns of the table of applications added, moved, merged, turned. */
final class ColumnLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.changed(
              "merged labels repeated in every row",
              TableLayout.APPLICATIONS,
              (s, r) -> s.unmerge(i -> i >= SheetChanges.HEAD, (text, first) -> text)),
          TableLayout.changed(
              "merges of data rows lost",
              TableLayout.APPLICATIONS,
              (s, r) ->
                  s.unmerge(
                      i -> i >= SheetChanges.HEAD, (text, first) -> first.isEmpty() ? "" : text)),
          TableLayout.changed(
              "rows without the cells that merged labels cover",
              TableLayout.APPLICATIONS,
              (s, r) -> s.collapse(i -> i >= SheetChanges.HEAD, true, false)),
          TableLayout.changed(
              "ordinal column",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("序号");
                s.addColumn(
                    0,
                    i ->
                        i < SheetChanges.HEAD
                            ? head
                            : new Piece(Integer.toString(i - SheetChanges.HEAD + 1)));
              }),
          TableLayout.changed(
              "unit column",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("单位");
                s.addColumn(3, i -> i < SheetChanges.HEAD ? head : new Piece("件"));
              }),
          TableLayout.changed(
              "remark column",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("备注");
                s.addColumn(s.width(), i -> i < SheetChanges.HEAD ? head : new Piece(""));
              }),
          TableLayout.changed(
              "total column first",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece over = new Piece(s.text(0, 3));
                s.moveColumn(9, 3);
                for (int j = 3; j < 10; j++) {
                  s.row(0).set(j, over);
                }
              }),
          TableLayout.safe(
              "transposed",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                s.transpose();
                return SheetChanges.one(s);
              }),
          TableLayout.changed(
              "subtotal column",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("小计");
                List<String> sums = new ArrayList<>();
                for (int i = 0; i < s.height(); i++) {
                  int sum = 0;
                  for (int j = 4; i >= SheetChanges.HEAD && j < 9; j++) {
                    sum += Integer.parseInt(s.text(i, j));
                  }
                  sums.add(Integer.toString(sum));
                }
                Piece group = s.row(1).get(4);
                Piece over = s.row(0).get(4);
                s.addColumn(
                    9,
                    i -> i == 0 ? over : i == 1 ? group : i == 2 ? head : new Piece(sums.get(i)));
              }),
          TableLayout.safe(
                  "two cells merged by mistake",
                  TableLayout.APPLICATIONS,
                  (s, r) -> {
                    List<Piece> row = s.row(s.find("（二）部分公开"));
                    row.set(5, row.get(4));
                    return SheetChanges.one(s);
                  })
              .allowing("row-shape", "cells-blank"),
          TableLayout.safe(
                  "cells of two rows merged by mistake",
                  TableLayout.APPLICATIONS,
                  (s, r) -> {
                    int at = s.find("2.其他法律");
                    s.row(at + 1).set(4, s.row(at).get(4));
                    return SheetChanges.one(s);
                  })
              .allowing("row-shape", "cells-blank"),
          TableLayout.changed(
              "labels at the right too",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("备注");
                s.addColumn(
                    s.width(),
                    i -> i < SheetChanges.HEAD ? head : new Piece(i % 5 == 0 ? "含线上申请" : ""));
              }));

  private ColumnLayouts() {}
}
