package org.jianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Section;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Narrative;
import org.jianbao.report.reading.narrative.NarrativeReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sentences and what they add up, one a line; ⏎ parts lines, ¶ paragraphs. */
final class NarrativeReaderTests {
  private static final NarrativeReader READER =
      new NarrativeReader(Shipped.WORDS, new QuantityReader(Shipped.WORDS));

  /**
   * {@code 94=} adds up, {@code 94>} leaves parts out, {@code 94→93} is short of the whole, {@code
   * 94→95!} exceeds it; uncertain ones are left out.
   */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/narrative/sums.csv", numLinesToSkip = 1, delimiter = '|')
  void partsAreComparedWithTheirWhole(String text, String expected) {
    assertThat(
            read(text).enumerations().stream()
                .filter(Enumeration::certain)
                .map(NarrativeReaderTests::shown)
                .collect(Collectors.joining(" ")))
        .isEqualTo(orEmpty(expected));
  }

  /** {@code 80.1=} fits, {@code 90→80} does not; uncertain ones are left out. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/narrative/ratios.csv", numLinesToSkip = 1, delimiter = '|')
  void percentagesAreComparedWithTheirFigures(String text, String expected) {
    assertThat(
            read(text).ratios().stream()
                .filter(ratio -> ratio.certain())
                .map(
                    ratio ->
                        ratio.percentage().value().toPlainString()
                            + (ratio.fits() ? "=" : "→" + ratio.quotient().toPlainString()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(orEmpty(expected));
  }

  /** {@code 3=3} three announced and three found; uncertain ones are left out. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/narrative/items.csv", numLinesToSkip = 1, delimiter = '|')
  void announcedItemsAreCounted(String text, String expected) {
    assertThat(
            read(text).itemCounts().stream()
                .filter(count -> count.certain() || count.announced() == count.items().size())
                .map(count -> count.announced() + "=" + count.items().size())
                .collect(Collectors.joining(" ")))
        .isEqualTo(orEmpty(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/narrative/gaps.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false)
  void lostNumbersAndUnitsAreSeen(String text, String expected) {
    assertThat(
            read(text).gaps().stream()
                .map(gap -> gap.missing() + " " + gap.text())
                .collect(Collectors.joining("; ")))
        .isEqualTo(orEmpty(expected));
  }

  /** Honest sentences in many styles, in which nothing is wrong. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/narrative/honest.txt", delimiter = '|')
  void honestSentencesAreLeftAlone(String text) {
    Narrative narrative = read(text);
    assertThat(narrative.enumerations().stream().filter(NarrativeReaderTests::isWrong))
        .extracting(NarrativeReaderTests::shown)
        .isEmpty();
    assertThat(narrative.ratios().stream().filter(r -> r.certain() && !r.fits())).isEmpty();
    assertThat(
            narrative.itemCounts().stream()
                .filter(count -> count.certain() && count.announced() != count.items().size()))
        .isEmpty();
    assertThat(narrative.gaps()).isEmpty();
  }

  private static boolean isWrong(Enumeration enumeration) {
    return enumeration.certain()
        && (enumeration.sign() > 0 || enumeration.closed() && enumeration.sign() < 0);
  }

  private static Narrative read(String text) {
    List<Block> paragraphs = new ArrayList<>();
    for (String paragraph : text.replace("⏎", "\n").split("¶")) {
      paragraphs.add(new Paragraph(paragraphs.size() + 1, null, null, paragraph, false, 0));
    }
    return READER.read(List.of(new Section(1, null, paragraphs)));
  }

  private static String orEmpty(String expected) {
    return expected == null ? "" : expected;
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
