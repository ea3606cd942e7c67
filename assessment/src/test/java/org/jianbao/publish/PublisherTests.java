package org.jianbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.assessment.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTests {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 300})
  void theSameResultsGiveTheSameBytes(int bodies) throws IOException {
    Path first = published(new InventedResults(bodies), "一");
    Path second = published(new InventedResults(bodies), "二");
    assertThat(files(second)).isEqualTo(files(first));
    assertThat(files(first))
        .containsKeys("scorecards.jsonl", "findings.csv", "cells.csv", "results.xlsx");
  }

  @Test
  void publishingAgainReplacesTheFiles() throws IOException {
    Path out = published(new InventedResults(300), "再");
    published(new InventedResults(30), "再");
    assertThat(files(out)).isEqualTo(files(published(new InventedResults(30), "新")));
  }

  @Test
  void eachFindingHasItsRow() throws IOException {
    Path out = published(new InventedResults(300), "表");
    int[] expected = new int[1];
    new InventedResults(300).reports(report -> expected[0] += report.scorecard().findings().size());
    new InventedResults(300).bodies(body -> expected[0] += body.findings().size());
    List<CSVRecord> rows = rows(out.resolve("findings.csv"));
    assertThat(rows).hasSize(expected[0]);
    assertThat(rows).filteredOn(row -> row.get("规则").equals("roster-missing")).isNotEmpty();
    assertThat(rows).allSatisfy(row -> assertThat(row.get("机关")).isNotEmpty());
  }

  @Test
  void theWorkbookHasItsSheetsAndCharts() throws IOException {
    Path out = published(new InventedResults(300), "簿");
    try (InputStream in = Files.newInputStream(out.resolve("results.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(workbook.getSheet("排名").getLastRowNum()).isEqualTo(300);
      for (String name : List.of("按机关类别", "按地区", "分数段", "常见问题")) {
        assertThat(workbook.getSheet(name).createDrawingPatriarch().getCharts()).hasSize(1);
      }
    }
  }

  @Test
  void eachBodyHasAPageAndANoticeIfThereIsSomethingToPutRight() throws IOException {
    Path out = published(new InventedResults(60), "页");
    Map<String, String> files = files(out);
    new InventedResults(60)
        .bodies(
            body -> {
              String page = Files.readString(out.resolve("bodies/" + body.id() + ".html"));
              assertThat(page).contains(body.body().name());
              boolean wanting =
                  !body.findings().isEmpty()
                      || body.errors() + body.warnings() + body.hints() > 0
                      || body.status() == Status.UNREADABLE;
              String notice = "notices/" + body.id() + "-" + body.body().name() + "/整改通知单.docx";
              assertThat(files.containsKey(notice)).as(notice).isEqualTo(wanting);
              assertThat(page.contains("整改通知单（Word）")).isEqualTo(wanting);
            });
    String copied = Files.readString(out.resolve("bodies/000038.html"));
    assertThat(copied).contains("雷同 86.25%", "逐月公布工程进度", "按月公布工程进度", "href=\"000022.html\"");
  }

  @Test
  void whatAPersonHasSettledIsNeverLost() throws IOException {
    Path out = published(new InventedResults(3), "定");
    Path file = out.resolve("待确认.csv");
    assertThat(Files.readString(file)).contains("附件/通讯录.docx");
    published(new InventedResults(3), "定");
    assertThat(out.resolve("待确认（上次）.csv")).doesNotExist();
    Files.writeString(file, "文件,单位\n附件/通讯录.docx,云州市水务局\n");
    published(new InventedResults(3), "定");
    assertThat(Files.readString(out.resolve("待确认（上次）.csv"))).contains("云州市水务局");
    assertThat(Files.readString(file)).doesNotContain("云州市水务局");
  }

  @Test
  void filesOfOthersInTheFolderOfANoticeStay() throws IOException {
    Path out = published(new InventedResults(300), "旧");
    Path own = out.resolve("notices/000300-云州市附件").resolve("回函.txt");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "已整改");
    published(new InventedResults(3), "旧");
    assertThat(own).exists();
    assertThat(out.resolve("notices").toFile().list()).hasSize(3);
  }

  private Path published(InventedResults results, String name) throws IOException {
    Path out = folder.resolve(name);
    new Publisher(PublishStyle.PLAIN).publish(results, out, Steps.NONE);
    return out;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(text).startsWith("\uFEFF");
    return CSVFormat.EXCEL
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new java.io.StringReader(text.substring(1)))
        .getRecords();
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
