package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.facts.ArticleCitation;
import org.jianbao.facts.Caption;
import org.jianbao.facts.CitedNumber;
import org.jianbao.facts.CitedTitle;
import org.jianbao.facts.FormatCitation;
import org.jianbao.form.LanguageWords;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Citation;
import org.jianbao.report.Naming;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jianbao.report.reading.DocumentNumber;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Citations (引用) of articles and of format documents, and the captions in tables. */
final class CitationFacts {
  private static final int KEY = 0;
  private static final int ARTICLE = 1;
  private static final int ITEMS = 2;
  private static final int NUMBER = 2;
  private static final int FORMAT = 3;

  private final RulePack pack;
  private final List<Object> facts = new ArrayList<>();

  private CitationFacts(RulePack pack) {
    this.pack = pack;
  }

  static List<Object> of(Report report, RulePack pack) {
    CitationFacts flattening = new CitationFacts(pack);
    report.citations().forEach(flattening::article);
    report.citations().forEach(flattening::format);
    report.citations().forEach(flattening::naming);
    report.tables().forEach(flattening::captions);
    return flattening.facts;
  }

  private void article(Citation citation) {
    String document = citation.document();
    Integer article = citation.article();
    if (document == null || article == null) {
      return;
    }
    Integer articles = null;
    Integer items = null;
    for (List<String> row : rows("articles")) {
      Integer number = number(row, ARTICLE);
      if (value(row, KEY).equals(document) && number != null) {
        articles = articles == null ? number : Math.max(articles, number);
        items = number.equals(article) ? number(row, ITEMS) : items;
      }
    }
    if (articles != null) {
      facts.add(
          new ArticleCitation(
              document,
              article,
              citation.item(),
              articles,
              items,
              ArticleCitation.text(article, citation.item()),
              citation.place()));
    }
  }

  private void format(Citation citation) {
    List<List<String>> formats = pack.basis().isEmpty() ? List.of() : formats(citation);
    if (formats.isEmpty()) {
      return;
    }
    boolean inBasis =
        formats.stream()
            .map(row -> CompactText.of(value(row, NUMBER)).text())
            .anyMatch(
                number ->
                    pack.basis().stream()
                        .anyMatch(basis -> CompactText.of(basis).text().equals(number)));
    String number =
        formats.stream()
            .map(row -> value(row, NUMBER))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseGet(() -> value(formats.get(0), 1));
    String expected = pack.basis().stream().collect(Collectors.joining("、"));
    facts.add(
        new FormatCitation(
            value(formats.get(0), KEY), number, inBasis, expected, citation.place()));
  }

  /** The format document cited: by its number if one is given, else by its title. */
  private List<List<String>> formats(Citation citation) {
    List<List<String>> all =
        rows("documents").stream().filter(row -> !value(row, FORMAT).isEmpty()).toList();
    String number = citation.documentNumber();
    if (number != null) {
      String wanted = CompactText.of(number).text();
      List<List<String>> named =
          all.stream()
              .filter(row -> CompactText.of(value(row, NUMBER)).text().equals(wanted))
              .toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return all.stream().filter(row -> value(row, KEY).equals(citation.document())).toList();
  }

  private void naming(Citation citation) {
    Naming naming = citation.naming();
    if (naming == null) {
      return;
    }
    String title = OneLine.of(citation.title() == null ? "" : citation.title());
    if (citation.document() != null) {
      facts.add(new CitedTitle(citation.document(), title, naming.expectedTitle(), naming.place()));
    }
    String number = citation.documentNumber();
    if (number == null || isSuperseded(number)) {
      return;
    }
    String expected = naming.expectedNumber();
    String titleOfNumber = naming.titleOfNumber();
    boolean ofFormat =
        pack.basis().stream()
            .anyMatch(basis -> DocumentNumber.of(basis).agreesWith(DocumentNumber.of(number)));
    facts.add(
        ofFormat && titleOfNumber != null
            ? new CitedNumber(expected == null, title, titleOfNumber, citation.place())
            : new CitedNumber(
                expected == null,
                OneLine.of(number),
                expected == null || expected.isEmpty() ? null : expected,
                citation.place()));
  }

  /** Whether a number is that of a repealed document, which other facts tell. */
  private boolean isSuperseded(String number) {
    return pack.vocabulary().language().superseded().stream()
        .filter(word -> word.kind() == LanguageWords.SupersededKind.NUMBER)
        .anyMatch(word -> DocumentNumber.of(word.text()).agreesWith(DocumentNumber.of(number)));
  }

  private void captions(ReportTable table) {
    for (org.jianbao.report.Caption caption : table.captions()) {
      facts.add(
          new Caption(
              caption.article(),
              caption.item(),
              caption.expectedArticle(),
              caption.expectedItem(),
              OneLine.of(caption.place().quote()),
              caption.place()));
    }
  }

  private List<List<String>> rows(String list) {
    return pack.words().getOrDefault(list, List.of());
  }

  private static String value(List<String> row, int column) {
    return column < row.size() ? row.get(column).strip() : "";
  }

  private static @Nullable Integer number(List<String> row, int column) {
    String text = value(row, column);
    return text.matches("[0-9]{1,4}") ? Integer.valueOf(text) : null;
  }
}
