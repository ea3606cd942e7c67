package org.jianbao.report.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.form.BodyWord;
import org.jianbao.form.Form;
import org.jianbao.form.FrameWords;
import org.jianbao.form.Label;
import org.jianbao.form.SectionForm;
import org.jianbao.report.Wording;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/** The labels of sections, and those of tables that may look like headings of sections. */
final class HeadingLabels {
  /** Characters of what a heading adds to the official one. */
  private static final int SHORTEST_ADDITION = 2;

  /** So many headings on one line are a list. */
  private static final int LIST = 3;

  private static final int LONGEST_LIST = 200;

  private static final Pattern REPEATED = Pattern.compile("(.{2,})\\1");
  private static final String YEAR = "(?:20[0-9]{2}年度?|本年度)";

  private final LabelMatcher matcher;

  /** A year or the body's own name for itself, or both: 2022年度, 我局. */
  private final Pattern ahead;

  private final List<String> joining;
  private final List<String> nothings;
  private final List<SectionForm> sections;
  private final List<LabelMatcher.Wordings> headings;
  private final List<LabelMatcher.Wordings> rows;
  private final Words words;
  private final List<String> wordings;
  private final SharedWords shared;
  private final Map<Integer, String> compact = new HashMap<>();

  /**
   * Makes the labels.
   *
   * @param words words by which a heading adds something, and a section says nothing
   */
  HeadingLabels(LabelMatcher matcher, FrameWords words, @Nullable Form expected, List<Form> forms) {
    this.matcher = matcher;
    this.joining = WordPatterns.compact(words.joining());
    String self = WordPatterns.any(words.selves().stream().map(BodyWord::word).toList());
    this.ahead = Pattern.compile(YEAR + "?的?" + self + "?的?" + YEAR + "?的?");
    this.nothings = WordPatterns.compact(words.signOff().nothings());
    this.sections =
        expected != null
            ? expected.sections()
            : forms.stream().flatMap(form -> form.sections().stream()).distinct().toList();
    this.headings = sections.stream().map(section -> matcher.wordings(section.heading())).toList();
    List<Label> different = TableLabels.of(forms);
    this.words = new Words(sections, different);
    this.rows = different.stream().map(matcher::wordings).toList();
    Set<String> all = new LinkedHashSet<>();
    for (SectionForm section : sections) {
      Label heading = section.heading();
      all.add(CompactText.of(heading.official()).text());
      heading.accepted().forEach(text -> all.add(CompactText.of(text).text()));
      heading.known().forEach(text -> all.add(CompactText.of(text).text()));
    }
    this.wordings = List.copyOf(all);
    this.shared = new SharedWords(sections);
    for (int number : numbers()) {
      compact.put(number, CompactText.of(official(number)).text());
    }
  }

  /** Whether a short line names several sections: a table of contents. */
  boolean areListed(String text) {
    return text.length() <= LONGEST_LIST
        && numbers().stream().filter(number -> text.contains(compact(number))).count() >= LIST;
  }

