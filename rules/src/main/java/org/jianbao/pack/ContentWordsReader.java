package org.jianbao.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.form.AccountabilityWords;
import org.jianbao.form.AspectWords;
import org.jianbao.form.ContentWords;
import org.jianbao.form.FeeWords;
import org.jianbao.form.PartWords;
import org.jianbao.form.ProblemWordUse;
import org.jianbao.form.SentenceWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes the words for the content of sections from aspects.csv, accountability.csv, problems.csv,
 * parts.csv, sentences.csv and fees.csv.
 */
final class ContentWordsReader {
  /** A word of aspects.csv that says nothing by itself about any aspect. */
  private static final String FILLER = "虚词";

  /** A word that counts in all sections, or only in the one that it belongs to. */
  private static final String ANYWHERE = "各章";

  private static final Pattern MISPLACED_FIGURE = Pattern.compile("[^…]#");

  private static final String SIGNS = "…/#";
  private static final String MARKER = "引出";
  private static final String UNIT = "单位";
  private static final String OPEN = "未完";

  private final Function<String, List<WordRow>> lists;
  private final List<PackError> errors;

  private ContentWordsReader(Function<String, List<WordRow>> lists, List<PackError> errors) {
    this.lists = lists;
    this.errors = errors;
  }

  /**
   * Reads the words.
   *
   * @param lists gives the rows of a list by its name
   */
  static ContentWords read(Function<String, List<WordRow>> lists, List<PackError> errors) {
    ContentWordsReader reader = new ContentWordsReader(lists, errors);
    List<String> fillers = new ArrayList<>();
    List<AspectWords> aspects = reader.aspects(fillers);
    return new ContentWords(
        aspects,
        fillers,
        reader.accountability(),
        reader.problems(),
        reader.parts(),
        new SentenceWords(
            WordUses.byUse(lists.apply("sentences"), SentenceWords.Use.class, errors)));
  }

  /** Reads the words for the information processing fee. */
  static FeeWords fees(List<WordRow> fees, List<PackError> errors) {
    ContentWordsReader reader = new ContentWordsReader(none -> List.of(), errors);
    List<String> anywhere = new ArrayList<>();
    List<String> inPlace = new ArrayList<>();
    for (WordRow row : fees) {
      (reader.anywhere(row, 1) ? anywhere : inPlace).add(reader.word(row, 0));
    }
    return new FeeWords(anywhere, inPlace);
  }

  private List<AspectWords> aspects(List<String> fillers) {
    Map<String, Map<AspectWords.Use, List<String>>> aspects = new LinkedHashMap<>();
    for (WordRow row : lists.apply("aspects")) {
      String word = word(row, 1);
      if (row.cell(2).equals(FILLER)) {
        fillers.add(word);
        continue;
      }
      AspectWords.Use use =
          use(row, row.cell(2), AspectWords.Use.values(), AspectWords.Use::code, FILLER);
      if (use != null) {
        aspects
            .computeIfAbsent(row.cell(0), name -> new EnumMap<>(AspectWords.Use.class))
            .computeIfAbsent(use, key -> new ArrayList<>())
            .add(word);
      }
    }
    return aspects.entrySet().stream()
        .map(aspect -> new AspectWords(aspect.getKey(), aspect.getValue()))
        .toList();
  }

  private List<AccountabilityWords> accountability() {
    Map<String, List<String>> overview = new LinkedHashMap<>();
    Map<String, List<String>> anywhere = new LinkedHashMap<>();
    for (WordRow row : lists.apply("accountability")) {
      overview.computeIfAbsent(row.cell(0), name -> new ArrayList<>());
      (anywhere(row, 2) ? anywhere : overview)
          .computeIfAbsent(row.cell(0), name -> new ArrayList<>())
          .add(word(row, 1));
    }
    return overview.entrySet().stream()
        .map(
            item ->
                new AccountabilityWords(
                    item.getKey(),
                    item.getValue(),
                    anywhere.getOrDefault(item.getKey(), List.of())))
        .toList();
  }

  private Map<ProblemWordUse, List<String>> problems() {
    Map<ProblemWordUse, List<String>> problems = new EnumMap<>(ProblemWordUse.class);
    for (WordRow row : lists.apply("problems")) {
      ProblemWordUse use =
          use(row, row.cell(1), ProblemWordUse.values(), ProblemWordUse::code, null);
      if (use != null) {
        problems.computeIfAbsent(use, key -> new ArrayList<>()).add(word(row, 0));
      }
    }
    return problems;
  }

  private PartWords parts() {
    Map<Integer, List<String>> sections = new LinkedHashMap<>();
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (WordRow row : lists.apply("parts")) {
      String meaning = row.cell(1);
      if (meaning.matches("[1-9]")) {
        sections
            .computeIfAbsent(Integer.valueOf(meaning), number -> new ArrayList<>())
            .add(word(row, 0));
      } else if (List.of(MARKER, UNIT, OPEN).contains(meaning)) {
        others.computeIfAbsent(meaning, key -> new ArrayList<>()).add(word(row, 0));
      } else {
        errors.add(row.at().error("所指应为章节序号，或“引出”“单位”“未完”，不是“" + meaning + "”"));
      }
    }
    return new PartWords(
        sections,
        others.getOrDefault(MARKER, List.of()),
        others.getOrDefault(UNIT, List.of()),
        others.getOrDefault(OPEN, List.of()));
  }

  private boolean anywhere(WordRow row, int cell) {
    if (!row.cell(cell).isEmpty() && !row.cell(cell).equals(ANYWHERE)) {
      errors.add(row.at().error("范围应为“" + ANYWHERE + "”或留空，不是“" + row.cell(cell) + "”"));
    }
    return row.cell(cell).equals(ANYWHERE);
  }

  private String word(WordRow row, int cell) {
    String word = row.cell(cell);
    if (isEmpty(word)) {
      errors.add(row.at().error("词不能为空"));
    }
    if (word.indexOf('#') > 0 && MISPLACED_FIGURE.matcher(word).find()) {
      errors.add(row.at().error("“#”只能写在词首或“…”之后，管到下一个“…”：" + word));
    }
    return word;
  }

  /** Whether a word has nothing but signs. */
  private static boolean isEmpty(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (SIGNS.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private <T> @Nullable T use(
      WordRow row, String written, T[] uses, Function<T, String> code, @Nullable String another) {
    for (T use : uses) {
      if (code.apply(use).equals(written)) {
        return use;
      }
    }
    List<String> codes = new ArrayList<>(Arrays.stream(uses).map(code).toList());
    if (another != null) {
      codes.add(another);
    }
    errors.add(row.at().error("用法不能是“" + written + "”" + Nearest.hint(written, codes)));
    return null;
  }
}
