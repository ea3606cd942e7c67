package org.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.ReportDigest.Cell;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.junit.jupiter.api.Test;

class CellColumnsTests {
  private static final Location AT = new Location(4, 2, null, new CellPosition(3, 1), 0, 2);
  private static final Location LINE = new Location(4, null, 7, null, 3, 0);

  @Test
  void nothing_of_a_cell_is_lost() throws StoreException {
    List<Cell> cells =
        List.of(
            new Cell("remedies", "", "total", "12", "12", 4, AT),
            new Cell("remedies", "", "upheld", "0.50", "0.50万元", null, LINE),
            new Cell("remedies", "", "other", null, "", 4, null),
            new Cell("remedies", "x", "other", null, "／", 4, AT));
    ReportDigest digest =
        new ReportDigest("甲局", null, null, "2023-01-05", null, List.of(), List.of(), cells);
    assertThat(Content.digest(Content.bytes(digest))).isEqualTo(digest);
    assertThat(Content.digest(Content.bytes(ReportDigest.NONE))).isEqualTo(ReportDigest.NONE);
  }

  @Test
  void columns_that_do_not_fit_are_told() {
    for (String json :
        new String[] {
          "{}",
          "[]",
          "{\"digest\":{},\"cells\":{\"table\":[\"a\"]}}",
          "{\"digest\":{},\"cells\":{\"table\":[7],\"row\":{}}}",
        }) {
      assertThatThrownBy(() -> Content.digest(json.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("无法识别");
    }
  }
}
