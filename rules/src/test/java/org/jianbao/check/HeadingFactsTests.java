package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.facts.ExpectedSection;
import org.jianbao.facts.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings: what is out of order, repeated, misnumbered. Digits stand for headings; 0 is none. */
class HeadingFactsTests {

  @ParameterizedTest(name = "{0} numbered {1}: {2}")
  @CsvSource({
    "123456, 123456, '', as prescribed",
    "123456, 123466, 5, a wrong ordinal",
    "123456, 123345, 4, one repeated and counted on",
    "123456, 123567, 4, one left out and counted on",
    "12456, 12456, '', a section missing and numbered by section",
    "12456, 12345, '', a section missing and numbered by position",
    "12456, 12455, 5, a section missing and one wrong",
    "124356, 123456, '', swapped and numbered by position",
    "124356, 124356, '', swapped and numbered by section",
    "1234556, 1234556, '', one twice with its own number",
    "1234560, 1234567, '', one more at the end",
    "1023456, 1234567, '', one more within",
    "1023456, 1023456, '', one more without number",
    "123456, 000000, '', no ordinals at all",
    "123456, 123056, 4, one without ordinal",
    "123456, 023456, 1, the first without ordinal",
    "123456, 113456, 2, the first ordinal twice",
  })
  void ordinals_that_deviate(String sections, String ordinals, String deviating, String name) {
    assertThat(
            headings(sections, ordinals).stream()
                .filter(h -> h.expectedOrdinal() != null)
                .filter(h -> !h.expectedOrdinal().equals(h.ordinal()))
                .map(h -> String.valueOf(h.position()))
                .collect(Collectors.joining()))
        .as(name)
        .isEqualTo(deviating);
  }

  @ParameterizedTest(name = "{0}: section {1} at {2} instead of {3}")
  @CsvSource({
    "125346, 5, 3, 5",
    "124356, 3, 4, 3",
    "612345, 6, 1, 6",
    "12546, 4, 4, 3",
    "1025346, 5, 3, 5",
    "1225346, 5, 3, 5"
  })
  void a_section_out_of_order(String sections, int section, int rank, int properRank) {
    assertThat(headings(sections, sections).stream().filter(h -> !h.inOrder()).toList())
        .singleElement()
        .satisfies(
            heading -> {
              assertThat(heading.section()).isEqualTo(section);
              assertThat(heading.rank()).isEqualTo(rank);
              assertThat(heading.properRank()).isEqualTo(properRank);
            });
  }

  @ParameterizedTest
  @CsvSource({"123456", "1246", "1203456", "1233456", "''"})
  void all_in_order(String sections) {
    assertThat(headings(sections, sections)).allMatch(Heading::inOrder);
  }

  @Test
  void a_repeated_heading_names_the_first() {
    List<Heading> headings = headings("12322", "12345");
    assertThat(headings.get(1).first()).isNull();
    assertThat(headings.get(3).first()).isSameAs(headings.get(1));
    assertThat(headings.get(4).first()).isSameAs(headings.get(1));
    assertThat(headings.get(1).text()).isEqualTo("标题2");
  }

  @Test
  void sections_that_the_report_lacks() {
    assertThat(
            facts("1246", "1234").stream()
                .filter(ExpectedSection.class::isInstance)
                .map(ExpectedSection.class::cast)
                .filter(section -> !section.found()))
        .extracting(ExpectedSection::numberText)
        .containsExactly("三", "五");
  }

  private static List<Heading> headings(String sections, String ordinals) {
    return facts(sections, ordinals).stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  private static List<Object> facts(String sections, String ordinals) {
    List<org.jianbao.report.Heading> headings = new ArrayList<>();
    for (int i = 0; i < sections.length(); i++) {
      headings.add(TestReports.heading(i + 1, sections.charAt(i) - '0', ordinals.charAt(i) - '0'));
    }
    return Flattening.facts(TestReports.withHeadings(headings), TestReports.PACK_2020);
  }
}
