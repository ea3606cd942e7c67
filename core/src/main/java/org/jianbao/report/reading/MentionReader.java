package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a text names: titles in 《》, document numbers, short names. Keeps the
 * short names that a report introduces (以下简称《条例》), so one reader serves one report, paragraph by
 * paragraph.
 */
final class MentionReader {
  /** Documents of one paragraph beyond which no more are looked for. */
  private static final int MOST = 500;

  private static final int LONGEST_TITLE = 120;

  /** Short names that one report introduces. */
  private static final int MOST_NAMES = 100;

  private final CitationPatterns patterns;
  private final CitedDocuments documents;
  private final Map<String, @Nullable String> introduced = new HashMap<>();

  MentionReader(CitedDocuments documents, CitationPatterns patterns) {
    this.documents = documents;
    this.patterns = patterns;
  }

  /**
   * The documents that a paragraph names, in order.
   *
   * @param opening whether the paragraph stands before section 一, where a line may hold nothing but
   *     the number of the report itself
   */
  List<Mention> read(CompactText compact, boolean opening) {
    List<Mention> mentions = new ArrayList<>();
    titles(compact, mentions);
    numbers(compact, opening, mentions);
    mentions.sort(Comparator.comparingInt(mention -> mention.from));
    return mentions;
  }

  /** The document whose title or short name, without 《》, ends here, or null. */
  @Nullable Mention endingAt(CompactText compact, int at) {
    String text = compact.text();
    String before = text.substring(Math.max(0, at - 40), at);
    Mention mention = endingWith(compact, before, at);
    for (String filler : patterns.fillers) {
      if (mention == null && before.endsWith(filler)) {
        String name = before.substring(0, before.length() - filler.length());
        mention = endingWith(compact, name, at - filler.length());
      }
    }
    return mention;
  }

  private @Nullable Mention endingWith(CompactText compact, String before, int end) {
    String name = documents.titleAtEnd(before);
    String own = introducedAtEnd(before);
    if (own != null && (name == null || own.length() >= name.length())) {
      return bare(compact, own, introduced.get(own), end);
    }
    return name == null ? null : bare(compact, name, documents.byTitle(name), end);
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
      Matcher number = numberBehind(text, end + 1);
      int to = number == null ? end + 1 : number.end();
      String raw =
          number == null ? null : compact.raw(number.start("number"), number.end("number"));
      boolean own = introduced.containsKey(title);
      CitedDocuments.Identified identified = documents.identify(title, raw);
      String document = own ? introduced.get(title) : identified.key();
      Mention mention =
          new Mention(document, compact.raw(at + 1, end), raw, at, to, own ? null : identified);
      mention.titleEnd = end + 1;
      mention.linkedFrom = introduce(text, to, document);
      mentions.add(mention);
      at = text.indexOf('《', mention.linkedFrom);
    }
  }

  /** The number that follows a title, also behind its short name or a date, or null. */
  private @Nullable Matcher numberBehind(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_TITLE);
    Matcher number = patterns.attachedNumber.matcher(text).region(from, text.length());
    if (number.lookingAt()) {
      return number;
    }
    Matcher introduction =
        patterns.introduced.matcher(text).region(from, Math.min(limit, from + 60));
    int bracket = introduction.lookingAt() ? introduction.end() : from;
    Matcher bracketed = patterns.bracketedNumber.matcher(text).region(bracket, limit);
    return bracketed.lookingAt() ? bracketed : null;
  }

  /** Keeps the short name that follows a title, if any; gives the index behind it. */
  private int introduce(String text, int from, @Nullable String document) {
    Matcher matcher =
        patterns.introduced.matcher(text).region(from, Math.min(text.length(), from + 60));
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
    Matcher matcher = patterns.number.matcher(compact.text());
    int titles = mentions.size();
    while (mentions.size() < 2 * MOST && matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      boolean covered =
          mentions.subList(0, titles).stream().anyMatch(one -> from < one.to && one.from < to);
      boolean own = opening && from == 0 && to == compact.text().length();
      if (!covered && !own) {
        String written = matcher.group();
        Matcher before =
            patterns.wordsBeforeNumber.matcher(written.replaceFirst("[\\[(〈<{][0-9].*$", ""));
        int skip = !patterns.decree.matcher(written).find() && before.find() ? before.end() : 0;
        int titled = titleAt(mentions.subList(0, titles), to);
        if (titled >= 0) {
          mentions.set(
              titled, withNumber(mentions.get(titled), compact.raw(from + skip, to), from + skip));
        } else {
          mentions.add(
              new Mention(
                  documents.byNumber(written),
                  null,
                  compact.raw(from + skip, to),
                  from + skip,
                  to));
        }
      }
    }
  }

  /** Index of the mention whose title begins here and has no number behind it, −1 if none. */
  private static int titleAt(List<Mention> titles, int at) {
    for (int i = 0; i < titles.size(); i++) {
      Mention mention = titles.get(i);
      if (mention.from == at && mention.number == null && mention.identified != null) {
        return i;
      }
    }
    return -1;
  }

  private Mention withNumber(Mention mention, String number, int from) {
    CitedDocuments.Identified identified =
        documents.identify(mention.title == null ? "" : mention.title, number);
    Mention numbered =
        new Mention(
            mention.document == null ? identified.key() : mention.document,
            mention.title,
            number,
            from,
            mention.to,
            identified);
    numbered.titleFrom = mention.titleFrom;
    numbered.titleEnd = mention.titleEnd;
    numbered.linkedFrom = mention.linkedFrom;
    return numbered;
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
}
