package org.jianbao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.junit.jupiter.api.Test;

/** The English of the shipped rules is complete, and says what the Chinese says. */
class RuleTranslationTests {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

  private static Set<String> shippedTexts() {
    Set<String> texts = new TreeSet<>();
    for (RulePack pack : PackLibrary.open(List.of()).all()) {
      for (RuleInfo rule : RuleCompiler.compile(pack.rules()).rules().values()) {
        texts.addAll(List.of(rule.title(), rule.message(), rule.basis(), rule.remedy()));
      }
    }
    return texts;
  }

  @Test
  void every_text_of_a_shipped_rule_is_translated_and_no_other() {
    assertThat(RuleTranslation.into(Language.ENGLISH).texts().keySet())
        .containsExactlyInAnyOrderElementsOf(shippedTexts());
  }

  @Test
  void a_translation_fills_in_the_same() {
    for (Map.Entry<String, String> text :
        RuleTranslation.into(Language.ENGLISH).texts().entrySet()) {
      assertThat(placeholders(text.getValue()))
          .as(text.getKey())
          .isEqualTo(placeholders(text.getKey()));
    }
  }

  @Test
  void into_chinese_nothing_changes() {
    assertThat(RuleTranslation.into(Language.CHINESE).texts()).isEmpty();
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
