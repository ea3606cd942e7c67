package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Citation;
import org.jianbao.report.Naming;
import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations of documents, articles and items in running text. One reader serves one report,
 * paragraph by paragraph, for a report introduces short names.
 */
final class CitationReader {
  /** Citations of one paragraph beyond which no more are looked for. */
  private static final int MOST = 500;

  private static final String NUMERAL = "[0-9〇零一二三四五六七八九十百]{1,5}+";

  /** One article or several before one word: 第四十九、五十条. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "第(?<articles>NUM(?:[、,和及与或至~-]{1,2}第?NUM){0,8})条(?:之[一二三四五])?(?:第NUM款)?(?<items>(?:(?:[、,和及与至-]{0,2}第?(?:\\(NUM\\)|NUM)){1,15}、?项){1,10})?"
              .replace("NUM", NUMERAL));

  private static final Pattern NUMBER = Pattern.compile(NUMERAL);
  private static final Pattern ITEM = Pattern.compile("\\(?(" + NUMERAL + ")\\)?");

  private final CitationPatterns patterns;
  private final MentionReader names;

  CitationReader(CitedDocuments documents, CitationPatterns patterns) {
    this.patterns = patterns;
    names = new MentionReader(documents, patterns);
  }

  /** The citations of one paragraph in order. */
  List<Citation> read(Paragraph paragraph, @Nullable Integer section) {
    CompactText compact = CompactText.of(paragraph.text());
    List<Mention> mentions = names.read(compact, Integer.valueOf(0).equals(section));
    List<Cited> cited = new ArrayList<>();
    articles(compact, mentions, cited);
    for (Mention mention : mentions) {
      if (!mention.used) {
        cited.add(new Cited(mention, null, null, mention.from, mention.to));
      }
    }
    cited.sort(Comparator.comparingInt(Cited::from).thenComparingInt(Cited::order));
    Set<Mention> named = new HashSet<>();
    return cited.stream()
        .map(
            one ->
                citation(
                    one,
                    one.mention() != null && named.add(one.mention()),
                    compact,
                    paragraph,
                    section))
        .toList();
  }

  private record Cited(
      @Nullable Mention mention,
      @Nullable Integer article,
      @Nullable Integer item,
      int from,
      int to) {
    int order() {
      return item == null ? 0 : item;
    }
  }

  private void articles(CompactText compact, List<Mention> mentions, List<Cited> cited) {
    String text = compact.text();
    Matcher matcher = ARTICLE.matcher(text);
    Mention last = null;
    int lastEnd = -1;
    while (cited.size() < MOST && matcher.find()) {
      List<Integer> articles = numbers(NUMBER, 0, matcher.group("articles"));
      int article = articles.get(articles.size() - 1);
      Mention named = namedBefore(compact, mentions, matcher.start());
      boolean first = named != null;
      if (named == null && lastEnd >= 0 && isLink(text, lastEnd, matcher.start())) {
        named = last;
      }
      if (named != null && first) {
        named.used = true;
      }
      Mention source =
          named == null || first
              ? named
              : new Mention(named.document, null, null, matcher.start(), matcher.end());
      for (int other : articles.subList(0, articles.size() - 1)) {
        cited.add(new Cited(source, other, null, matcher.start(), matcher.end()));
      }
      List<Integer> items = numbers(ITEM, 1, matcher.group("items"));
      for (Integer item : items) {
        cited.add(new Cited(source, article, item, matcher.start(), matcher.end()));
      }
      if (items.isEmpty()) {
        cited.add(new Cited(source, article, null, matcher.start(), matcher.end()));
      }
      last = named;
      lastEnd = matcher.end();
    }
  }

  private boolean isLink(String text, int from, int to) {
    return to - from <= 10 && patterns.link.matcher(text.substring(from, to)).matches();
  }

  /** The document named right before an article: 《条例》第…, 条例第…. */
  private @Nullable Mention namedBefore(CompactText compact, List<Mention> mentions, int at) {
    String text = compact.text();
    for (Mention mention : mentions) {
      if (mention.linkedFrom <= at && isLink(text, mention.linkedFrom, at)) {
        return mention;
      }
    }
    return names.endingAt(compact, at);
  }

  private static List<Integer> numbers(Pattern pattern, int group, @Nullable String text) {
    List<Integer> numbers = new ArrayList<>();
    if (text != null) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        numbers.add(ChineseNumerals.small(matcher.group(group)));
      }
    }
    return numbers;
  }

  private static Citation citation(
      Cited cited,
      boolean first,
      CompactText compact,
      Paragraph paragraph,
      @Nullable Integer section) {
    Mention mention = cited.mention();
    int start = compact.rawStart(cited.from());
    int end = compact.rawEnd(cited.to());
    if (cited.article() != null || mention == null || mention.title == null) {
      int[] clause = Clauses.around(compact.raw(), start, end);
      start = clause[0];
      end = clause[1];
    }
    Location location = paragraph.at(start, end - start);
    return new Citation(
        mention == null ? null : mention.document,
        mention == null ? null : mention.title,
        mention == null ? null : mention.number,
        cited.article(),
        cited.item(),
        new Place(section, null, null, null, location, compact.raw().substring(start, end)),
        mention == null || !first ? null : naming(mention, compact, paragraph, section));
  }

  private static @Nullable Naming naming(
      Mention mention, CompactText compact, Paragraph paragraph, @Nullable Integer section) {
    CitedDocuments.Identified identified = mention.identified;
    if (identified == null) {
      return null;
    }
    int start = compact.rawStart(mention.titleFrom);
    int end = compact.rawEnd(mention.titleEnd);
    Location location = paragraph.at(start, end - start);
    return new Naming(
        identified.expectedTitle(),
        identified.titleOfNumber(),
        identified.expectedNumber(),
        new Place(section, null, null, null, location, compact.raw().substring(start, end)));
  }
}