  /** Whether the words of a section without content stand at an index: 无. */
  boolean saysNothing(String text, int at) {
    return nothings.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /** What decides how headings are read, besides synonyms. */
  record Words(List<SectionForm> sections, List<Label> rows) {
    boolean same(Words other) {
      return sections.equals(other.sections) && rows.equals(other.rows);
    }
  }

  Words words() {
    return words;
  }

  /**
   * How a text relates to a section's heading.
   *
   * @param section number of the section, or null if it resembles none
   */
  record Match(
      @Nullable Integer section,
      @Nullable Wording wording,
      double similarity,
      @Nullable String expected) {
    static final Match NONE = new Match(null, null, 0, null);

    /** Whether the text is the heading, in a listed wording or one that differs by synonyms. */
    boolean sure() {
      return wording != null && wording != Wording.ALTERED;
    }

    /** The better the higher: first by wording, then by similarity. */
    double rank() {
      return wording == null
          ? -1
          : 10.0 * (Wording.ALTERED.ordinal() - wording.ordinal()) + similarity;
    }
  }

  /** The section whose heading a text is, or is nearest to. */
  Match match(String text) {
    return match(text, null);
  }

  /** An official heading to which the report adds more is a variant: …及改进情况和工作计划. */
  private Match extended(LabelMatcher.Prepared text, LabelMatcher.Wordings heading, Match match) {
    if (match.wording() != Wording.ALTERED) {
      return match;
    }
    String official = heading.listed().get(0).plain();
    return text.plain().startsWith(official) && adds(text.plain(), official.length())
        ? new Match(match.section(), Wording.VARIANT, 1, heading.label().official())
        : match;
  }

  /** Whether more is added from an index on. */
  private boolean adds(String text, int at) {
    return joining.stream()
        .anyMatch(
            word ->
                text.startsWith(word, at)
                    && text.length() - at - word.length() >= SHORTEST_ADDITION);
  }

  /** Whether a word stands at an index by which a heading adds something. */
  boolean joins(String text, int at) {
    return joining.stream().anyMatch(word -> text.startsWith(word, at));
  }

  /**
   * How a chosen heading is worded: one that only leaves out words, such as 主动公开情况 for 主动公开政府信息情况,
   * has no wrong character and is a variant. Lines are chosen without this, for subheadings look
   * alike.
   */
  Match chosen(String text, Match match) {
    if (match.wording() != Wording.ALTERED) {
      return match;
    }
    Integer number = match.section();
    return number != null && (isShortened(text, number) || isLengthened(text, number))
        ? new Match(number, Wording.VARIANT, match.similarity(), official(number))
        : match;
  }

  /** Whether a text is a heading of a section with some words left out before its last one. */
  boolean isShortened(String text, int number) {
    String plain = LabelMatcher.plain(text);
    return sections.stream()
        .filter(section -> section.number() == number)
        .map(SectionForm::heading)
        .flatMap(label -> Stream.concat(Stream.of(label.official()), label.known().stream()))
        .anyMatch(listed -> Shortened.is(LabelMatcher.plain(listed), plain));
  }

  /** Whether a text is the official heading of a section with whole words put in. */
  private boolean isLengthened(String text, int number) {
    return !REPEATED.matcher(text).find()
        && Shortened.is(LabelMatcher.plain(text), LabelMatcher.plain(official(number)));
  }

  /** How a text relates to the heading of one section. */
  Match match(String text, int number) {
    return match(text, Integer.valueOf(number));
  }

  /** A year or the body before a heading makes it a variant: 2022年度总体情况, 我局总体情况. */
  private Match match(String text, @Nullable Integer only) {
    Match match = matchAsItStands(text, only);
    Matcher words = ahead.matcher(text);
    if (match.sure() || !words.lookingAt() || words.end() == 0) {
      return match;
    }
    Match without = matchAsItStands(text.substring(words.end()), only);
    Integer number = without.section();
    return without.sure() && number != null
        ? new Match(number, Wording.VARIANT, without.similarity(), official(number))
        : match;
  }

  private Match matchAsItStands(String text, @Nullable Integer only) {
    LabelMatcher.Prepared prepared = matcher.prepare(text);
    Match best = Match.NONE;
    for (int i = 0; i < sections.size(); i++) {
      int number = sections.get(i).number();
      if (only == null || only == number) {
        LabelMatch match = matcher.match(prepared, headings.get(i));
        Match one = new Match(number, match.wording(), match.similarity(), match.expected());
        one = only == null ? extended(prepared, headings.get(i), one) : one;
        best = one.wording() != null && one.rank() > best.rank() ? one : best;
      }
    }
    return best;
  }

  /** Whether a text is more like a label of a table than like a section's heading. */
  boolean isTableLabel(String text, double similarity) {
    LabelMatcher.Prepared prepared = matcher.prepare(text);
    for (LabelMatcher.Wordings label : rows) {
      LabelMatch match = matcher.match(prepared, label);
      if (match.wording() != null && match.similarity() > similarity) {
        return match.wording() != Wording.ALTERED || match.similarity() >= 0.6;
      }
    }
    return false;
  }

  /** Whether a text shares with a section's heading what no other heading has, or half of it. */
  boolean shares(String text, int number) {
    return shared.in(text, number);
  }

  /** All listed wordings of all headings, folded and without spaces. */
  List<String> wordings() {
    return wordings;
  }

  /** The official heading of a section, or "". */
  String official(int number) {
    return sections.stream()
        .filter(section -> section.number() == number)
        .map(section -> section.heading().official())
        .findFirst()
        .orElse("");
  }

  /** The official heading of a section as compact text, or "". */
  String compact(int number) {
    return compact.getOrDefault(number, "");
  }

  /** Numbers of all sections in official order. */
  List<Integer> numbers() {
    return sections.stream().map(SectionForm::number).distinct().sorted().toList();
  }
}
