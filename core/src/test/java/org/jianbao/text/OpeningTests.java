package org.jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is tried at some characters alone finds what it finds at all. */
class OpeningTests {
  private static final String SIGNS = "0123年月第一二、。（）年2";

  private static List<String> everywhere(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }

  private static List<String> atOpenings(Pattern pattern, String first, String text) {
    List<String> found = new ArrayList<>();
    Opening.Search search = new Opening(pattern, first).in(text);
    while (search.find()) {
      found.add(search.found().start() + search.found().group());
    }
    return found;
  }

  @Test
  void finds_the_same() {
    Random random = new Random(1);
    Map<String, String> patterns =
        Map.of(
            "(?<![0-9])20[0-9]{1,2}年", "2",
            "第[一二0-9]{1,3}(?!、)", "第",
            "(?:^|(?<=。))[一二]、", "一二",
            "[0-9]{1,3}[年月](?:[0-9]{1,2})?", "0123456789",
            "[一二]+$", "一二");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(30); j > 0; j--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      patterns.forEach(
          (regex, first) ->
              assertThat(atOpenings(Pattern.compile(regex), first, text.toString()))
                  .as(regex + " in " + text)
                  .isEqualTo(everywhere(Pattern.compile(regex), text.toString())));
    }
  }

  @Test
  void a_map_of_characters_holds_what_it_was_given_and_nothing_else() {
    Map<Character, String> map = new HashMap<>();
    for (char c : "一二三〇年月日0123（）".toCharArray()) {
      map.put(c, "of " + c);
    }
    CharMap<String> ready = new CharMap<>(map);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(ready.get((char) c)).isEqualTo(map.get((char) c));
    }
    assertThat(new CharMap<>(Map.of()).get('一')).isNull();
  }
}
