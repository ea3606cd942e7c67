package org.jianbao.pack;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.form.CitationWords;
import org.jianbao.form.KnownDocument;
import org.jianbao.form.Vocabulary;

/** Makes the vocabulary of core from the word lists that hold it. */
final class VocabularyReader {
  private static final Pattern ARTICLE = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern ITEMS = Pattern.compile("\\d{0,2}");
  private static final Pattern YUAN = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  private static final String FEES = "fees";

  /** What the name of a body may tell of its nature (机构性质). */
  private static final List<String> NATURES =
      List.of("general-office", "committee", "institution", "area");

  private final Map<String, WordList> lists;
  private final List<PackError> errors;

  private VocabularyReader(Map<String, WordList> lists, List<PackError> errors) {
    this.lists = lists;
    this.errors = errors;
  }

  static Vocabulary read(Map<String, WordList> lists, List<PackError> errors) {
    return new VocabularyReader(lists, errors).read();
  }

  /** Whether an inherited vocabulary holds all words of these lists but those for fees. */
  static boolean onlyFeesDiffer(Map<String, WordList> lists, Map<String, WordList> inherited) {
    return lists.entrySet().stream()
        .allMatch(
            list -> list.getKey().equals(FEES) || list.getValue() == inherited.get(list.getKey()));
  }

  /** An inherited vocabulary with the words for fees of these lists. */
  static Vocabulary withFees(
      Vocabulary inherited, Map<String, WordList> lists, List<PackError> errors) {
    VocabularyReader reader = new VocabularyReader(lists, errors);
    return inherited.withFees(ContentWordsReader.fees(reader.rows(FEES), errors));
  }

  private Vocabulary read() {
    checkArticles();
    checkNatures();
    return new Vocabulary(
        rows("synonyms").stream().map(this::synonyms).toList(),
        PeriodWordsReader.read(rows("period"), rows("dates"), errors),
        new FrameWordsReader(lists, errors).bodies("bodies"),
        documents(),
        new CitationWords(WordUses.byUse(rows("citations"), CitationWords.Use.class, errors)),
        units(),
        CellWordsReader.read(rows("cells"), errors),
        FrameWordsReader.read(lists, errors),
        NarrativeWordsReader.read(rows("counts"), rows("narrative"), errors),
        FigureWordsReader.read(rows("objects"), rows("scopes"), rows("counterparts"), errors),
        ContentWordsReader.read(this::rows, errors),
        LanguageWordsReader.read(lists, errors),
        ContentWordsReader.fees(rows(FEES), errors));
  }

  private List<WordRow> rows(String list) {
    WordList words = lists.get(list);
    return words == null ? List.of() : words.rows();
  }

  /** A group of synonyms; a lone word may be left out, as if an empty cell stood beside it. */
  private List<String> synonyms(WordRow row) {
    return row.cells().size() == 1 ? List.of("", row.cell(0)) : row.cells();
  }

  private List<KnownDocument> documents() {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    Map<String, String> numbers = new LinkedHashMap<>();
    for (WordRow row : rows("documents")) {
      String key = row.cell(0);
      if (key.isEmpty() || row.cell(1).isEmpty()) {
        errors.add(row.at().error("编号和标题都不能为空"));
        continue;
      }
      titles.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(row.cell(1));
      if (!row.cell(2).isEmpty()) {
        numbers.putIfAbsent(key, row.cell(2));
      }
    }
    return titles.entrySet().stream()
        .map(
            entry ->
                new KnownDocument(
                    entry.getKey(), List.copyOf(entry.getValue()), numbers.get(entry.getKey())))
        .toList();
  }

  private void checkArticles() {
    Set<String> documents = new LinkedHashSet<>();
    rows("documents").forEach(row -> documents.add(row.cell(0)));
    for (WordRow row : rows("articles")) {
      if (!documents.contains(row.cell(0))) {
        errors.add(
            row.at()
                .error(
                    "文件清单 documents.csv 中没有“"
                        + row.cell(0)
                        + "”"
                        + Nearest.hint(row.cell(0), documents)));
      }
      if (!ARTICLE.matcher(row.cell(1)).matches() || !ITEMS.matcher(row.cell(2)).matches()) {
        errors.add(row.at().error("条应为数字，项数应为数字或空（不详）"));
      }
    }
  }

  private void checkNatures() {
    for (WordRow row : rows("natures")) {
      if (!NATURES.contains(row.cell(1))) {
        errors.add(row.at().error("性质“" + row.cell(1) + "”应为：" + String.join("、", NATURES)));
      }
    }
  }

  private Map<String, BigDecimal> units() {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    for (WordRow row : rows("units")) {
      if (YUAN.matcher(row.cell(1)).matches()) {
        units.put(row.cell(0), new BigDecimal(row.cell(1)));
      } else {
        errors.add(row.at().error("单位“" + row.cell(0) + "”的合元应为数字，如 10000"));
      }
    }
    return units;
  }
}
