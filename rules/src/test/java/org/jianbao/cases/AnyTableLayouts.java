package org.jianbao.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.cases.Sheet.Piece;

/** Layouts of all three tables. */
final class AnyTableLayouts {
  /** The layouts. */
  static final List<TableLayout> ALL =
      List.of(
          TableLayout.right("as it is", null, (s, r) -> SheetChanges.one(s)),
          TableLayout.safe("pictures everywhere", null, (s, r) -> List.of(TableLayout.PICTURE)),
          TableLayout.right("picture above", null, (s, r) -> List.of(TableLayout.PICTURE, s)),
          TableLayout.changed(
              "all merged cells repeated",
              null,
              (s, r) -> s.unmerge(i -> true, (text, first) -> text)),
          TableLayout.changed(
              "merges lost, text in the first place",
              null,
              (s, r) -> s.unmerge(i -> true, (text, first) -> first.isEmpty() ? "" : text)),
          TableLayout.changed(
              "all merged places dropped", null, (s, r) -> s.collapse(i -> true, true, true)),
          TableLayout.changed(
              "spans along dropped", null, (s, r) -> s.collapse(i -> true, false, true)),
          TableLayout.changed(
              "title row",
              null,
              (s, r) -> {
                String name =
                    s.width() == 15
                        ? "表四 政府信息公开行政复议、行政诉讼情况"
                        : s.height() > 20 ? "收到和处理政府信息公开申请情况表" : "主动公开政府信息情况统计表";
                s.addWide(0, name);
              }),
          TableLayout.changed("unit row", null, (s, r) -> s.addWide(0, "单位：件")),
          TableLayout.changed(
              "note row below", null, (s, r) -> s.addWide(s.height(), "注：各项均按办结时间统计。")),
          TableLayout.changed(
              "blank rows between",
              null,
              (s, r) -> {
                for (int i = 0; i < 3; i++) {
                  int at = 1 + r.nextInt(s.height() - 1);
                  List<Piece> blank = new ArrayList<>();
                  for (int j = 0; j < s.row(at).size(); j++) {
                    blank.add(
                        s.row(at - 1).size() > j && s.row(at - 1).get(j) == s.row(at).get(j)
                            ? s.row(at).get(j)
                            : new Piece(""));
                  }
                  s.rows().add(at, blank);
                }
              }),
          TableLayout.changed(
              "labels broken over blank lines",
              null,
              (s, r) -> {
                s.rows().forEach(row -> row.replaceAll(p -> p));
                Map<Piece, Piece> made = new HashMap<>();
                s.rows()
                    .forEach(
                        row ->
                            row.replaceAll(
                                p ->
                                    made.computeIfAbsent(
                                        p,
                                        each ->
                                            new Piece(
                                                SheetChanges.broken(each.text(), "\n\n", r)))));
              }),
          TableLayout.changed(
              "labels one character a line",
              null,
              (s, r) -> {
                Map<Piece, Piece> made = new HashMap<>();
                s.rows()
                    .forEach(
                        row ->
                            row.replaceAll(
                                p ->
                                    made.computeIfAbsent(
                                        p,
                                        each ->
                                            new Piece(
                                                SheetChanges.isNumber(each.text())
                                                        || each.text().length() > 10
                                                    ? each.text()
                                                    : String.join("\n", each.text().split(""))))));
              }),
          TableLayout.changed(
              "values as counts",
              null,
              (s, r) ->
                  SheetChanges.each(
                      s, text -> text.matches("[0-9]+") && s.width() > 4 ? text + "件" : text)),
          TableLayout.changed(
              "values full width",
              null,
              (s, r) ->
                  SheetChanges.each(
                      s, text -> SheetChanges.isNumber(text) ? SheetChanges.wide(text) : text)),
          TableLayout.changed(
              "values with blanks around",
              null,
              (s, r) ->
                  SheetChanges.each(
                      s, text -> SheetChanges.isNumber(text) ? " " + text + "\u00a0" : text)),
          TableLayout.changed(
              "heading in the grid",
              null,
              (s, r) ->
                  s.addWide(
                      0,
                      s.width() == 15
                          ? "四、政府信息公开行政复议、行政诉讼情况"
                          : s.height() > 20 ? "三、收到和处理政府信息公开申请情况" : "二、主动公开政府信息情况")));

  private AnyTableLayouts() {}
}
