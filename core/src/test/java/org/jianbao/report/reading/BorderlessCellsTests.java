package org.jianbao.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of a table on one line that show nothing, or something that is no number. */
class BorderlessCellsTests {
  private static final List<String> HEAD =
      List.of(
          "四、政府信息公开行政复议、行政诉讼情况",
          "行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计"
              + " 结果维持 结果纠正 其他结果 尚未审结 总计 ");

  @ParameterizedTest
  @CsvSource({
    "2 0  1 3 1 0 0 0 1 0 0 0 0 0, review.other, ''",
    "' 0 0 1 3 1 0 0 0 1 0 0 0 0 0', review.upheld, ''",
    "2 0 0 1 3 1  0 0 1 0 0 0 0 0, direct.corrected, ''",
    "2 0 N/A 1 3 1 0 0 0 1 0 0 0 0 0, review.other, N/A",
    "2 0 0 1 3 一 0 0 0 1 0 0 0 0 0, direct.upheld, 一",
    "2 0 0 1 3 1 0 0 ？ 1 0 0 0 0 0, direct.pending, ？"
  })
  void readsWhatIsNoNumberInItsPlace(String values, String column, String raw) {
    Report report =
        Shown.read(
            "六里镇2020年政府信息公开工作年度报告", HEAD.get(0) + " " + HEAD.get(1) + values + " 五、存在的主要问题及改进情况 无");
    ReportTable table =
        report.tables().stream()
            .filter(one -> one.key().equals("remedies"))
            .findFirst()
            .orElseThrow();
    assertThat(table.cells()).hasSize(15);
    assertThat(table.cells())
        .filteredOn(cell -> !cell.raw().matches("[0-9]"))
        .singleElement()
        .extracting(ReportCell::column, ReportCell::raw)
        .containsExactly(column, raw);
  }
}
