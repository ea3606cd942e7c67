package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jianbao.assessment.CopiedText;
import org.jianbao.assessment.CopiedText.Passage;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.document.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class VerificationTests {
  private static final OwnText ORIGINAL = Prose.own(Prose.BODY, Prose.WORK, Prose.PROBLEMS);

  private static CopiedText compare(OwnText text, OwnText other) {
    CopiedText copied = Verification.compare(text, other, "other.docx", "另一机关", 2022);
    assertThat(copied).isNotNull();
    return copied;
  }

  private static double share(OwnText text, OwnText other) {
    return compare(text, other).share().doubleValue();
  }

  @Test
  void years_numbers_and_names_changed_is_all_copied() {
    String[] changes = {"2023", "二〇二二", "2024", "2023", "214", "1,180", "67条", "三十九条", "八千", "3万"};
    OwnText lastYear =
        Prose.own(
            Prose.BODY, Prose.changed(Prose.WORK, changes), Prose.changed(Prose.PROBLEMS, changes));
    assertThat(share(ORIGINAL, lastYear)).isEqualTo(1);
    assertThat(share(lastYear, ORIGINAL)).isEqualTo(1);
  }

  @Test
  void names_of_the_own_body_and_place_do_not_matter() {
    List<String> named = Prose.changed(Prose.WORK, "全年", "云水区水务局全年", "沿渠", "青溪");
    List<String> renamed = Prose.changed(Prose.WORK, "全年", "柳塘县水利局全年", "沿渠", "柳塘县");
    assertThat(share(Prose.own(Prose.BODY, named), Prose.own("澄江市柳塘县水利局", renamed))).isEqualTo(1);
  }

  @Test
  void order_changed_is_copied_still() {
    List<String> work = new ArrayList<>(Prose.WORK);
    Collections.reverse(work);
    assertThat(share(Prose.own(Prose.BODY, work, Prose.PROBLEMS), ORIGINAL)).isGreaterThan(0.99);
  }

  @Test
  void few_words_changed_are_shown_beside_the_original() {
    OwnText copy =
        Prose.own(
            Prose.BODY,
            Prose.changed(Prose.WORK, "搬上", "登载于", "张贴", "公示", "翻出", "找到", "依次", "先后", "开通", "上线"),
            Prose.changed(Prose.PROBLEMS, "偏紧", "不足", "抽调", "选派"));
    CopiedText copied = compare(copy, ORIGINAL);
    assertThat(copied.share().doubleValue()).isBetween(0.9, 0.99);
    assertThat(copied.otherPath()).isEqualTo("other.docx");
    assertThat(copied.otherBody()).isEqualTo("另一机关");
    assertThat(copied.otherYear()).isEqualTo(2022);
    assertThat(copied.passages())
        .extracting(Passage::text, Passage::otherText)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "春灌开始之前，三座水闸的开闸时刻逐日公示在村口，沿渠农户照着时刻轮流引水，往年争水的情形没有再出现。", Prose.WORK.get(1)));
    assertThat(copied.passages()).extracting(Passage::section).containsOnly(1, 5);
  }

  @Test
  void one_section_copied_is_its_share() {
    OwnText copy = Prose.own("青溪市文化局", Prose.ANOTHER, Prose.PROBLEMS);
    CopiedText copied = compare(copy, ORIGINAL);
    assertThat(copied.share().doubleValue()).isBetween(0.15, 0.4);
    assertThat(copied.passages()).hasSize(2).extracting(Passage::section).containsOnly(5);
  }

  @Test
  void the_share_is_that_of_the_own_text() {
    OwnText part = Prose.own(Prose.BODY, Prose.WORK);
    OwnText more = Prose.own(Prose.BODY, concat(Prose.WORK, Prose.ANOTHER));
    assertThat(share(part, more)).isEqualTo(1);
    assertThat(share(more, part)).isBetween(0.4, 0.6);
  }

  @Test
  void other_reports_have_nothing_in_common() {
    assertThat(share(ORIGINAL, Prose.own("青溪市文化局", Prose.ANOTHER))).isZero();
    assertThat(compare(ORIGINAL, Prose.own("青溪市文化局", Prose.ANOTHER)).passages()).isEmpty();
  }

  @Test
  void phrases_of_all_bodies_do_not_count() {
    List<String> phrases =
        List.of(
            "坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻党的二十大精神，以公开为常态、不公开为例外。",
            "我街道收到政府信息公开申请1件，均已按期答复；没有因政府信息公开工作被申请行政复议、提起行政诉讼。",
            "根据《中华人民共和国政府信息公开条例》和《国务院办公厅关于印发年度报告格式的通知》编制。");
    OwnText water = Prose.own(Prose.BODY, concat(phrases, Prose.WORK));
    OwnText culture = Prose.own("青溪市文化局", concat(phrases, Prose.ANOTHER));
    assertThat(share(water, culture)).isLessThan(0.1);
    assertThat(share(culture, water)).isLessThan(0.1);
  }

  @Test
  void where_there_is_no_text_nothing_is_shared() {
    OwnText none = Prose.own(Prose.BODY, List.of());
    assertThat(share(none, ORIGINAL)).isZero();
    assertThat(share(ORIGINAL, none)).isZero();
    assertThat(Signatures.of(none)).isEmpty();
  }

  @Test
  void what_stands_before_the_first_section_does_not_count() {
    List<ReportDigest.Text> texts = new ArrayList<>(Prose.digest(Prose.WORK, List.of()).texts());
    texts.add(0, Prose.text(0, 9, Prose.ANOTHER.get(0)));
    OwnText own = OwnText.of(Prose.digest(texts), Prose.BODY, Prose.LANGUAGE);
    assertThat(own.units()).isEqualTo(Prose.own(Prose.BODY, Prose.WORK).units());
  }

  @Test
  void where_no_section_is_known_all_counts() {
    List<ReportDigest.Text> texts =
        Prose.digest(Prose.WORK, List.of()).texts().stream()
            .map(text -> new ReportDigest.Text(0, text.location(), text.text()))
            .toList();
    OwnText own = OwnText.of(Prose.digest(texts), Prose.BODY, Prose.LANGUAGE);
    assertThat(own.units()).isEqualTo(Prose.own(Prose.BODY, Prose.WORK).units());
  }

  @Test
  void places_lead_to_the_raw_text() {
    OwnText copy = Prose.own("青溪市文化局", concat(Prose.ANOTHER, Prose.WORK));
    List<String> all = concat(Prose.ANOTHER, Prose.WORK);
    assertThat(compare(copy, ORIGINAL).passages())
        .isNotEmpty()
        .allSatisfy(
            passage -> {
              Location place = passage.location();
              assertThat(all.get(place.paragraph() - 1))
                  .startsWith(passage.text())
                  .hasSizeGreaterThanOrEqualTo(place.offset() + place.length());
              assertThat(
                      all.get(place.paragraph() - 1)
                          .substring(place.offset(), place.offset() + place.length()))
                  .isEqualTo(passage.text());
            });
  }

  @Test
  void lines_of_a_wrapped_paragraph_are_counted() {
    String raw = Prose.ANOTHER.get(0) + "\n" + String.join("\n", Prose.WORK);
    ReportDigest.Text text =
        new ReportDigest.Text(1, new Location(7, null, 12, null, 2, raw.length()), raw);
    OwnText copy = OwnText.of(Prose.digest(List.of(text)), "青溪市文化局", Prose.LANGUAGE);
    Passage passage = compare(copy, ORIGINAL).passages().get(0);
    assertThat(passage.location())
        .isEqualTo(new Location(8, null, 13, null, 0, passage.text().length()));
    assertThat(passage.text()).isEqualTo(String.join("\n", Prose.WORK));
    assertThat(passage.otherText()).isEqualTo(String.join("\n", Prose.WORK));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void text_that_repeats_itself_without_end_takes_no_time() {
    OwnText endless = Prose.own(Prose.BODY, List.of("水".repeat(300_000)));
    OwnText turns = Prose.own(Prose.BODY, List.of("河湖渠塘沟".repeat(60_000)));
    assertThat(share(endless, endless)).isEqualTo(1);
    assertThat(share(endless, turns)).isZero();
    assertThat(share(turns, turns)).isEqualTo(1);
  }

  private static List<String> concat(List<String> one, List<String> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }
}
