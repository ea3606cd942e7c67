package org.jianbao.report.reading.narrative;

import static org.jianbao.text.WordPatterns.any;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.NarrativeWords;
import org.jianbao.text.CompactText;
import org.jianbao.text.DateMention;
import org.jianbao.text.DateReader;
import org.jianbao.text.Opening;

/**
 * Marks what looks like a number but is no quantity: dates, years, ordinals, document and telephone
 * numbers, web addresses, list markers, titles in 《》, fixed words.
 */
final class NoNumbers {
  private static final String NUM = "(?:[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,5})";

  private static final String DIGITS = "0123456789";
  private static final String NUMERALS = DIGITS + "〇零一二三四五六七八九十百";

  private static final List<Opening> PATTERNS =
      List.of(
          opening("(?<![0-9])(?:19|20)[0-9]{2}(?:[-~至到、](?:19|20)?[0-9]{2})*年", "12"),
          opening("[\\[(](?:19|20)[0-9]{2}[\\])](?:第?[0-9]{1,5}号?)?", "[("),
          opening("第NUM(?:[、和与及至到-]第?NUM)*", "第"),
          opening("\\(NUM\\)", "("),
          opening("(?:^|(?<=[。;!?]))NUM(?:[、)]|\\.(?![0-9]))", NUMERALS),
          opening("(?<=:)[1一](?:[、)]|\\.(?![0-9]))", "1一"),
          opening("(?!百分)NUM分之NUM", NUMERALS),
          opening("[0-9]{1,6}[:/·×][0-9]{1,6}", DIGITS),
          opening("[0-9]{1,6}(?:\\.[0-9]{1,6}){2,5}", DIGITS),
          opening("[0-9]{3,5}-[0-9]{3,8}(?:-[0-9]{2,8})?", DIGITS),
          opening("《[^《》]{1,150}》", "《"));

  private static final Pattern MARKER_OF_LINE =
      Pattern.compile("NUM(?:[、)]|\\.(?![0-9]))".replace("NUM", NUM));
  private static final String ADDRESS_SIGNS = "@:/._?=&#~+-";
  private static final Pattern NAME_AND_NUMBER = Pattern.compile("[A-Za-z]{2,12}[0-9]{1,9}");

  /** Words that hold a numeral which counts nothing. */
  private final List<String> words;

  /** 前三名. */
  private final Opening rank;

  NoNumbers(NarrativeWords words) {
    this.words = words.words("no-number");
    List<String> before = words.words("rank-before");
    this.rank =
        opening(
            any(before) + "NUM(?=" + any(words.words("rank-unit")) + ")",
            before.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
  }

  private static Opening opening(String regex, String first) {
    return new Opening(Pattern.compile(regex.replace("NUM", NUM)), first);
  }

  /** The indices of a compact text at which no quantity stands. */
  BitSet in(CompactText compact) {
    String text = compact.text();
    BitSet marked = new BitSet(text.length());
    for (DateMention date : DateReader.find(compact)) {
      marked.set(date.start(), date.end());
    }
    PATTERNS.forEach(pattern -> mark(pattern, text, marked));
    mark(rank, text, marked);
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        marked.set(at, at + word.length());
      }
    }
    markersOfLines(compact, marked);
    addresses(compact, marked);
    return marked;
  }

  private static void mark(Opening pattern, String text, BitSet marked) {
    Opening.Search search = pattern.in(text);
    while (search.find()) {
      marked.set(search.found().start(), search.found().end());
    }
  }

  private static void markersOfLines(CompactText compact, BitSet marked) {
    String text = compact.text();
    Matcher matcher = MARKER_OF_LINE.matcher(text);
    for (int i = 1; i < text.length(); i++) {
      if (TextSpans.endsLine(compact, i - 1) && matcher.region(i, text.length()).lookingAt()) {
        marked.set(i, matcher.end());
      }
    }
  }

  /** Runs of Latin letters, digits and the signs of web addresses: www.a.cn, A4, V2.0, 1+N. */
  private static void addresses(CompactText compact, BitSet marked) {
    String text = compact.text();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      boolean letters = false;
      while (to < text.length()
          && isOfAddress(text.charAt(to))
          && (to == from || compact.rawStart(to) == compact.rawEnd(to))) {
        letters |= Character.isLetter(text.charAt(to));
        to++;
      }
      if (letters) {
        boolean named = NAME_AND_NUMBER.matcher(text.substring(from, to)).matches();
        int end = to;
        while (named && Numeral.isDigit(text.charAt(end - 1))) {
          end--;
        }
        marked.set(from, end);
      }
      from = Math.max(to, from + 1);
    }
  }

  private static boolean isOfAddress(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || ADDRESS_SIGNS.indexOf(c) >= 0);
  }
}
