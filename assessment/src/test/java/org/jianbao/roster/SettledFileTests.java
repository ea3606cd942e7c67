package org.jianbao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledFileTests {
  private static final List<MatchOutcome> OUTCOMES =
      List.of(
          new MatchOutcome(
              "=街道/a,\"b\".docx",
              "城东街道",
              null,
              Certainty.UNCERTAIN,
              List.of("甲区城东街道办事处", "乙区城东街道办事处"),
              "标题“城东街道”可能指名单中不同的单位"),
          new MatchOutcome("b.pdf", null, null, Certainty.NONE, List.of(), "没有单位名称"),
          new MatchOutcome("c.pdf", "甲局", "甲区财政局", Certainty.SETTLED, List.of(), "人工确认"));
  private static final Roster ROSTER =
      new Roster(
          "名单.csv",
          List.of(
              RosterBody.named("甲区城东街道办事处"),
              RosterBody.named("乙区城东街道办事处"),
              new RosterBody("甲区财政局", List.of("甲财局"), null, null, null, null, null, Map.of(), 4)));

  @TempDir private Path folder;

  private static byte[] csv() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SettledFile.Output output = SettledFile.csv(bytes)) {
      for (MatchOutcome outcome : OUTCOMES) {
        output.add(outcome);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SettledFile.Output output = SettledFile.workbook(bytes)) {
      for (MatchOutcome outcome : OUTCOMES) {
        output.add(outcome);
      }
    }
    return bytes.toByteArray();
  }

  private Settled read(String name, byte[] content) throws IOException, RosterException {
    return SettledFile.read(Files.write(folder.resolve(name), content), ROSTER);
  }

  @Test
  void what_a_run_writes_is_read_with_what_was_settled() throws Exception {
    assertThat(read("待确认.csv", csv()).bodies()).isEqualTo(Map.of("c.pdf", "甲区财政局"));
    assertThat(read("待确认.xlsx", workbook()).bodies()).isEqualTo(Map.of("c.pdf", "甲区财政局"));
    assertThat(new String(csv(), StandardCharsets.UTF_8))
        .startsWith("\uFEFF文件,单位,报告中的名称,原因,候选1,候选2,候选3,候选4,候选5\r\n");
    assertThat(workbook()).isEqualTo(workbook());
  }

  @Test
  void what_a_person_fills_in_is_honoured() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook()));
        OutputStream out = Files.newOutputStream(folder.resolve("待确认.xlsx"))) {
      Row first = book.getSheetAt(0).getRow(1);
      first.createCell(1).setCellValue(first.getCell(4).getStringCellValue());
      book.getSheetAt(0).getRow(2).createCell(1).setCellValue("无");
      book.write(out);
    }
    Settled settled = SettledFile.read(folder.resolve("待确认.xlsx"), ROSTER);
    assertThat(settled.of("=街道/a,\"b\".docx")).isEqualTo("甲区城东街道办事处");
    assertThat(settled.of("b.pdf")).isEqualTo(Settled.NO_BODY);
    assertThat(settled.of("d.pdf")).isNull();

    String filled =
        new String(csv(), StandardCharsets.UTF_8)
            .replace(".docx\",,", ".docx\",乙区城东街道办事处,")
            .replace("b.pdf,,", "b.pdf,甲财局,");
    for (String charset : List.of("UTF-8", "GB18030")) {
      String text = charset.equals("UTF-8") ? filled : filled.substring(1);
      Settled csv = read("待确认.csv", text.getBytes(Charset.forName(charset)));
      assertThat(csv.of("=街道/a,\"b\".docx")).isEqualTo("乙区城东街道办事处");
      assertThat(csv.of("b.pdf")).as("an alias stands for its body").isEqualTo("甲区财政局");
    }
  }

  @Test
  void mistakes_are_named_all_at_once() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("待确认.csv"), "文件,单位\na\\b.pdf,甲区财证局\na.pdf,乙县林业局\nc.pdf,甲财局\nc.pdf,无\n");
    RosterException thrown =
        catchThrowableOfType(RosterException.class, () -> SettledFile.read(file, ROSTER));
    assertThat(thrown.mistakes())
        .containsExactly(
            "待确认.csv 第 2 行第 2 列：单位“甲区财证局”不在名单中，是否应为“甲区财政局”？",
            "待确认.csv 第 3 行第 2 列：单位“乙县林业局”不在名单中；不属于名单中任何单位的，请填“无”",
            "待确认.csv 第 5 行第 2 列：文件“c.pdf”填了两个不同的单位");
    Path other = Files.writeString(folder.resolve("x.csv"), "文件,甲\na,b\n");
    assertThat(
            catchThrowableOfType(RosterException.class, () -> SettledFile.read(other, ROSTER))
                .getMessage())
        .isEqualTo("x.csv：缺少“文件”或“单位”一列，第一行应为列标题");
  }
}
