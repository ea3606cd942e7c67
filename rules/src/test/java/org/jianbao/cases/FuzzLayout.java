package org.jianbao.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;

/** Harmless differences of layout between reports: no rule may find anything in them. */
enum FuzzLayout {
  HALF_WIDTH_BRACKETS {
    @Override
    String text(String text, Random random) {
      return text.replace('（', '(').replace('）', ')');
    }

    @Override
    String cell(String text, Random random) {
      return text(text, random);
    }
  },
  WIDE_DIGITS {
    @Override
    String cell(String text, Random random) {
      return NUMBER.matcher(text).matches() ? wide(text) : text;
    }

    @Override
    String text(String text, Random random) {
      return random.nextInt(4) == 0 ? wide(text) : text;
    }
  },
  THOUSANDS {
    @Override
    String cell(String text, Random random) {
      return text.matches("[0-9]{4,7}") ? text.replaceAll("(?<=[0-9])(?=[0-9]{3}$)", ",") : text;
    }
  },
  BLANKS_AROUND_DIGITS {
    @Override
    String text(String text, Random random) {
      return text.replaceAll(
          "(?<=[\\u4e00-\\u9fa5])(?=[0-9])|(?<=[0-9])(?=[\\u4e00-\\u9fa5])", " ");
    }
  },
  INDENTED {
    @Override
    String text(String text, Random random) {
      return "　　" + text + " ".repeat(random.nextInt(3));
    }
  },
  BLANKS_IN_LABELS {
    @Override
    String cell(String text, Random random) {
      return NUMBER.matcher(text).matches() ? text : insert(text, " ", random);
    }
  },
  BROKEN_LABELS {
    @Override
    String cell(String text, Random random) {
      return NUMBER.matcher(text).matches() ? text : insert(text, "\n", random);
    }
  },
  PADDED_CELLS {
    @Override
    String cell(String text, Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> " " + text;
        case 1 -> text + " ";
        case 2 -> " " + text + "　";
        default -> text;
      };
    }
  },
  OTHER_NUMBERING {
    @Override
    String text(String text, Random random) {
      return text.replaceFirst("^([一二三四五六])、", random.nextBoolean() ? "$1．" : "$1、 ");
    }

    @Override
    String cell(String text, Random random) {
      return text.replaceFirst("^([1-8])\\.", random.nextBoolean() ? "$1、" : "$1．");
    }
  },
  EMPTY_PARAGRAPHS {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        blocks.add(block);
        if (random.nextInt(3) == 0) {
          blocks.add(paragraph(random.nextBoolean() ? "" : " 　"));
        }
      }
      return renumbered(document, blocks);
    }
  },
  PAGE_NUMBERS {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      int page = 1;
      for (Block block : document.blocks()) {
        blocks.add(block);
        if (blocks.size() > 3 && random.nextInt(8) == 0) {
          blocks.add(paragraph(random.nextBoolean() ? "— " + page + " —" : "-" + page + "-"));
          page++;
        }
      }
      return renumbered(document, blocks);
    }
  },
  DOCUMENT_NUMBER_AND_DATE_ABOVE {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      if (random.nextBoolean()) {
        blocks.add(paragraph("索引号：00" + random.nextInt(1000) + "/2021-00012"));
      } else {
        blocks.add(paragraph("云政公开〔2025〕3号"));
      }
      blocks.addAll(document.blocks());
      return renumbered(document, blocks);
    }
  },
  TABLE_NAME_ABOVE {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Table
            && !blocks.isEmpty()
            && blocks.get(blocks.size() - 1) instanceof Paragraph heading
            && heading.text().length() > 2) {
          String name = heading.text().strip().replaceFirst("^[一二三四五六七八][、．] ?", "");
          blocks.add(paragraph(random.nextBoolean() ? name : name.replace("情况", "情况表")));
        }
        blocks.add(block);
      }
      return renumbered(document, blocks);
    }
  },
  WRAPPED_LINES {
    @Override
    Document apply(Document document, Random random) {
      int width = 28 + random.nextInt(12);
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph && paragraph.text().length() > width) {
          String rest = "　　" + paragraph.text().strip();
          while (rest.length() > width) {
            blocks.add(paragraph(rest.substring(0, width)));
            rest = rest.substring(width);
          }
          blocks.add(paragraph(rest));
        } else {
          blocks.add(block);
        }
      }
      return renumbered(document, blocks);
    }
  },
  APPLICATIONS_ACROSS_PAGES {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Table table && table.rows().size() > 20 && isMatrix(table)) {
          blocks.addAll(cut(table, 6 + random.nextInt(table.rows().size() - 8)));
        } else {
          blocks.add(block);
        }
      }
      return renumbered(document, blocks);
    }
  },
  PAGE_METADATA {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      for (String line :
          List.of(
              "索引号：ys0" + random.nextInt(90) + "-0301",
              "主题分类：政府信息公开年报",
              "信息来源：办公室",
              "有效性：有效",
              "浏览次数：" + random.nextInt(3000))) {
        if (random.nextBoolean()) {
          blocks.add(paragraph(line));
        }
      }
      blocks.addAll(document.blocks());
      return renumbered(document, blocks);
    }
  },
  SIGN_OFF_ON_ONE_LINE {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>(document.blocks());
      int last = blocks.size() - 1;
      if (last > 0
          && blocks.get(last) instanceof Paragraph date
          && blocks.get(last - 1) instanceof Paragraph body
          && body.text().length() < 30) {
        blocks.remove(last);
        String between = random.nextBoolean() ? " " : "　　";
        blocks.set(last - 1, paragraph("　".repeat(8) + body.text() + between + date.text()));
      }
      return renumbered(document, blocks);
    }
  },
  RIGHT_ALIGNED_SIGN_OFF {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>(document.blocks());
      for (int i = Math.max(0, blocks.size() - 2); i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Paragraph line && line.text().length() < 30) {
          blocks.set(i, paragraph(" ".repeat(20 + random.nextInt(10)) + line.text() + "  "));
        }
      }
      return renumbered(document, blocks);
    }
  },
  PRINTED_LINE_BELOW {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>(document.blocks());
      blocks.add(paragraph(random.nextBoolean() ? "（此件公开发布）" : "责任编辑：李明"));
      return renumbered(document, blocks);
    }
  },
  SIGNS_IN_LABELS {
    @Override
    String cell(String text, Random random) {
      return text.replace('，', ',')
          .replace("“", random.nextBoolean() ? "\"" : "")
          .replace("”", "")
          .replace('、', random.nextBoolean() ? '，' : '、');
    }
  },
  UNITS_IN_CELLS {
    @Override
    String cell(String text, Random random) {
      return text.matches("[0-9]{1,4}") && random.nextInt(3) == 0 ? text + "件" : text;
    }
  },
  DISCLOSURE_IN_SEVERAL_TABLES {
    @Override
    Document apply(Document document, Random random) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : document.blocks()) {
        if (block instanceof Table table && table.rows().get(0).cells().size() == 1) {
          blocks.addAll(split(table));
        } else {
          blocks.add(block);
        }
      }
      return renumbered(document, blocks);
    }
  };

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９.,+-]*");

  /** Changes a paragraph. */
  String text(String text, Random random) {
    return text;
  }

  /** Changes a cell. */
  String cell(String text, Random random) {
    return text;
  }

  /** Changes a whole document. */
  Document apply(Document document, Random random) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(
          block instanceof Table table
              ? cells(table, text -> cell(text, random))
              : paragraph(text(((Paragraph) block).text(), random)));
    }
    return renumbered(document, blocks);
  }

  private static Table cells(Table table, UnaryOperator<String> change) {
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      rows.add(
          new TableRow(
              row.cells().stream()
                  .map(cell -> cell(cell, cell.row(), change.apply(cell.text())))
                  .toList()));
    }
    return table(rows);
  }

  private static TableCell cell(TableCell cell, int row, String text) {
    return new TableCell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), text, null, 0);
  }

  private static Table table(List<TableRow> rows) {
    return new Table(1, null, null, /* grid= */ true, rows);
  }

  private static List<Table> split(Table table) {
    List<Table> tables = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (TableRow row : table.rows()) {
      if (row.cells().size() == 1 && row.cells().get(0).text().contains("项") && !rows.isEmpty()) {
        tables.add(table(rows));
        rows = new ArrayList<>();
      }
      int at = rows.size() + 1;
      rows.add(
          new TableRow(row.cells().stream().map(cell -> cell(cell, at, cell.text())).toList()));
    }
    tables.add(table(rows));
    return tables;
  }

  private static boolean isMatrix(Table table) {
    return table.rows().get(0).cells().size() == 2;
  }

  /** Cuts a table below a row; labels that reach over the cut stand above it alone. */
  private static List<Table> cut(Table table, int last) {
    List<TableRow> above = new ArrayList<>();
    List<TableRow> below = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      TableRow row = table.rows().get(i);
      if (i < last) {
        above.add(
            new TableRow(
                row.cells().stream()
                    .map(
                        cell ->
                            spanning(
                                cell, cell.row(), Math.min(cell.rowSpan(), last - cell.row() + 1)))
                    .toList()));
      } else {
        int at = below.size() + 1;
        List<TableCell> cells = new ArrayList<>();
        if (i == last) {
          // What reaches over the cut goes on as an empty cell.
          for (TableRow earlier : table.rows().subList(0, last)) {
            for (TableCell cell : earlier.cells()) {
              int left = cell.row() + cell.rowSpan() - 1 - last;
              if (left > 0) {
                cells.add(new TableCell(1, cell.column(), left, cell.columnSpan(), "", null, 0));
              }
            }
          }
          cells.sort(Comparator.comparingInt(TableCell::column));
        }
        row.cells().forEach(cell -> cells.add(spanning(cell, at, cell.rowSpan())));
        below.add(new TableRow(cells));
      }
    }
    return List.of(table(above), table(below));
  }

  private static TableCell spanning(TableCell cell, int row, int rowSpan) {
    return new TableCell(row, cell.column(), rowSpan, cell.columnSpan(), cell.text(), null, 0);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(1, null, null, text, false, 0);
  }

  private static Document renumbered(Document document, List<Block> blocks) {
    List<Block> numbered = new ArrayList<>();
    for (Block block : blocks) {
      int number = numbered.size() + 1;
      numbered.add(
          block instanceof Table table
              ? new Table(number, null, null, table.grid(), table.rows())
              : new Paragraph(number, null, null, ((Paragraph) block).text(), false, 0));
    }
    return new Document(document.format(), numbered);
  }

  private static String insert(String text, String what, Random random) {
    if (text.length() < 3 || random.nextInt(3) > 0) {
      return text;
    }
    int number = text.matches("[1-8][.、．].*") ? 2 : text.startsWith("（") ? 3 : 1;
    int at = number + random.nextInt(Math.max(1, text.length() - number));
    return text.substring(0, at) + what + text.substring(at);
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
    }
    return wide.toString();
  }

  /** The report as a web page loses its borders: all on one line, a blank between all pieces. */
  static String oneLine(Document document) {
    List<String> pieces = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        pieces.add(paragraph.text().strip());
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> pieces.add(cell.text().strip())));
      }
    }
    pieces.removeIf(String::isEmpty);
    return String.join(" ", pieces);
  }
}
