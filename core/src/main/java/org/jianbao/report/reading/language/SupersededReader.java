package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.form.LanguageWords.SupersededKind;
import org.jianbao.form.LanguageWords.SupersededWord;
import org.jianbao.report.Citation;
import org.jianbao.report.language.Superseded;
import org.jianbao.report.reading.DocumentNumber;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordFinder;
import org.jspecify.annotations.Nullable;

/** Finds wordings and bases that are out of date (过时), where they are not told as history. */
final class SupersededReader {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Wordings beyond which no more are looked for. */
  private static final int MOST = 100;

  private final List<SupersededWord> wordings = new ArrayList<>();
  private final List<SupersededWord> numbers = new ArrayList<>();
  private final Map<Integer, SupersededWord> articles = new HashMap<>();
  private final WordFinder finder;

  SupersededReader(List<SupersededWord> words) {
    for (SupersededWord word : words) {
      if (word.kind() == SupersededKind.WORDING) {
        wordings.add(word);
      } else if (word.kind() == SupersededKind.NUMBER) {
        numbers.add(word);
      } else {
        articles.put(article(word.text()), word);
      }
    }
    finder = new WordFinder(wordings.stream().map(word -> bare(word.text())).toList());
  }

  private static int article(String text) {
    return ChineseNumerals.small(text.replaceAll("[第条]", ""));
  }

  private static String bare(String text) {
    return NO_WORD.matcher(WordPattern.plain(text)).replaceAll("");
  }

  /** What is out of date, wordings first. */
  List<Superseded> read(StretchIndex stretches, List<Citation> citations) {
    List<Superseded> found = new ArrayList<>();
    stretches.all().forEach(stretch -> wordings(stretch, found));
    for (Citation citation : citations) {
      Superseded one = basis(citation, stretches);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  private void wordings(Stretch stretch, List<Superseded> found) {
    CompactText compact = stretch.compact();
    String text = WordPattern.lower(compact.text());
    StringBuilder bare = new StringBuilder();
    int[] at = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        at[bare.length()] = i;
        bare.append(text.charAt(i));
      }
    }
    finder.find(
        bare.toString(),
        (word, start, end) -> {
          if (found.size() >= MOST) {
            return;
          }
          int from = compact.rawStart(at[start]);
          int to = compact.rawEnd(at[end - 1] + 1);
          SupersededWord wording = wordings.get(word);
          if (holds(wording, StretchIndex.sentence(stretch.raw(), from, to))) {
            found.add(
                new Superseded(
                    false,
                    stretch.raw().substring(from, to),
                    wording.replacement(),
                    stretch.clause(from, to)));
          }
        });
  }

  private @Nullable Superseded basis(Citation citation, StretchIndex stretches) {
    SupersededWord word = number(citation);
    String text = citation.documentNumber();
    Integer article = citation.article();
    if (word == null && article != null) {
      word = articles.get(article);
      text = null;
      if (word != null && !word.document().equals(citation.document())) {
        return null;
      }
    }
    if (word == null) {
      return null;
    }
    return holds(word, stretches.sentence(citation.place()))
        ? new Superseded(
            true, text == null ? word.text() : text, word.replacement(), citation.place())
        : null;
  }

  private @Nullable SupersededWord number(Citation citation) {
    String number = citation.documentNumber();
    if (number != null) {
      for (SupersededWord word : numbers) {
        if (DocumentNumber.of(word.text()).agreesWith(DocumentNumber.of(number))) {
          return word;
        }
      }
    }
    return null;
  }

  private static boolean holds(SupersededWord word, String sentence) {
    String plain = WordPattern.plain(sentence);
    return (word.contexts().isEmpty() || containsAny(plain, word.contexts()))
        && !containsAny(plain, word.exceptions());
  }

  private static boolean containsAny(String sentence, List<String> words) {
    return words.stream().anyMatch(word -> WordPattern.compile(word).matcher(sentence).find());
  }
}
