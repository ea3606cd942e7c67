package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jianbao.pack.PackLibrary;
import org.junit.jupiter.api.Test;

final class FormLanguageTests {
  @Test
  void a_name_is_made_of_names_of_places_and_bodies() {
    FormLanguage language = new FormLanguage(Set.of(), Set.of("市", "区", "街道"));
    assertThat(language.namesIn("青溪市 云水区第二医院"))
        .containsExactly("青溪市云水区第#医院", "青溪市", "青溪", "云水区第#医院", "云水区", "云水", "第#医院");
  }

  @Test
  void labels_phrases_titles_and_what_bodies_call_themselves_are_left_out() {
    FormLanguage language = FormLanguage.of(PackLibrary.open(List.of()));
    assertThat(
            OwnText.of(
                    Prose.digest(
                        List.of(
                            "我街道2021年主动公开政府信息30条，本年新收政府信息公开申请数量1件，予以公开1件。",
                            "根据《政府信息公开条例》（国务院令第711号）和https://www.example.gov.cn的要求，放了三十只鹅。"),
                        List.of()),
                    null,
                    language)
                .units())
        .endsWith("放了只鹅")
        .doesNotContain("我街道", "新收", "数量", "条例", "令第", "予以公开");
  }
}
