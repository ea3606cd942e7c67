package org.jianbao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jianbao.store.Decision;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.WaiverReason;
import org.jianbao.waiver.Waivers;
import org.junit.jupiter.api.Test;

/** What people have decided, as waivers of a run. */
class DecisionsTests {
  @Test
  void theDayOfADecisionIsThatOfTheOffice() {
    // Seven in the morning of 2 March in Beijing.
    Decision waived = decision(Decision.Kind.WAIVE, "2021-03-01T23:00:00Z");

    assertThat(new Decisions(List.of(waived)).with(Waivers.NONE).all())
        .extracting(Waiver::on, Waiver::by, Waiver::reason)
        .containsExactly(tuple(LocalDate.of(2021, 3, 2), "张三", WaiverReason.CORRECTED));
  }

  @Test
  void theNewestDecisionHolds() {
    Decision waived = decision(Decision.Kind.WAIVE, "2021-03-01T02:00:00Z");
    Decision reopened = decision(Decision.Kind.REOPEN, "2021-03-05T02:00:00Z");

    Decisions decisions = new Decisions(List.of(waived, reopened));
    assertThat(decisions.with(Waivers.NONE).all()).isEmpty();
    assertThat(decisions.isNew("00d41d8cd98f00b2")).isTrue();
    assertThat(new Decisions(List.of(reopened, waived)).isNew("00d41d8cd98f00b2")).isFalse();
  }

  private static Decision decision(Decision.Kind kind, String at) {
    return new Decision(
        "00d41d8cd98f00b2",
        "narrative-sum",
        "清泉县统计局",
        2020,
        kind,
        kind == Decision.Kind.WAIVE ? WaiverReason.CORRECTED : null,
        "",
        "张三",
        Instant.parse(at),
        null);
  }
}
