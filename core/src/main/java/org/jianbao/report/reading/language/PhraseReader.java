package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.LanguageWords;
import org.jianbao.form.LanguageWords.WordSlip;
import org.jianbao.report.language.Slip;
import org.jianbao.text.CompactText;

/** Finds wrong words (错别字) and things said twice (赘余) by their word lists. */
final class PhraseReader {
  /** So many Chinese characters at once again are never meant, titles and labels aside. */
  private static final int SHORTEST_DOUBLED = 3;

  private static final int LONGEST_DOUBLED = 20;

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,60})?》");

  private final Phrases<WordSlip> typos;
  private final Phrases<WordSlip> redundancies;
  private final MiswrittenPhrases miswritten;

  PhraseReader(LanguageWords words) {
    miswritten = new MiswrittenPhrases(words.phrases(), words.confusables());
    typos = new Phrases<>(words.typos(), WordSlip::text, WordSlip::proper, WordSlip::exceptions);
    redundancies =
        new Phrases<>(words.redundancies(), WordSlip::text, WordSlip::proper, WordSlip::exceptions);
  }

  /** Wrong words, one slip for each word in each clause. */
  List<Slip> typos(Stretch stretch) {
    List<Slip> slips = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    CompactText compact = stretch.compact();
    BitSet listed = new BitSet();
    for (Phrases.Hit<WordSlip> hit : typos.find(compact.text())) {
      listed.set(hit.start(), hit.end());
      typo(stretch, hit.start(), hit.end(), hit.word().text(), hit.word().proper(), seen, slips);
    }
    for (MiswrittenPhrases.Hit hit : miswritten.find(WordPattern.lower(compact.text()))) {
      if (!Stretch.touches(listed, hit.start(), hit.end())) {
        String wrong = compact.text().substring(hit.start(), hit.end());
        typo(stretch, hit.start(), hit.end(), wrong, hit.right(), seen, slips);
      }
    }
    return slips;
  }

  private static void typo(
      Stretch stretch,
      int from,
      int to,
      String word,
      String proper,
      Set<String> seen,
      List<Slip> slips) {
    int start = stretch.compact().rawStart(from);
    int end = stretch.compact().rawEnd(to);
    if (end - start == to - from
        && !Stretch.touches(stretch.judgedElsewhere(), start, end)
        && isText(stretch, start, end)
        && seen.add(stretch.clauseOf(start) + " " + word)) {
      slips.add(slip(Slip.Kind.TYPO, stretch, start, end, proper));
    }
  }

  /**
   * Things said twice, one slip for each clause.
   *
   * @param title the report's own title, folded, without white space: its words may be repeated
   * @param labels compact characters of labels that the form prints
   */
  List<Slip> redundancies(Stretch stretch, String title, BitSet labels) {
    CompactText compact = stretch.compact();
    List<Slip> slips = new ArrayList<>();
    Set<Integer> clauses = new HashSet<>();
    BitSet titles = titles(compact.text());
    for (Phrases.Hit<WordSlip> hit : redundancies.find(compact.text())) {
      int start = compact.rawStart(hit.start());
      int end = compact.rawEnd(hit.end());
      String text = compact.text().substring(hit.start(), hit.end());
      if (!Stretch.touches(titles, hit.start(), hit.end())
          && isText(stretch, start, end)
          && isUnbroken(compact, hit.start(), hit.end())
          && labels.nextClearBit(hit.start()) < hit.end()
          && !(text.length() > 6 && title.contains(text))
          && clauses.add(stretch.clauseOf(start))) {
        slips.add(slip(Slip.Kind.REDUNDANCY, stretch, start, end, hit.word().proper()));
      }
    }
    String text = compact.text();
    for (int at = 0; at < text.length(); at++) {
      int length = doubled(text, at);
      if (length == 0) {
        continue;
      }
      int start = compact.rawStart(at);
      int end = compact.rawEnd(at + 2 * length);
      if (end - start == 2 * length
          && labels.nextClearBit(at) < at + 2 * length
          && isText(stretch, start, end)
          && clauses.add(stretch.clauseOf(start))) {
        slips.add(slip(Slip.Kind.REDUNDANCY, stretch, start, end, text.substring(at, at + length)));
      }
      at += 2 * length - 1;
    }
    return slips;
  }

  /** Length of the Chinese words that stand here and at once again, 0 if none do. */
  private static int doubled(String text, int at) {
    for (int length = SHORTEST_DOUBLED;
        length <= LONGEST_DOUBLED && at + 2 * length <= text.length();
        length++) {
      if (!isChinese(text.charAt(at + length - 1))) {
        return 0;
      }
      if (text.charAt(at) == text.charAt(at + length)
          && text.regionMatches(at, text, at + length, length)) {
        return isChinese(text.charAt(at)) && isChinese(text.charAt(at + 1)) ? length : 0;
      }
    }
    return 0;
  }

  private static boolean isChinese(char c) {
    return c >= '\u4E00' && c <= '\u9FA5';
  }

  /** Whether no line ends within. */
  private static boolean isUnbroken(CompactText compact, int start, int end) {
    return compact.raw(start, end).indexOf('\n') < 0;
  }

  private static BitSet titles(String text) {
    BitSet titles = new BitSet();
    if (text.indexOf('《') >= 0) {
      Matcher matcher = TITLE.matcher(text);
      while (matcher.find()) {
        titles.set(matcher.start(), matcher.end());
      }
    }
    return titles;
  }

  /** Whether it is no heading, which is held against the form, and no address. */
  private static boolean isText(Stretch stretch, int start, int end) {
    return !Stretch.touches(stretch.headings(), start, end)
        && !Stretch.touches(stretch.addresses(), start, end);
  }

  private static Slip slip(Slip.Kind kind, Stretch stretch, int start, int end, String proper) {
    return new Slip(kind, stretch.raw().substring(start, end), proper, stretch.clause(start, end));
  }
}
