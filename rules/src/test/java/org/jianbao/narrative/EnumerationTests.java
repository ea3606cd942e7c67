package org.jianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Section;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Narrative;
import org.jianbao.report.reading.narrative.NarrativeReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every line of sums.csv: a text and its enumerations: {@code 94=} adds up, {@code 94>} leaves
 * parts out, {@code 94→93} is short of the whole, {@code 94→95!} exceeds it; uncertain ones are
 * left out.
 */
final class EnumerationTests {
  private static final NarrativeReader READER =
      new NarrativeReader(Shipped.WORDS, new QuantityReader(Shipped.WORDS));

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/narrative/sums.csv", numLinesToSkip = 1, delimiter = '|')
  void partsAreComparedWithTheirWhole(String text, String expected) {
    assertThat(shown(text.replace("⏎", "\n"))).isEqualTo(expected == null ? "" : expected);
  }

  private static String shown(String text) {
    Paragraph paragraph = new Paragraph(1, null, null, text, false, 0);
    Narrative narrative = READER.read(List.of(new Section(1, null, List.of(paragraph))));
    return narrative.enumerations().stream()
        .filter(Enumeration::certain)
        .map(EnumerationTests::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(Enumeration enumeration) {
    String whole = enumeration.whole().value().stripTrailingZeros().toPlainString();
    String sum = enumeration.sum().stripTrailingZeros().toPlainString();
    if (enumeration.sign() == 0) {
      return whole + "=";
    }
    return enumeration.sign() > 0
        ? whole + "→" + sum + "!"
        : enumeration.closed() ? whole + "→" + sum : whole + ">";
  }
}
