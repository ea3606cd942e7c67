package org.jianbao.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jianbao.cases.Sheet.Piece;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jspecify.annotations.Nullable;

/** Ways in which real reports lay out the official tables. */
final class TableLayouts {
  static final Paragraph PICTURE = new Paragraph(1, null, null, "", false, 1);
  private static final int HEAD = 3;
  private static final Predicate<String> NUMBER = text -> text.matches("[0-9.]+");

  private TableLayouts() {}

  /** What a table becomes. */
  interface Change {
    List<Object> apply(Sheet sheet, Random random);
  }

  /**
   * A layout.
   *
   * @param table key of the table, or null for all three
   * @param expected rules of which findings it makes
   * @param right whether every cell must be read; else what is not read must be said to be
   *     unreadable
   */
  record Layout(
      String name,
      @Nullable String table,
      Change change,
      List<String> expected,
      Set<String> allowed,
      boolean right) {
    Layout allowing(String... rules) {
      return new Layout(name, table, change, expected, Set.of(rules), right);
    }

    Document apply(Document document, Random random) {
      List<Object> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Table each && (table == null || table.equals(kind(each)))) {
          blocks.addAll(change.apply(Sheet.of(each), random));
        } else {
          blocks.add(block);
        }
      }
      return document(document.format(), blocks);
    }
  }

  private static Layout right(String name, String table, Change change, String... expected) {
    return new Layout(name, table, change, List.of(expected), Set.of(), true);
  }

  private static Layout safe(String name, String table, Change change, String... expected) {
    return new Layout(name, table, change, List.of(expected), Set.of(), false);
  }

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

  static String kind(Table table) {
    int width = Sheet.of(table).width();
    return width == 15 ? "remedies" : table.rows().size() > 20 ? "applications" : "disclosure";
  }

  static final String APPLICATIONS = "applications";
  static final String DISCLOSURE = "disclosure";
  static final String REMEDIES = "remedies";

  private static List<Object> one(Sheet sheet) {
    return List.of(sheet);
  }

  private static int middle(Sheet sheet, Random random) {
    return HEAD + 1 + random.nextInt(sheet.height() - HEAD - 2);
  }

  /** Everything tried, by name. */
  static final List<Layout> ALL =
      Arrays.asList(
          right("as it is", null, (s, r) -> one(s)),
          safe("a picture", DISCLOSURE, (s, r) -> List.of(PICTURE)),
          safe("a picture", APPLICATIONS, (s, r) -> List.of(PICTURE)),
          safe("a picture", REMEDIES, (s, r) -> List.of(PICTURE)),
          safe("two pictures", APPLICATIONS, (s, r) -> List.of(PICTURE, "", PICTURE)),
          safe("pictures everywhere", null, (s, r) -> List.of(PICTURE)),
          right("picture above", null, (s, r) -> List.of(PICTURE, s)),
          right(
              "head repeated in the middle of one grid",
              APPLICATIONS,
              (s, r) -> {
                int at = middle(s, r);
                Sheet all = s.part(0, at);
                all.rows().addAll(s.copy(0, HEAD));
                all.rows().addAll(s.part(at, s.height()).rows());
                return one(all);
              }),
          right(
              "head repeated after a page break",
              APPLICATIONS,
              (s, r) -> {
                int at = middle(s, r);
                Sheet below = s.part(0, HEAD);
                below.rows().addAll(s.copy(at, s.height()));
                return List.of(s.part(0, at), "— 3 —", below);
              }),
          right(
              "last head row repeated after a page break",
              APPLICATIONS,
              (s, r) -> {
                int at = middle(s, r);
                Sheet below = s.part(HEAD - 1, HEAD);
                below.rows().addAll(s.copy(at, s.height()));
                return List.of(s.part(0, at), below);
              }),
          right(
              "in three grids",
              APPLICATIONS,
              (s, r) -> {
                int one = HEAD + 1 + r.nextInt(8);
                int two = one + 1 + r.nextInt(s.height() - one - 2);
                return List.of(s.part(0, one), s.part(one, two), s.part(two, s.height()));
              }),
          right(
              "in two grids, labels empty below",
              APPLICATIONS,
              (s, r) -> {
                int at = middle(s, r);
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
          right(
              "in two grids with a paragraph between",
              APPLICATIONS,
              (s, r) -> {
                int at = middle(s, r);
                return List.of(s.part(0, at), "（续表）", s.part(at, s.height()));
              }),
          right(
              "head alone in a grid",
              APPLICATIONS,
              (s, r) -> List.of(s.part(0, HEAD), s.part(HEAD, s.height()))),
          right(
              "received and carried-in alone",
              APPLICATIONS,
              (s, r) -> List.of(s.part(0, HEAD + 2), s.part(HEAD + 2, s.height()))),
          right(
              "merged labels repeated in every row",
              APPLICATIONS,
              (s, r) -> {
                s.unmerge(i -> i >= HEAD, (text, first) -> text);
                return one(s);
              }),
          right(
              "all merged cells repeated",
              null,
              (s, r) -> {
                s.unmerge(i -> true, (text, first) -> text);
                return one(s);
              }),
          right(
              "merges lost, text in the first place",
              null,
              (s, r) -> {
                s.unmerge(i -> true, (text, first) -> first.isEmpty() ? "" : text);
                return one(s);
              }),
          right(
              "merges of data rows lost",
              APPLICATIONS,
              (s, r) -> {
                s.unmerge(i -> i >= HEAD, (text, first) -> first.isEmpty() ? "" : text);
                return one(s);
              }),
          right(
              "rows without the cells that merged labels cover",
              APPLICATIONS,
              (s, r) -> {
                s.collapse(i -> i >= HEAD, true, false);
                return one(s);
              }),
          right(
              "all merged places dropped",
              null,
              (s, r) -> {
                s.collapse(i -> true, true, true);
                return one(s);
              }),
          right(
              "spans along dropped",
              null,
              (s, r) -> {
                s.collapse(i -> true, false, true);
                return one(s);
              }),
          right(
              "ordinal column",
              APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("序号");
                s.addColumn(0, i -> i < HEAD ? head : new Piece(Integer.toString(i - HEAD + 1)));
                return one(s);
              }),
          right(
              "ordinal column of disclosure",
              DISCLOSURE,
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
                return one(s);
              }),
          right(
              "unit column",
              APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("单位");
                s.addColumn(3, i -> i < HEAD ? head : new Piece("件"));
                return one(s);
              }),
          right(
              "remark column",
              APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("备注");
                s.addColumn(s.width(), i -> i < HEAD ? head : new Piece(""));
                return one(s);
              }),
          right(
              "remark column of disclosure",
              DISCLOSURE,
              (s, r) -> {
                int width = s.width();
                s.addColumn(
                    width,
                    i ->
                        s.text(i, 0).startsWith("第")
                            ? s.row(i).get(0)
                            : new Piece(s.text(i, 0).startsWith("信息") ? "备注" : ""));
                return one(s);
              }),
          right(
              "total column first",
              APPLICATIONS,
              (s, r) -> {
                Piece over = new Piece(s.text(0, 3));
                s.moveColumn(9, 3);
                for (int j = 3; j < 10; j++) {
                  s.row(0).set(j, over);
                }
                return one(s);
              }),
          right(
              "one head row",
              APPLICATIONS,
              (s, r) -> {
                Sheet part = s.part(2, s.height());
                return one(part);
              }),
          right(
              "two head rows",
              APPLICATIONS,
              (s, r) -> {
                Sheet part = s.part(1, s.height());
                return one(part);
              }),
          right(
              "note as row above the head",
              APPLICATIONS,
              (s, r) -> {
                String corner = s.text(0, 0);
                for (int i = 0; i < HEAD; i++) {
                  Piece blank = i == 0 ? new Piece("") : s.row(0).get(0);
                  for (int j = 0; j < HEAD; j++) {
                    s.row(i).set(j, blank);
                  }
                }
                s.addWide(0, corner);
                return one(s);
              }),
          right(
              "title row",
              null,
              (s, r) -> {
                String name =
                    s.width() == 15
                        ? "表四 政府信息公开行政复议、行政诉讼情况"
                        : s.height() > 20 ? "收到和处理政府信息公开申请情况表" : "主动公开政府信息情况统计表";
                s.addWide(0, name);
                return one(s);
              }),
          right(
              "unit row",
              null,
              (s, r) -> {
                s.addWide(0, "单位：件");
                return one(s);
              }),
          right(
              "note row below",
              null,
              (s, r) -> {
                s.addWide(s.height(), "注：各项均按办结时间统计。");
                return one(s);
              }),
          right(
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
                return one(s);
              }),
          right(
              "results above its group",
              APPLICATIONS,
              (s, r) -> {
                int from = s.find("（七）总计");
                int to = s.find("（一）予以公开");
                s.rows().add(to, s.rows().remove(from));
                return one(s);
              }),
          right(
              "carried-out above the results",
              APPLICATIONS,
              (s, r) -> {
                int from = s.find("四、结转");
                int to = s.find("（一）予以公开");
                s.rows().add(to, s.rows().remove(from));
                return one(s);
              }),
          right(
              "rows of a group in another order",
              APPLICATIONS,
              (s, r) -> {
                int from = s.find("1.属于国家秘密");
                Collections.shuffle(s.rows().subList(from, from + 8), r);
                return one(s);
              }),
          right(
              "blocks in another order",
              DISCLOSURE,
              (s, r) -> {
                int at = s.find("第二十条第（五）项");
                int end = s.find("第二十条第（六）项");
                List<List<Piece>> block = new ArrayList<>(s.rows().subList(at, end));
                s.rows().subList(at, end).clear();
                s.rows().addAll(block);
                return one(s);
              }),
          right(
              "head below",
              APPLICATIONS,
              (s, r) -> {
                Sheet all = s.part(HEAD, s.height());
                all.rows().addAll(s.copy(0, HEAD));
                return one(all);
              }),
          right(
              "labels broken over blank lines",
              null,
              (s, r) -> {
                s.rows().forEach(row -> row.replaceAll(p -> p));
                java.util.Map<Piece, Piece> made = new java.util.HashMap<>();
                s.rows()
                    .forEach(
                        row ->
                            row.replaceAll(
                                p ->
                                    made.computeIfAbsent(
                                        p, each -> new Piece(broken(each.text(), "\n\n", r)))));
                return one(s);
              }),
          right(
              "labels one character a line",
              null,
              (s, r) -> {
                java.util.Map<Piece, Piece> made = new java.util.HashMap<>();
                s.rows()
                    .forEach(
                        row ->
                            row.replaceAll(
                                p ->
                                    made.computeIfAbsent(
                                        p,
                                        each ->
                                            new Piece(
                                                NUMBER.test(each.text())
                                                        || each.text().length() > 10
                                                    ? each.text()
                                                    : String.join("\n", each.text().split(""))))));
                return one(s);
              }),
          safe(
              "transposed",
              APPLICATIONS,
              (s, r) -> {
                s.transpose();
                return one(s);
              }),
          safe(
              "transposed",
              REMEDIES,
              (s, r) -> {
                s.transpose();
                return one(s);
              }),
          right(
              "a row for each group",
              REMEDIES,
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
                return one(rows);
              }),
          right(
              "reviews and lawsuits in two grids",
              REMEDIES,
              (s, r) -> {
                Sheet one = new Sheet();
                Sheet two = new Sheet();
                for (List<Piece> row : s.rows()) {
                  one.rows().add(new ArrayList<>(row.subList(0, 5)));
                  two.rows().add(new ArrayList<>(row.subList(5, 15)));
                }
                return List.of(one, two);
              }),
          right(
              "reviews and lawsuits one below the other",
              REMEDIES,
              (s, r) -> {
                Sheet both = new Sheet();
                for (List<Piece> row : s.rows()) {
                  both.rows().add(new ArrayList<>(row.subList(0, 5)));
                }
                for (List<Piece> row : s.rows()) {
                  both.rows().add(new ArrayList<>(row.subList(5, 15)));
                }
                return one(both);
              }),
          right(
              "label cell before the data",
              REMEDIES,
              (s, r) -> {
                Piece head = new Piece("项目");
                s.addColumn(0, i -> i < 3 ? head : new Piece("件数"));
                return one(s);
              }),
          right(
              "head repeated",
              REMEDIES,
              (s, r) -> {
                Sheet all = s.part(0, 3);
                all.rows().addAll(s.copy(0, 4));
                return one(all);
              }),
          right(
              "captions at the left",
              DISCLOSURE,
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
                return one(s);
              }),
          right(
              "captions as paragraphs",
              DISCLOSURE,
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
          right(
              "a table for each block",
              DISCLOSURE,
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
          safe(
              "values moved left in a row",
              APPLICATIONS,
              (s, r) -> {
                int at = s.find("（一）予以公开");
                s.row(at).remove(2);
                return one(s);
              }),
          safe(
              "values moved left in a row, blank behind",
              APPLICATIONS,
              (s, r) -> {
                int at = s.find("（一）予以公开");
                s.row(at).remove(2);
                s.row(at).add(new Piece(""));
                return one(s);
              }),
          safe(
              "values moved left in a row of a group",
              APPLICATIONS,
              (s, r) -> {
                int at = s.find("3.保护") < 0 ? s.find("4.保护") : s.find("3.保护");
                s.row(at).remove(1);
                s.row(at).add(new Piece(""));
                return one(s);
              }),
          safe(
              "values moved right in a row",
              APPLICATIONS,
              (s, r) -> {
                int at = s.find("（二）部分公开");
                s.row(at).add(3, new Piece(""));
                return one(s);
              }),
          safe(
              "all rows of results moved left",
              APPLICATIONS,
              (s, r) -> {
                for (int i = HEAD + 2; i < s.height() - 1; i++) {
                  s.row(i).remove(0);
                  s.row(i).add(new Piece(""));
                }
                return one(s);
              }),
          right(
              "all labels in one column, groups as blank rows",
              APPLICATIONS,
              (s, r) -> one(oneColumn(s, "", true))),
          right(
              "all labels in one column, groups without cells",
              APPLICATIONS,
              (s, r) -> one(oneColumn(s, null, true))),
          right(
              "all labels in one column, no groups",
              APPLICATIONS,
              (s, r) -> one(oneColumn(s, "", false))),
          right(
              "labels without numbers",
              APPLICATIONS,
              (s, r) -> {
                each(s, text -> text.replaceFirst("^([1-8]\\.|（.）|[一二三四]、)", ""));
                return one(s);
              }),
          right(
              "labels with other numbers",
              APPLICATIONS,
              (s, r) -> {
                each(
                    s,
                    text ->
                        text.replaceFirst("^([1-8])\\.", "（$1）")
                            .replaceFirst("^（([一二三四五六七])）", "$1、"));
                return one(s);
              }),
          right(
              "subtotal column",
              APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("小计");
                List<String> sums = new ArrayList<>();
                for (int i = 0; i < s.height(); i++) {
                  int sum = 0;
                  for (int j = 4; i >= HEAD && j < 9; j++) {
                    sum += Integer.parseInt(s.text(i, j));
                  }
                  sums.add(Integer.toString(sum));
                }
                Piece group = s.row(1).get(4);
                Piece over = s.row(0).get(4);
                s.addColumn(
                    9,
                    i -> i == 0 ? over : i == 1 ? group : i == 2 ? head : new Piece(sums.get(i)));
                return one(s);
              }),
          right(
              "values as counts",
              null,
              (s, r) -> {
                each(s, text -> text.matches("[0-9]+") && s.width() > 4 ? text + "件" : text);
                return one(s);
              }),
          right(
              "values full width",
              null,
              (s, r) -> {
                each(s, text -> NUMBER.test(text) ? wide(text) : text);
                return one(s);
              }),
          right(
              "values with blanks around",
              null,
              (s, r) -> {
                each(s, text -> NUMBER.test(text) ? " " + text + "\u00a0" : text);
                return one(s);
              }),
          safe(
              "digits parted by blanks",
              APPLICATIONS,
              (s, r) -> {
                each(
                    s, text -> text.matches("[0-9]{2,}") ? String.join(" ", text.split("")) : text);
                return one(s);
              }),
          safe(
              "digits broken over lines",
              APPLICATIONS,
              (s, r) -> {
                each(
                    s,
                    text -> text.matches("[0-9]{3,}") ? text.replaceFirst("^(..)", "$1\n") : text);
                return one(s);
              }),
          safe(
                  "two values in one cell",
                  APPLICATIONS,
                  (s, r) -> {
                    List<Piece> row = s.row(s.find("（二）部分公开"));
                    row.set(4, new Piece(row.get(4).text() + "\n" + row.get(5).text()));
                    row.set(5, row.get(4));
                    return one(s);
                  })
              .allowing("row-shape", "cells-blank"),
          safe(
                  "two cells merged by mistake",
                  APPLICATIONS,
                  (s, r) -> {
                    List<Piece> row = s.row(s.find("（二）部分公开"));
                    row.set(5, row.get(4));
                    return one(s);
                  })
              .allowing("row-shape", "cells-blank"),
          safe(
                  "cells of two rows merged by mistake",
                  APPLICATIONS,
                  (s, r) -> {
                    int at = s.find("2.其他法律");
                    s.row(at + 1).set(4, s.row(at).get(4));
                    return one(s);
                  })
              .allowing("row-shape", "cells-blank"),
          safe(
              "captions lost",
              DISCLOSURE,
              (s, r) -> {
                s.rows().removeIf(row -> row.get(0).text().startsWith("第"));
                return one(s);
              }),
          safe(
                  "heads of blocks lost",
                  DISCLOSURE,
                  (s, r) -> {
                    s.rows().removeIf(row -> row.get(0).text().startsWith("信息"));
                    return one(s);
                  })
              .allowing("column-missing", "amount-unit"),
          safe(
              "transposed",
              DISCLOSURE,
              (s, r) -> {
                s.transpose();
                return one(s);
              }),
          right(
              "unit column of disclosure",
              DISCLOSURE,
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
                return one(s);
              }),
          right(
              "labels at the right too",
              APPLICATIONS,
              (s, r) -> {
                Piece head = new Piece("备注");
                s.addColumn(s.width(), i -> i < HEAD ? head : new Piece(i % 5 == 0 ? "含线上申请" : ""));
                return one(s);
              }),
          right(
              "head rows in another order",
              APPLICATIONS,
              (s, r) -> {
                for (int i = 0; i < HEAD; i++) {
                  for (int j = 0; j < HEAD; j++) {
                    s.row(i).set(j, new Piece(i == 2 && j == 0 ? s.text(0, 0) : ""));
                  }
                }
                return one(s);
              }),
          right(
              "corner empty",
              APPLICATIONS,
              (s, r) -> {
                Piece blank = new Piece("");
                for (int i = 0; i < HEAD; i++) {
                  for (int j = 0; j < HEAD; j++) {
                    s.row(i).set(j, blank);
                  }
                }
                return one(s);
              }),
          right(
              "page number in a row",
              APPLICATIONS,
              (s, r) -> {
                s.addWide(middle(s, r), "- 5 -");
                return one(s);
              }),
          right(
              "heading in the grid",
              null,
              (s, r) -> {
                s.addWide(
                    0,
                    s.width() == 15
                        ? "四、政府信息公开行政复议、行政诉讼情况"
                        : s.height() > 20 ? "三、收到和处理政府信息公开申请情况" : "二、主动公开政府信息情况");
                return one(s);
              }));

  /** The labels of a row in one column, those of groups as rows of their own if wanted. */
  private static Sheet oneColumn(Sheet sheet, @Nullable String value, boolean groups) {
    Sheet made = new Sheet();
    Set<Piece> seen = new HashSet<>();
    for (int i = 0; i < sheet.height(); i++) {
      List<Piece> row = sheet.row(i);
      List<Piece> own = new ArrayList<>();
      if (i >= HEAD) {
        for (int j = 0; j < 2; j++) {
          if (groups && row.get(j) != row.get(2) && seen.add(row.get(j))) {
            List<Piece> group = new ArrayList<>();
            group.add(new Piece(row.get(j).text()));
            for (int k = 3; k < row.size(); k++) {
              group.add(value == null ? group.get(0) : new Piece(value));
            }
            made.rows().add(group);
          }
        }
      }
      own.add(row.get(2));
      own.addAll(row.subList(3, row.size()));
      made.rows().add(own);
    }
    return made;
  }

  private static void each(Sheet sheet, UnaryOperator<String> change) {
    Map<Piece, Piece> made = new HashMap<>();
    sheet
        .rows()
        .forEach(
            row ->
                row.replaceAll(
                    piece -> made.computeIfAbsent(piece, p -> new Piece(change.apply(p.text())))));
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }

  private static String broken(String text, String by, Random random) {
    if (text.length() < 3 || NUMBER.test(text) || random.nextInt(2) == 0) {
      return text;
    }
    List<Integer> places =
        IntStream.range(2, text.length())
            .filter(
                i ->
                    Character.isIdeographic(text.charAt(i - 1))
                        && Character.isIdeographic(text.charAt(i)))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return text;
    }
    int at = places.get(random.nextInt(places.size()));
    return text.substring(0, at) + by + text.substring(at);
  }

  /** Names of all tables. */
  static final Set<String> TABLES = Set.of(DISCLOSURE, APPLICATIONS, REMEDIES);
}
