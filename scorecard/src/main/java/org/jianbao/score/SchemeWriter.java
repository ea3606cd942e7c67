package org.jianbao.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.excel.WorkbookOutput;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes schemes so that {@link SchemeFile} reads the same again, as YAML or as a workbook. */
public final class SchemeWriter {
  private static final int CHARACTER = 256;
  private static final int NARROW = 14;
  private static final int WIDE = 40;

  private SchemeWriter() {}

  /** The scheme as YAML in UTF-8. */
  public static byte[] yaml(Scheme scheme) {
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.AUTO).setWidth(100).build();
    String text = new Dump(settings).dumpToString(SchemeTree.of(scheme));
    return ("# " + scheme.title() + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** The scheme as a workbook (.xlsx): one sheet for each part, Chinese heads. */
  public static byte[] workbook(Scheme scheme) throws IOException {
    Map<String, Object> tree = SchemeTree.of(scheme);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyle head = head(workbook);
      for (SchemeSheet part : SchemeSheet.values()) {
        Sheet sheet = workbook.createSheet(part.sheet());
        if (part.kind() == SchemeSheet.Kind.VALUES) {
          for (SchemeSheet.Column column : part.columns()) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(column.head());
            row.getCell(0).setCellStyle(head);
            set(row.createCell(1), List.of(String.valueOf(tree.get(column.key()))), column);
          }
        } else {
          heads(part, sheet, head);
          rows(part, tree.get(part.key())).forEach(cells -> row(part, sheet, cells));
          sheet.createFreezePane(0, 1);
        }
        for (int i = 0; i < Math.max(2, part.columns().size()); i++) {
          boolean wide = i == 1 || i < part.columns().size() && part.columns().get(i).list();
          sheet.setColumnWidth(i, (wide ? WIDE : NARROW) * CHARACTER);
        }
      }
      WorkbookOutput.write(workbook, bytes);
    }
    return bytes.toByteArray();
  }

  private static CellStyle head(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    return style;
  }

  private static void heads(SchemeSheet part, Sheet sheet, CellStyle style) {
    Row row = sheet.createRow(0);
    for (int i = 0; i < part.columns().size(); i++) {
      row.createCell(i).setCellValue(part.columns().get(i).head());
      row.getCell(i).setCellStyle(style);
    }
  }

  /** The rows of a sheet: for each column the texts of its cell. */
  private static List<List<List<String>>> rows(SchemeSheet part, @Nullable Object value) {
    List<List<List<String>>> rows = new ArrayList<>();
    if (value instanceof Map<?, ?> map && part.kind() == SchemeSheet.Kind.BY_KEY) {
      map.forEach((key, fields) -> rows.add(cells(part, key, (Map<?, ?>) fields)));
    } else if (value instanceof Map<?, ?> map) {
      List<List<String>> columns =
          part.columns().stream().map(each -> SchemeTree.texts(map.get(each.key()))).toList();
      int longest = columns.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < longest; i++) {
        int at = i;
        rows.add(
            columns.stream()
                .map(texts -> at < texts.size() ? List.of(texts.get(at)) : List.<String>of())
                .toList());
      }
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        rows.add(
            item instanceof Map<?, ?> fields
                ? cells(part, "", fields)
                : List.of(SchemeTree.texts(item)));
      }
    }
    return rows;
  }

  private static List<List<String>> cells(SchemeSheet part, Object key, Map<?, ?> fields) {
    return part.columns().stream()
        .map(
            column ->
                column.key().isEmpty()
                    ? List.of(String.valueOf(key))
                    : SchemeTree.texts(fields.get(column.key())))
        .toList();
  }

  private static void row(SchemeSheet part, Sheet sheet, List<List<String>> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        set(row.createCell(i), cells.get(i), part.columns().get(i));
      }
    }
  }

  private static void set(Cell cell, List<String> texts, SchemeSheet.Column column) {
    List<String> words = column.words() ? texts.stream().map(SchemeWords::word).toList() : texts;
    String text = String.join("、", words);
    if (!column.list() && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      cell.setCellValue(new BigDecimal(text).doubleValue());
    } else {
      cell.setCellValue(text);
    }
  }
}
