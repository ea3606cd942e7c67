package org.jianbao.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scheme is the same as YAML and as a workbook. */
class SchemeConversionTests {
  private static final String RICH =
      """
      id: rich
      title: 各项齐全的标准
      of: 50
      deductions: {error: {points: 5, cap: 20}, warning: {points: 1.5}, hint: {points: 0}}
      items:
        - {id: elements, title: 要素不全, rules: [section-missing, 'table-*'], severities: [error],
           points: 5, cap: 10}
        - {id: filed, title: 未按时报送, roster: 按时报送, when: [否], points: 5}
      rules: {fee-statement: {points: 2, cap: 2}, text-typo: {points: 0.5}}
      categories: {text: {cap: 3}, sum: {cap: 12}}
      exclusive: [[section-missing, overview-aspect], [text-typo, text-punctuation]]
      oncePerTable: ['sum-*', row-shape]
      mandatory: {severities: [error, warning], exceptBasis: [practice, format], rules: [period-missing]}
      grades: [{name: 甲, from: 45, without: [warning]}, {name: 乙, from: 30.5}, {name: 丙, from: 0}]
      """;

  @ParameterizedTest
  @ValueSource(strings = {"default", "licheng-2020", "rich"})
  void theSameBothWays(String id) throws Exception {
    Scheme scheme = SchemeFile.read(id, bytes(id));
    same(SchemeFile.read(id + ".yaml", SchemeWriter.yaml(scheme)), scheme);
    byte[] workbook = SchemeWriter.workbook(scheme);
    same(SchemeFile.read(id + ".xlsx", workbook), scheme);
    assertThat(SchemeWriter.yaml(SchemeFile.read(id + ".xlsx", workbook)))
        .isEqualTo(SchemeWriter.yaml(scheme));
    assertThat(SchemeWriter.workbook(scheme)).isEqualTo(workbook);
  }

  private static void same(Scheme actual, Scheme expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .ignoringFields("sha256")
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(expected);
  }

  @Test
  void aMistakeInAWorkbookIsNamedByItsCell() throws Exception {
    byte[] bytes = SchemeWriter.workbook(SchemeFile.read("rich", bytes("rich")));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.getSheet("扣分").getRow(1).getCell(1).setCellValue("五分");
      workbook.getSheet("等次").getRow(1).getCell(2).setCellValue("警句");
      workbook.write(out);
      assertThatExceptionOfType(SchemeException.class)
          .isThrownBy(() -> SchemeFile.read("标准.xlsx", out.toByteArray()))
          .withMessageContaining("标准.xlsx 工作表“扣分” B2: points 缺少，或不是数")
          .withMessageContaining("标准.xlsx 工作表“等次” C2: 不认识 警句");
      workbook.getSheet("扣分").getRow(0).getCell(1).setCellValue("扣多少");
      workbook.setSheetName(1, "扣法");
      out.reset();
      workbook.write(out);
      assertThatExceptionOfType(SchemeException.class)
          .isThrownBy(() -> SchemeFile.read("标准.xlsx", out.toByteArray()))
          .withMessageContaining("不认识工作表“扣法”，您是否想写“扣分”？");
    }
  }

  private static byte[] bytes(String id) throws IOException {
    if (id.equals("rich")) {
      return RICH.getBytes(StandardCharsets.UTF_8);
    }
    try (InputStream in =
        Objects.requireNonNull(
            SchemeConversionTests.class.getResourceAsStream("/packs/scoring/" + id + ".yaml"))) {
      return in.readAllBytes();
    }
  }
}
