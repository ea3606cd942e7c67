package org.jianbao.report.reading.figure;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.NarrativeWords;
import org.jspecify.annotations.Nullable;

/**
 * The wordings by which a growth over last year is told, in text that stands before a percentage;
 * each number in it is a #.
 */
final class GrowthPatterns {
  private static final String CHANGE = "change";
  private static final String FIRST = "first";
  private static final String YEAR = "year";

  private final boolean known;
  private final Pattern down;
  private final List<Pattern> behindFigure;
  private final Map<Set<String>, List<Pattern>> named = new LinkedHashMap<>();

  GrowthPatterns(NarrativeWords words) {
    String up = any(words.words("growth"));
    String less = any(words.words("growth-down"));
    String changes = "(?:" + up + "|" + less + ")";
    String last = "(?:" + any(words.words("growth-base")) + "|(?<year>20[0-9]{2})年度?)";
    String than = any(words.words("growth-than"));
    String how = "(?:" + any(words.words("growth-how")) + ")?";
    String comparing =
        how
            + "(?:"
            + any(words.words("growth-yearly"))
            + "|"
            + than
            + last
            + "(?:度|同期|全年|同比|的?[总数]量|的)?(?:相比|对比|比较|比)?),?";
    String change = how + "(?<change>" + changes + ")(?:幅度?|率|比例)?[了为达到约]{0,2}";
    String twice = how + "(?:(?<first>" + changes + "),)?" + change;
    String by = how + "(?<first>" + changes + ")了?#[,、(]?(?:同比)?" + change;
    known = !words.words("growth-yearly").isEmpty() && !words.words("growth").isEmpty();
    down = Pattern.compile(less);
    behindFigure =
        List.of(
            Pattern.compile("[,、(]?" + comparing + twice),
            Pattern.compile("[,、(]?" + comparing + by),
            Pattern.compile("[,、(]?" + than + last + "(?:度|同期|全年)?的?[总数]?量?#(?:相比)?,?" + change));
    String now = "(?:" + any(words.words("growth-now")) + ")?,?";
    String topic = "(?:" + any(words.words("growth-topic")) + ")?";
    String amount = any(words.words("growth-amount"));
    String step = any(words.words("growth-step")) + "(?:到)?的?";
    named(
        Set.of("applications.new", "applications.taken"),
        any(words.words("growth-applications")),
        noun -> "(?:" + step + topic + noun + "(?:" + amount + ")?|" + topic + noun + amount + ")",
        List.of(now, comparing, twice, by, change));
    named(
        Set.of("review.total"),
        any(words.words("growth-review")),
        noun -> "(?:" + step + ")?" + topic + noun + "(?:" + amount + ")?",
        List.of(now, comparing, twice, by, change));
    named(
        Set.of("lawsuits.total"),
        any(words.words("growth-lawsuits")),
        noun -> "(?:" + step + ")?" + topic + noun + "(?:" + amount + ")?",
        List.of(now, comparing, twice, by, change));
  }

  private interface Wording {
    String of(String noun);
  }

  /** The wordings of growths of objects: subject, comparison and change in two orders. */
  private void named(Set<String> objects, String noun, Wording wording, List<String> parts) {
    String subject = "[,;]?" + parts.get(0) + wording.of(noun);
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(Pattern.compile(subject + parts.get(1) + parts.get(2)));
    patterns.add(Pattern.compile(subject + parts.get(1) + parts.get(3)));
    patterns.add(Pattern.compile("[,;]?" + parts.get(1) + wording.of(noun) + parts.get(4)));
    named.put(objects, patterns);
  }

  /** Whether there are words to read by. */
  boolean known() {
    return known;
  }

  /** What a growth is of, if its words name it, and whether it is a decline. */
  record Named(Set<String> objects, boolean falls) {}

  /**
   * Whether text between a figure and a percentage says that it grew or fell over last year: true
   * for a fall; null if it says no such thing.
   *
   * @param year the report year, or null
   */
  @Nullable Boolean falls(String text, @Nullable Integer year) {
    for (Pattern pattern : behindFigure) {
      Boolean falls = falls(pattern.matcher(text), year);
      if (falls != null) {
        return falls;
      }
    }
    return null;
  }

  /** What text before a percentage says to have grown, or null. */
  @Nullable Named named(String text, @Nullable Integer year) {
    for (Map.Entry<Set<String>, List<Pattern>> subject : named.entrySet()) {
      for (Pattern pattern : subject.getValue()) {
        Boolean falls = falls(pattern.matcher(text), year);
        if (falls != null) {
          return new Named(subject.getKey(), falls);
        }
      }
    }
    return null;
  }

  private @Nullable Boolean falls(Matcher matcher, @Nullable Integer year) {
    if (!matcher.matches() || !ofLastYear(group(matcher, YEAR), year)) {
      return null;
    }
    boolean falls = down.matcher(String.valueOf(group(matcher, CHANGE))).matches();
    String first = group(matcher, FIRST);
    return first != null && down.matcher(first).matches() != falls ? null : falls;
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }

  private static boolean ofLastYear(@Nullable String named, @Nullable Integer year) {
    return named == null || year != null && Integer.parseInt(named) == year - 1;
  }
}
