package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Citation;
import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations of documents, articles and items in running text. Keeps the short names that a
 * report introduces (以下简称《条例》), so one reader serves one report, paragraph by paragraph.
 */
final class CitationReader {
  private static final int LONGEST_TITLE = 120;

  /** Citations of one paragraph beyond which no more are looked for. */
  private static final int MOST = 500;

  /** Short names that one report introduces. */
  private static final int MOST_NAMES = 100;

  private static final String NUMERAL = "[0-9〇零一二三四五六七八九十百]{1,5}+";

  /** 国办公开办函[2019]60号, 国务院令第711号, 国务院第711号令. */
  private static final String DOCUMENT_NUMBER =
      "[\\u4e00-\\u9fa5]{1,16}(?:\\[[0-9]{4}\\]|\\([0-9]{4}\\)|〈[0-9]{4}〉|<[0-9]{4}>|\\{[0-9]{4}\\})第?[0-9]{1,5}号"
          + "|(?:中华人民共和国)?(?:国务院|国)(?:令第?[0-9]{1,4}号|第?[0-9]{1,4}号令)";

  private static final Pattern NUMBER = Pattern.compile(DOCUMENT_NUMBER);
  private static final Pattern ATTACHED_NUMBER =
      Pattern.compile("(?![和与及以并按据依的等])\\(?(?<number>" + DOCUMENT_NUMBER + ")(?:文件?)?\\)?");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "[(,]?(?:以下|下)(?:统一?|均|简)?(?:简称|称为|称)(?:为|作)?[:\"'《]{0,2}(?<name>[\\u4e00-\\u9fa5]{2,20})[\"'》]{0,2}\\)?");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "第(?<article>NUM)条(?:之[一二三四五])?(?:第NUM款)?(?<items>(?:(?:[、,和及与至-]{0,2}第?(?:\\(NUM\\)|NUM)){1,15}、?项){1,10})?"
              .replace("NUM", NUMERAL));
  private static final Pattern ITEM = Pattern.compile("\\(?(" + NUMERAL + ")\\)?");
  private static final Pattern LINK =
      Pattern.compile("^(?:项|款)?(?:[、,和与及]|以及|或者?|至|-|的|之|第[一二三四五六七八九]{1,2}章|中|中的|规定的){0,2}$");
  private static final Pattern WORDS_BEFORE_NUMBER =
      Pattern.compile("^.*(?:根据|按照|依据|遵照|依照|印发|以及|文件|执行|落实|贯彻|通过|下发|转发|关于|[的了按据以与及由在]|(?<!共)和)");

  private static final Pattern DECREE = Pattern.compile("令第?[0-9]+号$|号令$");

  private final CitedDocuments documents;
  private final Map<String, @Nullable String> introduced = new HashMap<>();

  CitationReader(CitedDocuments documents) {
    this.documents = documents;
  }

  /** The citations of one paragraph in order. */
  List<Citation> read(Paragraph paragraph, @Nullable Integer section) {
    CompactText compact = CompactText.of(paragraph.text());
    List<Mention> mentions = new ArrayList<>();
    titles(compact, mentions);
    numbers(compact, Integer.valueOf(0).equals(section), mentions);
    mentions.sort(Comparator.comparingInt(Mention::from));
    List<Cited> cited = new ArrayList<>();
    articles(compact, mentions, cited);
    for (Mention mention : mentions) {
      if (!mention.used) {
        cited.add(new Cited(mention, null, null, mention.from(), mention.to()));
      }
    }
    cited.sort(Comparator.comparingInt(Cited::from).thenComparingInt(Cited::order));
    return cited.stream().map(one -> citation(one, compact, paragraph, section)).toList();
  }

  /** A document named in a text. */
  private static final class Mention {
    private final @Nullable String document;
    private final @Nullable String title;
    private final @Nullable String number;
    private final int from;
    private final int to;
    private boolean used;

    /** Index from where an article may follow, behind the introduction of a short name. */
    private int linkedFrom;

    Mention(
        @Nullable String document,
        @Nullable String title,
        @Nullable String number,
        int from,
        int to) {
      this.document = document;
      this.title = title;
      this.number = number;
      this.from = from;
      this.to = to;
      this.linkedFrom = to;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }
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

  private void titles(CompactText compact, List<Mention> mentions) {
    String text = compact.text();
    int at = text.indexOf('《');
    while (at >= 0 && mentions.size() < MOST) {
      int end = closing(text, at);
      if (end < 0) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      String title = text.substring(at + 1, end);
      Matcher number = ATTACHED_NUMBER.matcher(text).region(end + 1, text.length());
      boolean numbered = number.lookingAt();
      int to = numbered ? number.end() : end + 1;
      String written = numbered ? number.group("number") : null;
      String raw = numbered ? compact.raw(number.start("number"), number.end("number")) : null;
      String document =
          introduced.containsKey(title) ? introduced.get(title) : documents.byTitle(title);
      if (document == null && written != null) {
        document = documents.byNumber(written);
      }
      Mention mention = new Mention(document, compact.raw(at + 1, end), raw, at, to);
      mention.linkedFrom = introduce(text, to, document);
      mentions.add(mention);
      at = text.indexOf('《', mention.linkedFrom);
    }
  }

  /** Keeps the short name that follows a title, if any; gives the index behind it. */
  private int introduce(String text, int from, @Nullable String document) {
    Matcher matcher = INTRODUCED.matcher(text).region(from, Math.min(text.length(), from + 60));
    if (!matcher.lookingAt()) {
      return from;
    }
    if (introduced.size() < MOST_NAMES) {
      introduced.put(matcher.group("name"), document);
    }
    return matcher.end();
  }

  /** Index of the 》 that closes the 《 here, titles within titles passed over; −1 if none near. */
  private static int closing(String text, int open) {
    int depth = 0;
    int firstClosing = -1;
    for (int i = open; i < text.length() && i - open <= LONGEST_TITLE; i++) {
      char c = text.charAt(i);
      if (c == '《') {
        depth++;
      } else if (c == '》') {
        firstClosing = firstClosing < 0 ? i : firstClosing;
        depth--;
        if (depth == 0) {
          return i;
        }
      } else if (c == '。') {
        break;
      }
    }
    return firstClosing;
  }

  private void numbers(CompactText compact, boolean opening, List<Mention> mentions) {
    // Most paragraphs have none, and looking for one is slow.
    if (compact.text().indexOf('号') < 0) {
      return;
    }
    Matcher matcher = NUMBER.matcher(compact.text());
    int titles = mentions.size();
    while (mentions.size() < 2 * MOST && matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      boolean covered =
          mentions.subList(0, titles).stream().anyMatch(one -> from < one.to() && one.from() < to);
      boolean own = opening && from == 0 && to == compact.text().length();
      if (!covered && !own) {
        String written = matcher.group();
        Matcher before = WORDS_BEFORE_NUMBER.matcher(written.replaceFirst("[\\[(〈<{][0-9].*$", ""));
        int skip = !DECREE.matcher(written).find() && before.find() ? before.end() : 0;
        mentions.add(
            new Mention(
                documents.byNumber(written), null, compact.raw(from + skip, to), from + skip, to));
      }
    }
  }

  private void articles(CompactText compact, List<Mention> mentions, List<Cited> cited) {
    String text = compact.text();
    Matcher matcher = ARTICLE.matcher(text);
    Mention last = null;
    int lastEnd = -1;
    while (cited.size() < MOST && matcher.find()) {
      int article = ChineseNumerals.small(matcher.group("article"));
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
      List<Integer> items = items(matcher.group("items"));
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

  private static boolean isLink(String text, int from, int to) {
    return to - from <= 10 && LINK.matcher(text.substring(from, to)).matches();
  }

  /** The document named right before an article: 《条例》第…, 条例第…. */
  private @Nullable Mention namedBefore(CompactText compact, List<Mention> mentions, int at) {
    String text = compact.text();
    for (Mention mention : mentions) {
      if (mention.linkedFrom <= at && isLink(text, mention.linkedFrom, at)) {
        return mention;
      }
    }
    String before = text.substring(Math.max(0, at - 40), at);
    for (String filler : List.of("", "的", "中", "之")) {
      if (!before.endsWith(filler)) {
        continue;
      }
      String name = documents.titleAtEnd(before.substring(0, before.length() - filler.length()));
      String own = introducedAtEnd(before.substring(0, before.length() - filler.length()));
      if (own != null && (name == null || own.length() >= name.length())) {
        return bare(compact, own, introduced.get(own), at - filler.length());
      }
      if (name != null) {
        return bare(compact, name, documents.byTitle(name), at - filler.length());
      }
    }
    return null;
  }

  private static Mention bare(
      CompactText compact, String name, @Nullable String document, int end) {
    int from = end - name.length();
    return new Mention(document, compact.raw(from, end), null, from, end);
  }

  private @Nullable String introducedAtEnd(String before) {
    return introduced.keySet().stream()
        .filter(before::endsWith)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static List<Integer> items(@Nullable String text) {
    List<Integer> items = new ArrayList<>();
    if (text != null) {
      Matcher matcher = ITEM.matcher(text);
      while (matcher.find()) {
        items.add(ChineseNumerals.small(matcher.group(1)));
      }
    }
    return items;
  }

  private static Citation citation(
      Cited cited, CompactText compact, Paragraph paragraph, @Nullable Integer section) {
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
        new Place(section, null, null, null, location, compact.raw().substring(start, end)));
  }
}
