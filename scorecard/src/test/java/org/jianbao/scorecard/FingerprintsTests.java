package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.score.TestFindings.finding;

import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.junit.jupiter.api.Test;

class FingerprintsTests {
  private static final Finding ROW =
      finding("row-label", Severity.WARNING, BasisKind.FORMAT, "applications", "（三）不予以\n公开");

  @Test
  void haveSixteenHexDigits() {
    assertThat(of("青石街道", 2020, ROW)).matches("[0-9a-f]{16}");
  }

  @Test
  void doNotDependOnLayoutSeverityOrMessage() {
    Finding same = finding("row-label", Severity.HINT, BasisKind.LAW, "applications", "(三) 不予以公开");
    assertThat(of("青石街道", 2020, same)).isEqualTo(of("青石 街道", 2020, ROW));
  }

  @Test
  void differByBodyYearRuleAndQuote() {
    Finding otherQuote =
        finding("row-label", Severity.WARNING, BasisKind.FORMAT, "applications", "（四）不能提供");
    Finding otherRule =
        finding("row-extra", Severity.WARNING, BasisKind.FORMAT, "applications", "（三）不予以公开");
    assertThat(
            List.of(
                of("青石街道", 2020, ROW),
                of("白桥镇", 2020, ROW),
                of("青石街道", 2021, ROW),
                of("青石街道", 2020, otherQuote),
                of("青石街道", 2020, otherRule)))
        .doesNotHaveDuplicates();
  }

  @Test
  void numberRepeatedFindings() {
    assertThat(Fingerprints.of(List.of(ROW, ROW), "青石街道", 2020)).doesNotHaveDuplicates();
  }

  private static String of(String body, int year, Finding finding) {
    return Fingerprints.of(List.of(finding), body, year).get(0);
  }
}
