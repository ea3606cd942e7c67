package org.jianbao.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SignaturesTests {
  /** Pairs with fewer numbers in common are not looked at. */
  private static final int ENOUGH = 2;

  private final Random random = new Random(20260101);

  @Test
  void same_text_same_signature_on_every_machine() {
    long[] signature = Signatures.of(Prose.own(Prose.BODY, Prose.WORK));
    assertThat(signature).hasSizeGreaterThan(Signatures.BANDS).doesNotHaveDuplicates();
    assertThat(new long[] {signature[0], signature[1], signature[79], signature[80]})
        .as("they are stored: other numbers ask for another VERSION")
        .containsExactly(
            5724717379375079193L,
            2257267454470925802L,
            -5542482339592705482L,
            2472379454414858960L);
  }

  @Test
  void copies_are_found() {
    for (int percent = 70; percent <= 100; percent += 5) {
      int found = 0;
      for (int i = 0; i < 200; i++) {
        String text = words(300);
        found += shared(text, sentences(text, percent)) >= ENOUGH ? 1 : 0;
      }
      assertThat(found).as(percent + " %").isGreaterThanOrEqualTo(199);
    }
  }

  @Test
  void copies_with_words_changed_all_over_are_found() {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String text = words(300);
      found += shared(text, wordsChanged(text, 85)) >= ENOUGH ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(195);
  }

  @Test
  void a_copy_within_a_text_twice_as_long_is_found() {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String text = words(200);
      found += shared(text, words(200) + text) >= ENOUGH ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(199);
  }

  @Test
  void most_of_a_text_within_one_five_times_as_long_is_found() {
    for (int percent : new int[] {70, 80, 90}) {
      int found = 0;
      for (int i = 0; i < 200; i++) {
        String text = words(200);
        String other = words(400) + sentences(text, percent) + words(400);
        found += shared(text, other) >= ENOUGH ? 1 : 0;
      }
      assertThat(found).as(percent + " %").isGreaterThanOrEqualTo(195);
    }
  }

  @Test
  void texts_of_the_same_words_are_no_candidates() {
    Map<Long, List<Integer>> byBand = new HashMap<>();
    Map<Long, Integer> pairs = new HashMap<>();
    for (int i = 0; i < 2000; i++) {
      for (long band : Signatures.of(own(words(300)))) {
        List<Integer> others = byBand.computeIfAbsent(band, key -> new ArrayList<>());
        for (int other : others) {
          pairs.merge((long) i << 32 | other, 1, Integer::sum);
        }
        others.add(i);
      }
    }
    assertThat(pairs.values()).filteredOn(bands -> bands >= ENOUGH).isEmpty();
  }

  private int shared(String text, String other) {
    Set<Long> one = Arrays.stream(Signatures.of(own(text))).boxed().collect(Collectors.toSet());
    return (int) Arrays.stream(Signatures.of(own(other))).distinct().filter(one::contains).count();
  }

  private static OwnText own(String text) {
    return Prose.own(Prose.BODY, List.of(text));
  }

  /** Some words; common ones come often, as in any language. */
  private String words(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number; i++) {
      int word = (int) (4000 * Math.pow(random.nextDouble(), 3));
      text.append((char) ('\u5000' + word)).append((char) ('\u5000' + word * 31 % 4000));
    }
    return text.toString();
  }

  /** A text of which each stretch of 30 characters is kept with some probability. */
  private String sentences(String text, int percent) {
    StringBuilder copy = new StringBuilder();
    int kept = text.length() * percent / 100 / 30;
    List<Boolean> keep = new ArrayList<>();
    for (int i = 0; i < text.length() / 30; i++) {
      keep.add(random.nextInt(text.length() / 30 - i) < kept);
      kept -= keep.get(i) ? 1 : 0;
    }
    for (int i = 0; i < keep.size(); i++) {
      copy.append(keep.get(i) ? text.substring(30 * i, 30 * i + 30) : words(15));
    }
    return copy.toString();
  }

  private String wordsChanged(String text, int percent) {
    StringBuilder copy = new StringBuilder();
    for (int i = 0; i < text.length(); i += 2) {
      copy.append(random.nextInt(100) < percent ? text.substring(i, i + 2) : words(1));
    }
    return copy.toString();
  }
}
