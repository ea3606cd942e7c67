package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A word list is the same list in whatever way Excel saved it. */
final class WordFormatsTests {
  private static final Charset GBK = Charset.forName("GBK");

  /** As it ships: a comment, a quoted comma, an empty cell at the end. */
  private static final String LIST =
      "词,种类,层级,简称\n# 本市\n街办,street,township,\n\"管委会,甲\",other,county,简称\n";

  private static final List<List<String>> ROWS =
      List.of(List.of("街办", "street", "township", ""), List.of("管委会,甲", "other", "county", "简称"));

  @TempDir private Path folder;

  static Stream<Arguments> saved() {
    String lines = LIST.replace("\n", "\r\n");
    // Excel makes all rows as long as the longest, and quotes what holds commas.
    String padded = lines.replace("# 本市", "# 本市,,,");
    return Stream.of(
        Arguments.of("UTF-8", LIST.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8, BOM", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8, CRLF", lines.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8, BOM, CRLF", ("\uFEFF" + padded).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("GBK, CRLF", padded.getBytes(GBK)),
        Arguments.of("GBK", LIST.getBytes(GBK)),
        // "Unicode text" of Excel: UTF-16 with tabs; cells with a comma need no quotes there.
        Arguments.of("UTF-16, tabs", utf16(tabs(padded))),
        Arguments.of("GBK, tabs", tabs(padded).getBytes(GBK)),
        Arguments.of("UTF-8, tabs", tabs(LIST).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("GBK, semicolons", semicolons(padded).getBytes(GBK)),
        Arguments.of(
            "UTF-8, BOM, semicolons",
            ("\uFEFF" + semicolons(lines)).getBytes(StandardCharsets.UTF_8)),
        // LibreOffice may quote all text.
        Arguments.of("UTF-8, all quoted", quoted(LIST).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("no end of line", LIST.strip().getBytes(GBK)),
        Arguments.of("no last cells", lines.replace("township,", "township").getBytes(GBK)));
  }

  private static byte[] utf16(String text) {
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
  }

  private static String tabs(String list) {
    return list.replace("\"管委会,甲\"", "管委会|甲").replace(',', '\t').replace("管委会|甲", "管委会,甲");
  }

  private static String semicolons(String list) {
    return tabs(list).replace('\t', ';');
  }

  private static String quoted(String list) {
    return list.replaceAll(
        "(?m)^\"?([^#\"\n,]+(?:,甲)?)\"?,([^,\n]*),([^,\n]*),([^,\n]*)$",
        "\"$1\",\"$2\",\"$3\",\"$4\"");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void saved(String way, byte[] content) {
    assertThat(own("bodies.csv", content)).isEqualTo(ROWS);
  }

  @Test
  void in_a_workbook() throws IOException {
    byte[] book =
        book(
            b -> {
              XSSFSheet sheet = b.createSheet("Sheet1");
              row(sheet, 0, "词", "种类", "层级", "简称");
              row(sheet, 1, "# 本市");
              row(sheet, 3, " 街办 ", "street", "township");
              row(sheet, 4, "管委会,甲", "other", "county", "简称");
              b.createSheet("说明").createRow(0).createCell(0).setCellValue("随意");
              b.createSheet("Sheet3");
            });
    assertThat(own("bodies.xlsx", book)).isEqualTo(ROWS);
  }

  @Test
  void numbers_are_as_written_and_dates_as_dates() throws IOException {
    byte[] book =
        book(
            b -> {
              XSSFSheet sheet = b.createSheet("Sheet1");
              row(sheet, 0, "单位", "合元");
              XSSFRow row = row(sheet, 1, "角");
              row.createCell(1).setCellValue(0.1);
              CellStyle percent = b.createCellStyle();
              percent.setDataFormat(b.createDataFormat().getFormat("#,##0.00"));
              row = row(sheet, 2, "亿");
              row.createCell(1).setCellValue(1e8);
              row.getCell(1).setCellStyle(percent);
            });
    assertThat(own("units.xlsx", book))
        .isEqualTo(List.of(List.of("角", "0.1"), List.of("亿", "100000000")));
  }

  @Test
  void mistakes_are_told_by_row() throws IOException {
    byte[] book =
        book(
            b -> {
              XSSFSheet sheet = b.createSheet("Sheet1");
              row(sheet, 0, "词", "种类", "层级", "简称");
              row(sheet, 5, "小街", "steet");
            });
    assertThat(errors("bodies.xlsx", book))
        .containsExactly("city/words/bodies.xlsx:6: 种类不能是“steet”，您是否想写“street”？");
  }

  @Test
  void other_sheets_are_named() throws IOException {
    byte[] book =
        book(
            b -> {
              row(b.createSheet("Sheet1"), 0, "词", "种类", "层级", "简称");
              row(b.createSheet("更多"), 0, "街办", "street");
            });
    assertThat(errors("bodies.xlsx", book))
        .singleElement()
        .asString()
        .contains("词表只读第一个工作表，工作表“更多”中的内容不会生效");
  }

  @Test
  void two_files_of_one_list_are_refused() throws IOException {
    byte[] book = book(b -> row(b.createSheet("Sheet1"), 0, "词", "种类", "层级", "简称"));
    new PackFiles(folder).write("city/words/bodies.csv", LIST);
    assertThat(errors("bodies.xlsx", book))
        .containsExactly("city/words/bodies.xlsx: 词表“bodies”另有 bodies.csv：只能留下一个");
  }

  @Test
  void a_workbook_that_is_none_is_told() {
    assertThat(errors("bodies.xlsx", LIST.getBytes(GBK)))
        .singleElement()
        .asString()
        .contains("city/words/bodies.xlsx: 不是 Excel 工作簿（.xlsx），可能只是改了文件名");
  }

  /** The last rows of the list, which are those of the pack's own file. */
  private List<List<String>> own(String file, byte[] content) {
    assertThat(errors(file, content)).isEmpty();
    String name = file.replaceFirst("\\..*", "");
    List<List<String>> all =
        new PackFiles(folder).open().byId("city").orElseThrow().words().get(name);
    return all.subList(all.size() - 2, all.size());
  }

  private List<String> errors(String file, byte[] content) {
    return new PackFiles(folder)
        .pack("city", "format-2021")
        .write("city/words/" + file, content)
        .errors();
  }

  private static byte[] book(Consumer<XSSFWorkbook> content) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(book);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFRow row(XSSFSheet sheet, int number, String... cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }
}
