package org.jianbao.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.text.Fold;
import org.jianbao.text.WordFinder;
import org.jspecify.annotations.Nullable;

/**
 * What a report says in its body's own words: running text without what stands before section 一,
 * form language, names of the body and its places, numbers and signs. Made once for each report.
 */
public final class OwnText {
  /** Characters that are looked at; reports have some thousands. */
  private static final int MOST = 100_000;

  private final List<ReportDigest.Text> paragraphs;
  private final StringBuilder units = new StringBuilder();
  private int[] paragraphOf = new int[2048];
  private int[] offsets = new int[2048];

  private OwnText(List<ReportDigest.Text> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Takes a report's own words.
   *
   * @param organisation name of its body, or null if it is not known
   */
  public static OwnText of(
      ReportDigest digest, @Nullable String organisation, FormLanguage language) {
    OwnText text = new OwnText(prose(digest.texts()));
    WordFinder names =
        PlainText.finder(
            Stream.of(organisation, digest.signOffOrganisation())
                .flatMap(Stream::ofNullable)
                .flatMap(name -> language.namesIn(name).stream())
                .toList());
    for (int i = 0; i < text.paragraphs.size(); i++) {
      text.add(i, PlainText.of(text.paragraphs.get(i).text()), language.phrases(), names);
    }
    return text;
  }

  private void add(int paragraph, PlainText text, WordFinder phrases, WordFinder names) {
    BitSet left = new BitSet();
    phrases.find(text.text(), (word, start, end) -> left.set(start, end));
    names.find(text.text(), (word, start, end) -> left.set(start, end));
    for (int i = left.nextClearBit(0);
        i < text.text().length() && units.length() < MOST;
        i = left.nextClearBit(i + 1)) {
      if (text.text().charAt(i) != PlainText.NUMBER) {
        add(text.text().charAt(i), paragraph, text.offsets()[i]);
      }
    }
  }

  private void add(char unit, int paragraph, int offset) {
    int at = units.length();
    if (at == offsets.length) {
      paragraphOf = Arrays.copyOf(paragraphOf, 2 * at);
      offsets = Arrays.copyOf(offsets, 2 * at);
    }
    paragraphOf[at] = paragraph;
    offsets[at] = offset;
    units.append(unit);
  }

  /** Without what stands before section 一, where the sections are known. */
  private static List<ReportDigest.Text> prose(List<ReportDigest.Text> texts) {
    List<ReportDigest.Text> within = new ArrayList<>(texts);
    within.removeIf(text -> text.section() != null && text.section() == 0);
    return within.stream().anyMatch(text -> text.section() != null) ? within : texts;
  }

  /** Number of characters that count. */
  public int length() {
    return units.length();
  }

  /** The characters that count, in order. */
  String units() {
    return units.toString();
  }

  /** The paragraph in which a character stands. */
  int paragraphOf(int unit) {
    return paragraphOf[unit];
  }

  ReportDigest.Text paragraph(int index) {
    return paragraphs.get(index);
  }

  /**
   * Where in its paragraph a passage begins that has this character first: with what was left out
   * before it in the same clause.
   */
  int clauseStart(int unit) {
    String text = paragraph(paragraphOf[unit]).text();
    boolean first = unit == 0 || paragraphOf[unit - 1] != paragraphOf[unit];
    int least = first ? 0 : offsets[unit - 1] + 1;
    int start = offsets[unit];
    while (start > least && !isSign(text.charAt(start - 1))) {
      start--;
    }
    start = start == least && !first ? offsets[unit] : start;
    while (start < offsets[unit] && Fold.isSpace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where in its paragraph a passage ends that has this character last: with its clause. */
  int clauseEnd(int unit) {
    String text = paragraph(paragraphOf[unit]).text();
    boolean last = unit == units.length() - 1 || paragraphOf[unit + 1] != paragraphOf[unit];
    int most = last ? text.length() : offsets[unit + 1];
    int end = offsets[unit] + 1;
    while (end < most && !isSign(text.charAt(end))) {
      end++;
    }
    if (end < most) {
      return end + 1;
    }
    return last ? text.stripTrailing().length() : offsets[unit] + 1;
  }

  private static boolean isSign(char c) {
    return Character.getType(c) == Character.OTHER_PUNCTUATION;
  }
}
