package org.jianbao.report.reading.content;

import java.util.stream.Stream;
import org.jianbao.form.AspectWords;
import org.jianbao.form.AspectWords.Use;

/** Recognises one aspect of section 一 in a clause. */
final class AspectFinder {
  private final String name;
  private final WordFinder names;
  private final WordFinder headings;
  private final WordFinder facts;
  private final WordFinder content;
  private final WordFinder except;

  /** Longer wordings that hold the aspect's name and do not mean it. */
  private final WordFinder exceptName;

  AspectFinder(AspectWords words) {
    this.name = words.name();
    this.names = WordFinder.of(words.words(Use.NAME));
    this.headings = WordFinder.of(words.words(Use.HEADING));
    this.facts = WordFinder.of(words.words(Use.FACT));
    this.content =
        WordFinder.of(
            Stream.concat(words.words(Use.NAME).stream(), words.words(Use.CONTENT).stream())
                .toList());
    this.except = WordFinder.of(words.words(Use.EXCEPT));
    this.exceptName =
        WordFinder.of(
            words.words(Use.EXCEPT).stream().filter(word -> word.contains(words.name())).toList());
  }

  /** Name of the aspect. */
  String name() {
    return name;
  }

  /** Length of the aspect's name if it stands here, else 0. */
  int nameAt(String clause, int at) {
    return names.at(clause, at);
  }

  /** Whether a heading has the aspect's name. */
  boolean names(String heading) {
    return names.in(cleaned(heading));
  }

  /** Whether a heading in the report's own words means the aspect. */
  boolean heads(String heading) {
    return headings.in(cleaned(heading));
  }

  /**
   * Whether a clause speaks of the aspect wherever it stands.
   *
   * @param weighty whether any word of the aspect is enough
   */
  boolean states(String clause, boolean weighty) {
    String cleaned = cleaned(clause);
    return facts.in(cleaned) || weighty && content.in(cleaned);
  }

  /** How many facts of the aspect a clause tells. */
  int facts(String clause) {
    String cleaned = cleaned(clause);
    int count = 0;
    for (int i = 0; i < cleaned.length(); ) {
      int length = facts.at(cleaned, i);
      count += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return count;
  }

  /** A clause with what only looks like a word of the aspect blotted out; its name stays. */
  private String cleaned(String clause) {
    String rest = exceptName.masked(clause, Clause.BLOT);
    StringBuilder cleaned = new StringBuilder();
    int from = 0;
    for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, from)) {
      cleaned.append(except.masked(rest.substring(from, at), Clause.BLOT)).append(name);
      from = at + name.length();
    }
    return cleaned.append(except.masked(rest.substring(from), Clause.BLOT)).toString();
  }
}
