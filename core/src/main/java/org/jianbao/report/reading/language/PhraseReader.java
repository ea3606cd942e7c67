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
  /** Three Chinese characters and more, at once again; titles and labels aside, never meant. */
  private static final Pattern DOUBLED = Pattern.compile("([\\u4e00-\\u9fa5]{3,20}?)\\1(?!\\1)");

  private static final Pattern TITLE =
      Pattern.compile("《[^《》]{1,120}(?:《[^《》]{1,80}》[^《》]{0,60})?》");

  private final Phrases<WordSlip> typos;
  private final Phrases<WordSlip> redundancies;

  PhraseReader(LanguageWords words) {
    typos = new Phrases<>(words.typos(), WordSlip::text, WordSlip::exceptions);
    redundancies = new Phrases<>(words.redundancies(), WordSlip::text, WordSlip::exceptions);
  }

  /** Wrong words, one slip for each word in each clause. */
  List<Slip> typos(Stretch stretch) {
    List<Slip> slips = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    CompactText compact = stretch.compact();
    for (Phrases.Hit<WordSlip> hit : typos.find(compact.text())) {
      int start = compact.rawStart(hit.start());
      int end = compact.rawEnd(hit.end());
      if (end - start == hit.end() - hit.start()
          && !Stretch.touches(stretch.judgedElsewhere(), start, end)
          && isText(stretch, start, end)
          && seen.add(stretch.clauseOf(start) + " " + hit.word().text())) {
        slips.add(slip(Slip.Kind.TYPO, stretch, start, end, hit.word().proper()));
      }
    }
    return slips;
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
          && !(text.length() > 6 && title.contains(text))
          && clauses.add(stretch.clauseOf(start))) {
        slips.add(slip(Slip.Kind.REDUNDANCY, stretch, start, end, hit.word().proper()));
      }
    }
    Matcher doubled = DOUBLED.matcher(compact.text());
    while (doubled.find()) {
      int start = compact.rawStart(doubled.start());
      int end = compact.rawEnd(doubled.end());
      if (end - start == doubled.end() - doubled.start()
          && labels.nextClearBit(doubled.start()) < doubled.end()
          && isText(stretch, start, end)
          && clauses.add(stretch.clauseOf(start))) {
        slips.add(slip(Slip.Kind.REDUNDANCY, stretch, start, end, doubled.group(1)));
      }
    }
    return slips;
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
