package org.jianbao.cases;

import java.util.List;
import org.jianbao.cases.Sheet.Piece;

/** The table of applications in parts, its head repeated, moved, cut, or a picture. */
final class PartLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.safe(
              "a picture", TableLayout.APPLICATIONS, (s, r) -> List.of(TableLayout.PICTURE)),
          TableLayout.safe(
              "two pictures",
              TableLayout.APPLICATIONS,
              (s, r) -> List.of(TableLayout.PICTURE, "", TableLayout.PICTURE)),
          TableLayout.right(
              "head repeated in the middle of one grid",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = SheetChanges.middle(s, r);
                Sheet all = s.part(0, at);
                all.rows().addAll(s.copy(0, SheetChanges.HEAD));
                all.rows().addAll(s.part(at, s.height()).rows());
                return SheetChanges.one(all);
              }),
          TableLayout.right(
              "head repeated after a page break",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = SheetChanges.middle(s, r);
                Sheet below = s.part(0, SheetChanges.HEAD);
                below.rows().addAll(s.copy(at, s.height()));
                return List.of(s.part(0, at), "— 3 —", below);
              }),
          TableLayout.right(
              "last head row repeated after a page break",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = SheetChanges.middle(s, r);
                Sheet below = s.part(SheetChanges.HEAD - 1, SheetChanges.HEAD);
                below.rows().addAll(s.copy(at, s.height()));
                return List.of(s.part(0, at), below);
              }),
          TableLayout.right(
              "in three grids",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int one = SheetChanges.HEAD + 1 + r.nextInt(8);
                int two = one + 1 + r.nextInt(s.height() - one - 2);
                return List.of(s.part(0, one), s.part(one, two), s.part(two, s.height()));
              }),
          TableLayout.right(
              "in two grids, labels empty below",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = SheetChanges.middle(s, r);
                Sheet above = s.part(0, at);
                Sheet below = s.part(at, s.height());
                for (int j = 0; j < 2; j++) {
                  if (at > 0 && s.row(at - 1).get(j) == s.row(at).get(j)) {
                    Piece label = below.row(0).get(j);
                    Piece blank = new Piece("");
                    below.rows().forEach(row -> row.replaceAll(p -> p == label ? blank : p));
                  }
                }
                return List.of(above, below);
              }),
          TableLayout.right(
              "in two grids with a paragraph between",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                int at = SheetChanges.middle(s, r);
                return List.of(s.part(0, at), "（续表）", s.part(at, s.height()));
              }),
          TableLayout.right(
              "head alone in a grid",
              TableLayout.APPLICATIONS,
              (s, r) ->
                  List.of(s.part(0, SheetChanges.HEAD), s.part(SheetChanges.HEAD, s.height()))),
          TableLayout.right(
              "received and carried-in alone",
              TableLayout.APPLICATIONS,
              (s, r) ->
                  List.of(
                      s.part(0, SheetChanges.HEAD + 2), s.part(SheetChanges.HEAD + 2, s.height()))),
          TableLayout.right(
              "one head row",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Sheet part = s.part(2, s.height());
                return SheetChanges.one(part);
              }),
          TableLayout.right(
              "two head rows",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Sheet part = s.part(1, s.height());
                return SheetChanges.one(part);
              }),
          TableLayout.changed(
              "note as row above the head",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                String corner = s.text(0, 0);
                for (int i = 0; i < SheetChanges.HEAD; i++) {
                  Piece blank = i == 0 ? new Piece("") : s.row(0).get(0);
                  for (int j = 0; j < SheetChanges.HEAD; j++) {
                    s.row(i).set(j, blank);
                  }
                }
                s.addWide(0, corner);
              }),
          TableLayout.right(
              "head below",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Sheet all = s.part(SheetChanges.HEAD, s.height());
                all.rows().addAll(s.copy(0, SheetChanges.HEAD));
                return SheetChanges.one(all);
              }),
          TableLayout.changed(
              "head rows in another order",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                for (int i = 0; i < SheetChanges.HEAD; i++) {
                  for (int j = 0; j < SheetChanges.HEAD; j++) {
                    s.row(i).set(j, new Piece(i == 2 && j == 0 ? s.text(0, 0) : ""));
                  }
                }
              }),
          TableLayout.changed(
              "corner empty",
              TableLayout.APPLICATIONS,
              (s, r) -> {
                Piece blank = new Piece("");
                for (int i = 0; i < SheetChanges.HEAD; i++) {
                  for (int j = 0; j < SheetChanges.HEAD; j++) {
                    s.row(i).set(j, blank);
                  }
                }
              }),
          TableLayout.changed(
              "page number in a row",
              TableLayout.APPLICATIONS,
              (s, r) -> s.addWide(SheetChanges.middle(s, r), "- 5 -")));

  private PartLayouts() {}
}
