package org.jianbao.cases;

import java.util.Collections;
import java.util.List;
import org.jianbao.cases.Sheet.Piece;

/** Rows of the table of applications in other order and shape, values moved and glued. */
final class RowLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.changed(
              "results above its group",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int from = s.find("（七）总计");
                int to = s.find("（一）予以公开");
                s.rows().add(to, s.rows().remove(from));
              }),
          TableLayout.changed(
              "carried-out above the results",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int from = s.find("四、结转");
                int to = s.find("（一）予以公开");
                s.rows().add(to, s.rows().remove(from));
              }),
          TableLayout.changed(
              "rows of a group in another order",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int from = s.find("1.属于国家秘密");
                Collections.shuffle(s.rows().subList(from, from + 8), r);
              }),
          TableLayout.safe(
              "values moved left in a row",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = s.find("（一）予以公开");
                s.row(at).remove(2);
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
              "values moved left in a row, blank behind",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = s.find("（一）予以公开");
                s.row(at).remove(2);
                s.row(at).add(new Piece(""));
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
              "values moved left in a row of a group",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = s.find("3.保护") < 0 ? s.find("4.保护") : s.find("3.保护");
                s.row(at).remove(1);
                s.row(at).add(new Piece(""));
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
              "values moved right in a row",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = s.find("（二）部分公开");
                s.row(at).add(3, new Piece(""));
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
              "all rows of results moved left",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                for (int i = SheetChanges.HEAD + 2; i < s.height() - 1; i++) {
                  s.row(i).remove(0);
                  s.row(i).add(new Piece(""));
                }
                return SheetChanges.one(s);
              }),
          TableLayout.right(
              "all labels in one column, groups as blank rows",
              TableLayout.APPLICATIONS,
              (s, r) -> SheetChanges.one(SheetChanges.oneColumn(s, "", true))),
          TableLayout.right(
              "all labels in one column, groups without cells",
              TableLayout.APPLICATIONS,
              (s, r) -> SheetChanges.one(SheetChanges.oneColumn(s, null, true))),
          TableLayout.right(
              "all labels in one column, no groups",
              TableLayout.APPLICATIONS,
              (s, r) -> SheetChanges.one(SheetChanges.oneColumn(s, "", false))),
          TableLayout.changed(
              "labels without numbers",
              TableLayout.APPLICATIONS,
              (s, r) ->
                  SheetChanges.each(s, text -> text.replaceFirst("^([1-8]\\.|（.）|[一二三四]、)", ""))),
          TableLayout.changed(
              "labels with other numbers",
              TableLayout.APPLICATIONS,
              (s, r) ->
                  SheetChanges.each(
                      s,
                      text ->
                          text.replaceFirst("^([1-8])\\.", "（$1）")
                              .replaceFirst("^（([一二三四五六七])）", "$1、"))),
          TableLayout.safe(
              "digits parted by blanks",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                SheetChanges.each(
                    s, text -> text.matches("[0-9]{2,}") ? String.join(" ", text.split("")) : text);
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
              "digits broken over lines",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                SheetChanges.each(
                    s,
                    text -> text.matches("[0-9]{3,}") ? text.replaceFirst("^(..)", "$1\n") : text);
                return SheetChanges.one(s);
              }),
          TableLayout.safe(
                  "two values in one cell",
                  TableLayout.APPLICATIONS,
                  (s, r) -> {
                    List<Piece> row = s.row(s.find("（二）部分公开"));
                    row.set(4, new Piece(row.get(4).text() + "\n" + row.get(5).text()));
                    row.set(5, row.get(4));
                    return SheetChanges.one(s);
                  })
              .allowing("row-shape", "cells-blank"));

  private RowLayouts() {}
}
