package org.jianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.jianbao.text.CompactText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every line of quantities.csv: a text and the quantities that stand in it, ~ if approximate. */
final class QuantityReaderTests {
  private static final QuantityReader READER = new QuantityReader(Shipped.WORDS);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/narrative/quantities.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false)
  void quantitiesAreRead(String text, String expected) {
    assertThat(shown(text.replace("⏎", "\n"))).isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(String text) {
    return READER.read(CompactText.of(text)).stream()
        .map(QuantityReaderTests::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Quantity quantity) {
    return (quantity.approximate() ? "~" : "") + quantity.valueText() + quantity.unit();
  }
}
