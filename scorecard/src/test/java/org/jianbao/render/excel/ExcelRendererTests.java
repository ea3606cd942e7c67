package org.jianbao.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.render.SampleCards;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.junit.jupiter.api.Test;

class ExcelRendererTests {
  private static XSSFWorkbook workbook(List<Scorecard> cards) throws IOException {
    return new XSSFWorkbook(
        new ByteArrayInputStream(SampleCards.rendered(new ExcelRenderer(), cards)));
  }

  @Test
  void eachReportHasItsRankAndEachFindingItsRow() throws IOException {
    List<Scorecard> cards = SampleCards.cards();
    try (XSSFWorkbook workbook = workbook(cards)) {
      XSSFSheet ranking = workbook.getSheet("排名");
      assertThat(ranking.getLastRowNum()).isEqualTo(cards.size());
      double before = Double.MAX_VALUE;
      for (int i = 1; i <= ranking.getLastRowNum(); i++) {
        if (ranking.getRow(i).getCell(0) == null) {
          assertThat(text(ranking.getRow(i), 4)).isEqualTo("无法评定");
        } else {
          double points = ranking.getRow(i).getCell(5).getNumericCellValue();
          assertThat(points).isLessThanOrEqualTo(before);
          before = points;
        }
      }
      XSSFSheet findings = workbook.getSheet("问题清单");
      List<ScoredFinding> all = cards.stream().flatMap(card -> card.findings().stream()).toList();
      assertThat(findings.getLastRowNum()).isEqualTo(all.size());
      for (int i = 0; i < all.size(); i++) {
        Row row = findings.getRow(i + 1);
        assertThat(text(row, 2)).isEqualTo(all.get(i).finding().rule());
        assertThat(text(row, 7)).isEqualTo(all.get(i).finding().message());
        assertThat(row.getCell(14).getNumericCellValue())
            .isEqualTo(all.get(i).points().doubleValue());
        assertThat(text(row, 16)).isEqualTo(all.get(i).fingerprint());
      }
    }
  }

  @Test
  void headsAreFrozenAndFilteredAndStatisticsDrawn() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleCards.cards())) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
      }
      for (String name : List.of("按规则统计", "按类别统计")) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet.createDrawingPatriarch().getCharts()).hasSize(1);
      }
      XSSFSheet byCategory = workbook.getSheet("按类别统计");
      double sum = 0;
      for (int i = 1; i <= byCategory.getLastRowNum(); i++) {
        sum += byCategory.getRow(i).getCell(1).getNumericCellValue();
      }
      assertThat(sum)
          .isEqualTo(SampleCards.cards().stream().mapToInt(card -> card.counting().size()).sum());
    }
  }

  @Test
  void aSingleReportAndNoReportAtAllAreWorkbooksToo() throws IOException {
    try (XSSFWorkbook workbook = workbook(SampleCards.cards().subList(0, 1))) {
      assertThat(workbook.getSheetName(0)).isEqualTo("结论");
    }
    try (XSSFWorkbook workbook = workbook(List.of())) {
      assertThat(workbook.getSheet("问题清单").getLastRowNum()).isZero();
    }
  }

  @Test
  void textIsNeverAFormula() throws IOException {
    Scorecard card =
        SampleCards.checked(
                "=cmd|'calc'!A0.txt", "云州市2021年政府信息公开工作年度报告\n一、总体情况\n=HYPERLINK(\"x\")，，+1@x\n")
            .scorecard();
    try (XSSFWorkbook workbook = workbook(List.of(card))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        for (Row row : workbook.getSheetAt(i)) {
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
      Row row = workbook.getSheet("问题清单").getRow(1);
      assertThat(text(row, 1)).isEqualTo("=cmd|'calc'!A0.txt");
      assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    assertThat(SampleCards.rendered(new ExcelRenderer(), SampleCards.cards()))
        .isEqualTo(SampleCards.rendered(new ExcelRenderer(), SampleCards.cards()));
  }

  @Test
  void thousandsOfFindingsFit() throws IOException {
    Scorecard card =
        SampleCards.cards().stream().filter(each -> each.findings().size() > 3).findFirst().get();
    List<Scorecard> many = new ArrayList<>(Collections.nCopies(1000, card));
    try (XSSFWorkbook workbook = workbook(many)) {
      assertThat(workbook.getSheet("问题清单").getLastRowNum())
          .isEqualTo(1000 * card.findings().size());
    }
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }
}
