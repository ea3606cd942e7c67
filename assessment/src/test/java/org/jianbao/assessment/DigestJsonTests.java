package org.jianbao.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.junit.jupiter.api.Test;

/** Digests survive JSON. */
class DigestJsonTests {
  @Test
  void theSameAfterwards() {
    Location text = new Location(3, null, 7, null, 2, 15);
    Location cell = new Location(9, 2, null, new CellPosition(4, 5), 0, 1);
    ReportDigest digest =
        new ReportDigest(
            "清泉县统计局",
            "2021-01-20",
            new ReportDigest.Text(6, text, "2021年1月20日"),
            null,
            null,
            List.of(new ReportDigest.Text(1, text, "全年“主动”公开\n信息12条。")),
            List.of(
                new ReportDigest.Growth("applications.taken", null, "14", "-12.50", 3, text, "x")),
            List.of(
                new ReportDigest.Cell("applications", "received", "total", "12", "12 ", 3, cell),
                new ReportDigest.Cell("remedies", "", "direct.total", null, "/", null, null)));
    assertThat(DigestJson.read(DigestJson.write(digest))).isEqualTo(digest);
    assertThat(DigestJson.read(DigestJson.write(ReportDigest.NONE))).isEqualTo(ReportDigest.NONE);
  }

  @Test
  void whatIsNoDigestIsRefused() {
    assertThatThrownBy(() -> DigestJson.read("[1]")).isInstanceOf(IllegalArgumentException.class);
  }
}
