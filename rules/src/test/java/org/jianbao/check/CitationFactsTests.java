package org.jianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.facts.ArticleCitation;
import org.jianbao.facts.FormatCitation;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Citation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationFactsTests {

  @Test
  void an_article_with_what_the_pack_knows_of_it() {
    ArticleCitation citation = article("regulation", 20, 6);
    assertThat(citation.articles()).isEqualTo(56);
    assertThat(citation.items()).isEqualTo(15);
    assertThat(citation.text()).isEqualTo("第二十条第（六）项");
    assertThat(article("regulation", 26, 6).items()).isZero();
    assertThat(article("regulation", 57, null).items()).isNull();
  }

  @Test
  void nothing_is_known_of_other_documents() {
    assertThat(facts("fee-measures", null, 3, TestReports.PACK_2020)).isEmpty();
    assertThat(facts(null, null, 80, TestReports.PACK_2020)).isEmpty();
  }

  @Test
  void a_format_is_in_the_basis_of_its_year_only() {
    assertThat(format("format-2019", null, TestReports.PACK_2020).inBasis()).isTrue();
    assertThat(format("format-2021", null, TestReports.PACK_2020).inBasis()).isFalse();
    assertThat(format("format-2021", null, TestReports.PACK_2021).inBasis()).isTrue();
    assertThat(format("format-2019", null, TestReports.PACK_2021).expected())
        .isEqualTo("国办公开办函〔2021〕30号");
  }

  @Test
  void the_number_tells_a_format_before_the_title() {
    assertThat(format("format-2019", "国办公开办函[2021] 30号", TestReports.PACK_2020))
        .satisfies(
            citation -> {
              assertThat(citation.document()).isEqualTo("format-2021");
              assertThat(citation.inBasis()).isFalse();
            });
    assertThat(format(null, "国办公开办函【2019】60 号", TestReports.PACK_2020).inBasis()).isTrue();
  }

  private static ArticleCitation article(String document, int article, @Nullable Integer item) {
    Citation citation = new Citation(document, null, null, article, item, TestFacts.place("第几条"));
    return Flattening.facts(TestReports.withCitation(citation), TestReports.PACK_2020).stream()
        .filter(ArticleCitation.class::isInstance)
        .map(ArticleCitation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static FormatCitation format(
      @Nullable String document, @Nullable String number, RulePack pack) {
    return facts(document, number, null, pack).stream()
        .filter(FormatCitation.class::isInstance)
        .map(FormatCitation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Object> facts(
      @Nullable String document,
      @Nullable String number,
      @Nullable Integer article,
      RulePack pack) {
    Citation citation = new Citation(document, null, number, article, null, TestFacts.place("文件"));
    return Flattening.facts(TestReports.withCitation(citation), pack).stream()
        .filter(fact -> fact instanceof ArticleCitation || fact instanceof FormatCitation)
        .toList();
  }
}
