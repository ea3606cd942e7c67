package org.jianbao.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianbao.catalogue.Language;
import org.junit.jupiter.api.Test;

class WordsTests {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

  private final Words chinese = Words.of(Language.CHINESE);
  private final Words english = Words.of(Language.ENGLISH);

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(new TreeSet<>(english.keys())).isEqualTo(new TreeSet<>(chinese.keys()));
  }

  @Test
  void both_languages_fill_in_the_same_values() {
    for (String key : chinese.keys()) {
      assertThat(placeholders(english.of(key))).as(key).isEqualTo(placeholders(chinese.of(key)));
    }
  }

  private static TreeSet<String> placeholders(String words) {
    TreeSet<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(words).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
