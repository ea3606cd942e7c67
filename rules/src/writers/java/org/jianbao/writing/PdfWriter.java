package org.jianbao.writing;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/**
 * Writes a document as PDF, as word processors print one: paragraphs indented and broken at the
 * margin, tables with ruling lines that go on over pages, numbers of pages. The font is not
 * embedded, its characters are told by a predefined encoding.
 */
public final class PdfWriter {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final double WIDTH = 595;
  private static final double HEIGHT = 842;
  private static final double MARGIN = 70;
  private static final double TEXT = 12;
  private static final double TITLE = 18;
  private static final double CELL = 8;
  private static final double PADDING = 3;

  private final List<StringBuilder> pages = new ArrayList<>();
  private double y;

  private PdfWriter() {}

  /** The file. */
  public static byte[] write(Document document) {
    PdfWriter writer = new PdfWriter();
    writer.newPage();
    boolean title = true;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        writer.paragraph(paragraph.text(), title);
        title = false;
      } else if (block instanceof Table table) {
        writer.table(table);
      }
    }
    return writer.file();
  }

  private void newPage() {
    pages.add(new StringBuilder());
    y = MARGIN;
    text("- " + pages.size() + " -", WIDTH / 2 - 20, HEIGHT - 40, TEXT);
  }

  private void paragraph(String text, boolean title) {
    for (String line : text.split("\n", -1)) {
      double size = title ? TITLE : TEXT;
      int room = (int) ((WIDTH - 2 * MARGIN) / size);
      int from = 0;
      double indent = title ? Math.max(0, (room - line.length()) / 2.0) : 2;
      while (from < line.length()) {
        int to = Math.min(line.length(), from + room - (int) indent);
        while (to < line.length() && to > from + 1 && "，。、；：）》”".indexOf(line.charAt(to)) >= 0) {
          to--;
        }
        if (y + size * 1.7 > HEIGHT - MARGIN) {
          newPage();
        }
        text(line.substring(from, to), MARGIN + indent * size, y + size, size);
        y += size * 1.7;
        from = to;
        indent = 0;
      }
    }
    y += 4;
  }

  private void table(Table table) {
    double[] xs = columns(table);
    double[] heights = heights(table, xs);
    int start = 0;
    while (start < heights.length) {
      int end = start;
      double bottom = y;
      while (end < heights.length && bottom + heights[end] <= HEIGHT - MARGIN) {
        bottom += heights[end++];
      }
      if (end == start) {
        newPage();
        continue;
      }
      double[] ys = new double[end - start + 1];
      ys[0] = y;
      for (int i = start; i < end; i++) {
        ys[i - start + 1] = ys[i - start] + heights[i];
      }
      part(table, xs, ys, start, end);
      y = bottom;
      start = end;
      if (start < heights.length) {
        newPage();
      }
    }
    y += 10;
  }

  /** The rows of one page; merged cells are drawn as far as they reach. */
  private void part(Table table, double[] xs, double[] ys, int start, int end) {
    for (var row : table.rows()) {
      for (TableCell cell : row.cells()) {
        int first = Math.max(start, cell.row() - 1);
        int last = Math.min(end, cell.row() - 1 + cell.rowSpan());
        if (first >= last) {
          continue;
        }
        double left = xs[cell.column() - 1];
        double right = xs[cell.column() - 1 + cell.columnSpan()];
        double top = ys[first - start];
        double bottom = ys[last - start];
        line(left, top, right, top);
        line(left, bottom, right, bottom);
        line(left, top, left, bottom);
        line(right, top, right, bottom);
        if (first == cell.row() - 1) {
          double at = top + PADDING + CELL;
          for (String text : wrapped(cell.text(), right - left)) {
            text(text, left + PADDING, at, CELL);
            at += CELL * 1.3;
          }
        }
      }
    }
  }

  private static double[] columns(Table table) {
    int count =
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.column() - 1 + cell.columnSpan())
            .max()
            .orElse(1);
    double[] weights = new double[count];
    java.util.Arrays.fill(weights, 3.2);
    for (var row : table.rows()) {
      for (TableCell cell : row.cells()) {
        if (cell.columnSpan() == 1) {
          double wanted = Math.min(12, cell.text().length() + 1.5);
          weights[cell.column() - 1] = Math.max(weights[cell.column() - 1], wanted);
        }
      }
    }
    double all = java.util.Arrays.stream(weights).sum();
    double[] xs = new double[count + 1];
    xs[0] = MARGIN;
    for (int i = 0; i < count; i++) {
      xs[i + 1] = xs[i] + weights[i] / all * (WIDTH - 2 * MARGIN);
    }
    return xs;
  }

  private static double[] heights(Table table, double[] xs) {
    double[] heights = new double[table.rows().size()];
    java.util.Arrays.fill(heights, CELL * 1.3 + 2 * PADDING);
    for (int span = 1; span <= heights.length; span++) {
      for (var row : table.rows()) {
        for (TableCell cell : row.cells()) {
          if (cell.rowSpan() != span || cell.row() - 1 + span > heights.length) {
            continue;
          }
          double width = xs[cell.column() - 1 + cell.columnSpan()] - xs[cell.column() - 1];
          double wanted = wrapped(cell.text(), width).size() * CELL * 1.3 + 2 * PADDING;
          double given = 0;
          for (int i = cell.row() - 1; i < cell.row() - 1 + span; i++) {
            given += heights[i];
          }
          heights[cell.row() - 2 + span] += Math.max(0, wanted - given);
        }
      }
    }
    return heights;
  }

  private static List<String> wrapped(String text, double width) {
    int room = Math.max(1, (int) ((width - 2 * PADDING) / CELL));
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      for (int from = 0; from < line.length(); from += room) {
        lines.add(line.substring(from, Math.min(line.length(), from + room)));
      }
    }
    return lines;
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  private void text(String text, double x, double baseline, double size) {
    StringBuilder page = page().append("BT /F1 ");
    number(size, 1).append(" Tf ");
    number(x, 2).append(' ');
    number(HEIGHT - baseline, 2).append(" Td <");
    String hex = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    page.append(hex).append("> Tj ET\n");
  }

  private void line(double x1, double y1, double x2, double y2) {
    number(x1, 2).append(' ');
    number(HEIGHT - y1, 2).append(" m ");
    number(x2, 2).append(' ');
    number(HEIGHT - y2, 2).append(" l S\n");
  }

  /** Writes a number with so many places, as formatting would, at a hundredth of its cost. */
  private StringBuilder number(double value, int places) {
    StringBuilder page = page();
    String digits = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    return page.append(digits);
  }

  private byte[] file() {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(6 + 2 * i).append(" 0 R ");
    }
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    objects.add(
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H"
            + "/DescendantFonts[4 0 R]>>");
    objects.add(
        "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/FontDescriptor 5 0 R>>");
    objects.add(
        "<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -120 1000 880]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          String.format(
              Locale.ROOT,
              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.0f %.0f]/Contents %d 0 R"
                  + "/Resources<</Font<</F1 3 0 R>>>>>>",
              WIDTH,
              HEIGHT,
              7 + 2 * i));
      String content = pages.get(i).toString();
      objects.add("<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream");
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.size());
      String object = (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n";
      file.writeBytes(object.getBytes(StandardCharsets.US_ASCII));
    }
    int table = file.size();
    StringBuilder end = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n");
    end.append("0000000000 65535 f \n");
    offsets.forEach(at -> end.append(String.format(Locale.ROOT, "%010d 00000 n \n", at)));
    end.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R>>\n");
    end.append("startxref\n").append(table).append("\n%%EOF\n");
    file.writeBytes(end.toString().getBytes(StandardCharsets.US_ASCII));
    return file.toByteArray();
  }
}
