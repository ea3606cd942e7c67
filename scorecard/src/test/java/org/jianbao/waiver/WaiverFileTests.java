package org.jianbao.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverFileTests {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  private static Waivers read(String yaml) throws WaiverException {
    return WaiverFile.read("豁免.yaml", yaml.getBytes(StandardCharsets.UTF_8), DAY);
  }

  @Test
  void aWaiverSaysWhichFindingWhyWhoAndWhen() throws WaiverException {
    Waivers waivers =
        read(
            """
            waivers:
              - fingerprint: 0123456789abcdef
                reason: false-alarm
                by: 张三
                on: 2021-02-03
              - {rule: title-name, organisation: 云州市南湖区财政局, section: 0, year: 2020,
                 reason: 其他, note: 标题经批准, by: 李四, on: 2021年2月4日, until: 2021-12-31}
            """);
    assertThat(waivers.all()).hasSize(2);
    Waiver first = waivers.all().get(0);
    assertThat(first.reason()).isEqualTo(WaiverReason.FALSE_ALARM);
    assertThat(first.until()).isNull();
    Waiver second = waivers.all().get(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.target().organisation()).isEqualTo("云州市南湖区财政局");
    assertThat(second.on()).isEqualTo(LocalDate.of(2021, 2, 4));
    assertThat(second.expired(LocalDate.of(2021, 12, 31))).isFalse();
    assertThat(second.expired(LocalDate.of(2022, 1, 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reasn: 误报 | 豁免.yaml:2:5：没有“reasn”这一项，您是否想写“reason”？",
        "reason: 无所谓 | 不认识理由“无所谓”，可用：false-alarm（误报）",
        "on: 2021-02-30 | “2021-02-30”不是日期，应如 2021-03-31",
        "until: 明年 | “明年”不是日期，应如 2021-03-31",
        "until: 2020-01-01 | 有效期早于决定日期",
        "fingerprint: 12 | 应为 16 位十六进制数字",
        "section: 三 | “三”不是数字",
        "by: '' | 缺少“by”",
        "reason: 其他 | 理由为“其他”时，须写明“note”"
      })
  void aMistakeIsNamedWithItsPlace(String line, String message) {
    String key = line.substring(0, line.indexOf(':'));
    StringBuilder yaml = new StringBuilder("waivers:\n  - " + line + "\n");
    String[] usual = {"rule: title-name", "section: 0", "reason: 误报", "by: 张三", "on: 2021-02-03"};
    for (String each : usual) {
      if (!each.startsWith(key + ":")) {
        yaml.append("    ").append(each).append('\n');
      }
    }
    assertThatThrownBy(() -> read(yaml.toString()))
        .isInstanceOf(WaiverException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "waivers: {rule: x} | waivers 应为列表",
        "waiver: [] | 没有“waiver”这一项",
        "waivers: [误报] | 应为一组“键: 值”",
        "waivers: [{rule: title-name, reason: 误报, by: 张, on: 2021-01-01}] | 只写规则会豁免全部报告的这类问题",
        "waivers: [{section: 1, reason: 误报, by: 张, on: 2021-01-01}] | 须写明“fingerprint”，或“rule”和位置",
        "'waivers: [' | 豁免.yaml"
      })
  void aFileOfAnotherShapeIsRefused(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(WaiverException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aWorkbookSaysTheSame() throws Exception {
    String[] heads = {"指纹", "机关", "规则", "部分", "理由", "说明", "决定人", "决定日期", "有效期至"};
    Waivers waivers =
        WaiverFile.read(
            "豁免.xlsx",
            workbook(
                heads,
                new String[] {"0123456789abcdef", "", "", "", "误报", "", "张三", "2021-02-03", ""},
                new String[] {},
                new String[] {
                  "", "云州市财政局", "title-name", "0", "其他", "经批准", "李四", "2021/2/4", "2021-12-31"
                }),
            DAY);
    assertThat(waivers.all()).extracting(Waiver::number).containsExactly(1, 2);
    assertThat(waivers.all().get(1).target().section()).isZero();
    assertThat(waivers.all().get(1).until()).isEqualTo(LocalDate.of(2021, 12, 31));

    assertThatThrownBy(
            () ->
                WaiverFile.read(
                    "豁免.xlsx",
                    workbook(new String[] {"规则", "理由", "决定人", "有效期"}, new String[] {"a", "错"}),
                    DAY))
        .hasMessageContaining("豁免.xlsx 工作表“豁免” D1：没有“有效期”这一项，您是否想写“有效期至”？")
        .hasMessageContaining("豁免.xlsx 工作表“豁免” B2：不认识理由“错”")
        .hasMessageContaining("豁免.xlsx 工作表“豁免”第 2 行：缺少“决定人”");
  }

  /** As programs write that export thousands of rows: sizes stand behind the entries, wide. */
  @Test
  void aWorkbookThatWasWrittenAsAStreamIsRead() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
      SXSSFSheet sheet = workbook.createSheet("豁免");
      String[] head = {"指纹", "理由", "决定人", "决定日期"};
      for (int i = 0; i <= 1000; i++) {
        String[] cells =
            i == 0 ? head : new String[] {String.format("%016x", i), "误报", "张三", "2021-02-03"};
        SXSSFRow row = sheet.createRow(i);
        for (int j = 0; j < cells.length; j++) {
          row.createCell(j).setCellValue(cells[j]);
        }
      }
      workbook.write(out);
    }
    assertThat(WaiverFile.read("豁免.xlsx", out.toByteArray(), DAY).all()).hasSize(1000);
  }

  private static byte[] workbook(String[]... rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("豁免");
      for (int i = 0; i < rows.length; i++) {
        XSSFRow row = sheet.createRow(i);
        for (int j = 0; j < rows[i].length; j++) {
          row.createCell(j).setCellValue(rows[i][j]);
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void allMistakesAreNamedAtOnce() {
    assertThatThrownBy(() -> read("waivers:\n  - {rule: a}\n  - {rule: b}\n"))
        .hasMessageContaining("豁免.yaml:2:5：缺少“reason”")
        .hasMessageContaining("豁免.yaml:3:5：缺少“on”");
  }
}
