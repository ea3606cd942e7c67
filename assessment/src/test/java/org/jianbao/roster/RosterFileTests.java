package org.jianbao.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.form.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTests {
  @TempDir private Path folder;

  private Roster csv(String text) throws IOException, RosterException {
    return RosterFile.read(Files.writeString(folder.resolve("名单.csv"), text));
  }

  private List<String> mistakes(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("名单.csv"), text);
    return catchThrowableOfType(RosterException.class, () -> RosterFile.read(file)).mistakes();
  }

  @Test
  void bodies_are_read_by_headings_in_any_order() throws Exception {
    Roster roster =
        csv(
            """
            # 云州市 2020 年度
            序号,类别,单位名称,简称,上级,地区,报送期限,联系人,是否按时报送,经办科室
            1,政府,云州市人民政府,,,云州市,2021-03-31,,,
            2,街道,云州市城东街道办事处,城东街办；城东街道,云州市人民政府,云州市,2021年1月31日,王女士 0591-1234567,是,综合科
            3,department,云州市财政局,,云州市人民政府,,2021/1/31,,,
            """);
    assertThat(roster.bodies()).extracting(RosterBody::name).contains("云州市城东街道办事处").hasSize(3);
    RosterBody street = roster.bodies().get(1);
    assertThat(street.aliases()).containsExactly("城东街办", "城东街道");
    assertThat(street.kind()).isEqualTo(OrganisationKind.STREET);
    assertThat(street.parent()).isEqualTo("云州市人民政府");
    assertThat(street.area()).isEqualTo("云州市");
    assertThat(street.deadline()).isEqualTo(LocalDate.of(2021, 1, 31));
    assertThat(street.contact()).isEqualTo("王女士 0591-1234567");
    assertThat(street.columns()).isEqualTo(Map.of("按时报送", "是", "经办科室", "综合科"));
    assertThat(street.line()).isEqualTo(4);
    assertThat(roster.bodies().get(2).kind()).isEqualTo(OrganisationKind.DEPARTMENT);
  }

  @Test
  void columns_that_could_mean_the_same_are_told_apart() throws Exception {
    Roster roster =
        csv(
            """
            单位名称,类别,联系人,联系电话,上级单位,主管部门
            云州市人民政府,政府,王女士,0591-1234567,,
            云州市排水中心,其他,,,云州市人民政府,云州市水务局
            """);
    assertThat(roster.bodies().get(0).contact()).isEqualTo("王女士；0591-1234567");
    assertThat(roster.bodies().get(1).parent()).isEqualTo("云州市人民政府");
    assertThat(roster.bodies().get(1).columns()).isEqualTo(Map.of("主管部门", "云州市水务局"));
    assertThat(mistakes("单位名称,隶属,主管部门\n云州市水务局,,\n"))
        .containsExactly("名单.csv 第 1 行第 3 列：列“主管部门”与“隶属”重复，请只留一列");
  }

  @Test
  void headings_may_be_english() throws Exception {
    Roster roster =
        csv(
            """
            name,aliases,kind,parent body,deadline,contact
            云州市人民政府,,government,,2021-03-31,
            云州市城东街道办事处,城东街办,street,云州市人民政府,2021-01-31,王女士
            """);
    assertThat(roster.bodies().get(1).parent()).isEqualTo("云州市人民政府");
    assertThat(roster.bodies().get(1).kind()).isEqualTo(OrganisationKind.STREET);
    assertThat(roster.bodies().get(1).contact()).isEqualTo("王女士");
    assertThat(roster.bodies().get(1).columns()).isEmpty();
  }

  @Test
  void files_are_read_as_excel_and_notepad_save_them() throws Exception {
    String text = "单位名称,上级单位\n云州市人民政府,\n云州市财政局,云州市人民政府\n";
    for (String charset : List.of("GB18030", "UTF-16LE", "UTF-8")) {
      String marked = charset.equals("GB18030") ? text : "\uFEFF" + text;
      Path file = folder.resolve(charset + ".csv");
      Files.write(file, marked.getBytes(Charset.forName(charset)));
      assertThat(RosterFile.read(file).size()).as(charset).isEqualTo(2);
    }
    Path tabs = folder.resolve("tabs.csv");
    Files.write(tabs, ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
    assertThat(RosterFile.read(tabs).size()).isEqualTo(2);
  }

  @Test
  void workbooks_may_have_titles_dates_and_headings_between_rows() throws Exception {
    Path file = folder.resolve("名单.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("填写说明").createRow(0).createCell(0).setCellValue("每行一个单位");
      XSSFSheet sheet = workbook.createSheet("名单");
      row(sheet, 0, "应报送单位名单", "", "", "");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      row(sheet, 1, "序 号", "单位名称（全称）", "期限", "类型");
      row(sheet, 2, "一、市直部门", "", "", "");
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, 3));
      Row body = row(sheet, 3, "1", "云州市财政局", "", "部门");
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat((short) 14);
      Cell cell = body.createCell(2);
      cell.setCellValue(LocalDate.of(2021, 1, 31));
      cell.setCellStyle(date);
      row(sheet, 4, "2", "", "", "");
      workbook.write(out);
    }
    Roster roster = RosterFile.read(file);
    assertThat(roster.bodies()).hasSize(1);
    assertThat(roster.bodies().get(0).deadline()).isEqualTo(LocalDate.of(2021, 1, 31));
    assertThat(roster.bodies().get(0).line()).isEqualTo(4);
  }

  private static Row row(XSSFSheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
    return row;
  }

  @Test
  void all_mistakes_are_named_at_once_with_their_places() throws Exception {
    assertThat(
            mistakes(
                """
                单位名称,别名,类别,上级单位,期限
                云州市财政局,市财政局,局,云州市人民政府,2021-02-30
                云州市民政局,市财政局,部门,云州市才政局,
                云州市 财政局,,,,明年
                ,无名,,,
                """))
        .containsExactly(
            "名单.csv 第 2 行第 3 列：不认识类别“局”，可以写：人民政府、部门、乡镇、街道、其他",
            "名单.csv 第 2 行第 5 列：期限“2021-02-30”不是日期，应如 2021-01-31",
            "名单.csv 第 3 行第 2 列：别名“市财政局”与第 2 行“云州市财政局”的名称或别名重复；" + "不同的单位请写出各自的全称，例如加上所在的市、县、区",
            "名单.csv 第 4 行第 5 列：期限“明年”不是日期，应如 2021-01-31",
            "名单.csv 第 4 行第 1 列：单位名称“云州市 财政局”与第 2 行“云州市财政局”的名称或别名重复；" + "不同的单位请写出各自的全称，例如加上所在的市、县、区",
            "名单.csv 第 5 行：缺少单位名称",
            "名单.csv 第 2 行第 4 列：上级单位“云州市人民政府”不在名单中，请把它也列入名单，或不填上级",
            "名单.csv 第 3 行第 4 列：上级单位“云州市才政局”不在名单中，是否应为“云州市财政局”？");
  }

  @Test
  void circles_of_parents_are_shown() throws Exception {
    assertThat(mistakes("单位名称,上级单位\n甲市甲局,乙市乙局\n乙市乙局,丙市丙局\n丙市丙局,甲市甲局\n丁市丁局,丁市丁局\n戊局,甲市甲局\n"))
        .containsExactly(
            "名单.csv 第 2 行第 2 列：上级单位绕成了圈：甲市甲局 → 乙市乙局 → 丙市丙局 → 甲市甲局",
            "名单.csv 第 5 行第 2 列：上级单位绕成了圈：丁市丁局 → 丁市丁局");
  }

  @Test
  void what_is_no_roster_is_told() throws Exception {
    assertThat(mistakes("")).singleElement().asString().contains("文件是空的", "第一行应为列标题");
    assertThat(mistakes("单位名称,别名\n")).singleElement().asString().contains("名单中没有单位");
    assertThat(mistakes("姓名,电话\n甲,1\n")).singleElement().asString().contains("缺少“单位名称”一列");
    assertThat(mistakes("单位名称,机关名称\n甲局,1\n")).singleElement().asString().contains("请只留一列");
    assertThat(mistakes("单位名称\n\"甲局\n")).singleElement().asString().contains("不是合格的 CSV");
    Path absent = folder.resolve("没有.xlsx");
    assertThat(
            catchThrowableOfType(RosterException.class, () -> RosterFile.read(absent)).mistakes())
        .containsExactly("没有文件 " + absent);
    assertThat(
            catchThrowableOfType(RosterException.class, () -> RosterFile.read(folder)).mistakes())
        .singleElement()
        .asString()
        .contains("这是文件夹");
    Path damaged = Files.write(folder.resolve("坏.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
    assertThat(
            catchThrowableOfType(RosterException.class, () -> RosterFile.read(damaged)).mistakes())
        .singleElement()
        .asString()
        .startsWith("坏.xlsx：");
  }

  @Test
  void many_mistakes_are_counted() throws Exception {
    StringBuilder text = new StringBuilder("单位名称,上级单位\n");
    for (int i = 0; i < 3000; i++) {
      text.append("云州市第").append(i).append("局,海州市\n");
    }
    Path file = Files.writeString(folder.resolve("名单.csv"), text);
    RosterException thrown =
        catchThrowableOfType(RosterException.class, () -> RosterFile.read(file));
    assertThat(thrown.mistakes()).hasSize(3000);
    assertThat(thrown.getMessage()).endsWith("…… 另有 2950 处错误").hasLineCount(51);
  }

  @Test
  void a_roster_of_another_year_is_told() throws Exception {
    Roster roster = csv("单位名称,期限\n云州市财政局,2020-01-31\n");
    assertThat(
            catchThrowableOfType(RosterException.class, () -> roster.requireYear(2020)).mistakes())
        .containsExactly(
            "名单.csv 第 2 行：“云州市财政局”的期限 2020-01-31 不在 2021 年，2020 年度的报告应在次年公布，是否用了别的年度的名单？");
    roster.requireYear(2019);
  }
}
