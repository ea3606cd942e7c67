package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.check.TestReports.beside;
import static org.jianbao.check.TestReports.declared;

import java.util.List;
import java.util.Objects;
import org.jianbao.facts.Period;
import org.jianbao.facts.PeriodBound;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.PeriodStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFactsTests {

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, false",
    "2020-01-10, true",
    "2019-01-01, true",
    "2020-1, false",
    "2020-02, true",
    "2020, false",
    "2008-11-31!, true"
  })
  void whether_a_start_deviates(String start, boolean deviates) {
    PeriodBound bound = facts(PeriodBound.class, declared(start, "2020-12-31")).get(0);
    assertThat(bound.which()).isEqualTo("start");
    assertThat(bound.deviates()).isEqualTo(deviates);
    assertThat(bound.expected()).isEqualTo("2020-01-01");
  }

  @ParameterizedTest
  @CsvSource({"2020-12-31, false", "2020-12, false", "2020-12-30, true", "2020-12-32!, true"})
  void whether_an_end_deviates(String end, boolean deviates) {
    PeriodBound bound = facts(PeriodBound.class, declared("2020-01-01", end)).get(1);
    assertThat(bound.which()).isEqualTo("end");
    assertThat(bound.deviates()).isEqualTo(deviates);
    assertThat(bound.expected()).isEqualTo("2020-12-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, 2020-12-31, false",
    "2020-12-31, 2020-01-01, true",
    "2020-12-31, 2019-12-31, true",
    "2020-06-30, 2020-06, false",
    "2020, 2020-12-31, false",
    "2020-12-31, 2020-11-31!, true"
  })
  void whether_the_end_is_before_the_start(String start, String end, boolean reversed) {
    assertThat(facts(Period.class, declared(start, end)).get(0).reversed()).isEqualTo(reversed);
  }

  @Test
  void dates_that_cannot_be_read_are_kept_as_written() {
    PeriodStatement garbled =
        new PeriodStatement(
            new org.jianbao.report.PeriodBound(null, null, null, BoundStatus.GARBLED, "2020 月1日"),
            TestReports.date("2020-12-32!"),
            true,
            TestFacts.place("统计期限"));
    Period period = facts(Period.class, garbled).get(0);
    assertThat(period.garbled()).isEqualTo("2020月1日");
    assertThat(period.impossible()).isEqualTo("2020-12-32!");
    assertThat(period.span()).isEqualTo("2020月1日至2020-12-32!");
    assertThat(facts(PeriodBound.class, garbled).get(0).deviates()).isFalse();
  }

  @Test
  void statements_disagree_with_the_first_that_says_otherwise() {
    assertThat(disagreements(declared("2020-01-01", "2020-12-31"), declared(null, "2020-12-31")))
        .isEmpty();
    assertThat(disagreements(declared("2020-01-01", "2020-12-30"), beside("2020-12-31")))
        .containsExactly("2 with 1");
    assertThat(
            disagreements(
                declared("2020-01-01", "2020-12-30"), beside("2020-12-31"), beside("2020-12-31")))
        .as("two mere 截至 are not compared with each other")
        .containsExactly("2 with 1", "3 with 1");
    assertThat(
            disagreements(
                declared("2020-01-01", "2020-12-31"),
                declared("2020-01-01", "2020-12-30"),
                declared("2020-01-01", "2020-12-31")))
        .as("an earlier statement says the same")
        .containsExactly("2 with 1");
  }

  @Test
  void a_day_within_the_year_is_no_end_of_the_period() {
    PeriodStatement whole = declared("2020-01-01", "2020-12-31");
    assertThat(disagreements(whole, beside("2020-06-30"))).isEmpty();
    assertThat(disagreements(whole, beside("2021-01-15"))).isEmpty();
    assertThat(disagreements(whole, beside("2020-12"))).isEmpty();
    assertThat(disagreements(whole, beside("2020-12-20"))).containsExactly("2 with 1");
    assertThat(disagreements(beside("2020-12-20"), beside("2020-12-31"))).isEmpty();
  }

  @Test
  void declared_statements_are_ranked_by_themselves() {
    assertThat(facts(Period.class, beside("2020-12-31"), declared(null, "2020-12-31")))
        .extracting(Period::rank)
        .containsExactly(0, 1);
  }

  private static List<String> disagreements(PeriodStatement... statements) {
    return facts(Period.class, statements).stream()
        .filter(period -> period.disagreesWith() != null)
        .map(
            period ->
                period.statement()
                    + " with "
                    + Objects.requireNonNull(period.disagreesWith()).statement())
        .toList();
  }

  private static <T> List<T> facts(Class<T> type, PeriodStatement... statements) {
    return Flattening.facts(TestReports.withPeriods(statements), TestReports.PACK_2020).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
