package org.jianbao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pack judges a report of a year. */
class PackChoiceTests {
  @TempDir Path folder;

  @Test
  void a_pack_of_the_user_goes_before_a_shipped_one() {
    new PackFiles(folder).write("own/pack.yaml", "id: own\nversion: 1\nyears: [2022, 2023]\n");
    assertThat(chosen(2021)).isEqualTo("format-2021");
    assertThat(chosen(2022)).isEqualTo("own");
    assertThat(chosen(2023)).isEqualTo("own");
    assertThat(chosen(2024)).isEqualTo("format-2021");
  }

  @Test
  void a_pack_inherits_its_years_and_goes_before_the_one_it_extends() {
    new PackFiles(folder).pack("city", "format-2021").pack("county", "city");
    assertThat(chosen(2024)).isEqualTo("county");
    assertThat(chosen(2020)).isEqualTo("format-2019");
  }

  @Test
  void two_that_do_not_extend_one_another_are_ambiguous() {
    new PackFiles(folder).pack("town", "format-2021").pack("city", "format-2021").pack("a", "city");
    assertThat(new PackFiles(folder).open().choose(2024))
        .isEqualTo(new PackChoice.Ambiguous(2024, List.of("a", "town")));
    assertThat(chosen(2020)).isEqualTo("format-2019");
  }

  @Test
  void a_broken_pack_is_not_chosen() {
    PackFiles files = new PackFiles(folder).pack("city", "format-2021");
    files.write("city/form.yaml", "sections: []");
    assertThat(chosen(2024)).isEqualTo("format-2021");
    assertThat(files.errors()).hasSize(1);
  }

  @Test
  void forms_are_those_of_the_user_first_each_once() {
    PackFiles files = new PackFiles(folder).pack("same", "format-2021").pack("city", "format-2019");
    files.write("city/form.yaml", "sections: {1: {accepted: [概况]}}");
    assertThat(files.open().allForms())
        .extracting(Form::id)
        .containsExactly("city", "format-2021", "format-2019");
  }

  private String chosen(int year) {
    PackChoice choice = new PackFiles(folder).open().choose(year);
    assertThat(choice).isInstanceOf(PackChoice.Chosen.class);
    return ((PackChoice.Chosen) choice).pack().id();
  }
}
