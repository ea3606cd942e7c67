package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.report.reading.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads what a phrase denies (否认): 未收到政府信息公开申请, 无行政复议、行政诉讼. */
final class Denials {
  private Denials() {}

  /**
   * What is denied.
   *
   * @param object key of what there is none of
   * @param applicant kind of applicant that it is limited to, or null
   * @param before the words before the denial, which tell its scope
   * @param consumed years that belong to what is denied
   * @param start index of the first character of the denial
   * @param end index behind the last
   */
  record Denied(
      String object,
      @Nullable String applicant,
      List<Token> before,
      List<Token> consumed,
      int start,
      int end) {}

  /** 未收到申请和未发生诉讼: each denial with what it denies, where a word joins two that differ. */
  static List<List<Token>> each(List<Token> line) {
    List<List<Token>> parts = new ArrayList<>();
    int from = 0;
    int first = denial(line);
    for (int i = first + 2; i < line.size(); i++) {
      String denial = line.get(i).value(FigureRole.DENIAL);
      if (denial != null
          && line.get(i - 1).is(FigureRole.AND)
          && !denial.equals(line.get(first).value(FigureRole.DENIAL))) {
        parts.add(line.subList(from, i - 1));
        from = i;
      }
    }
    parts.add(line.subList(from, line.size()));
    return parts;
  }

  /** Whether a phrase denies and its only figure is one: 未收到一件申请. */
  static boolean isNone(List<Token> line) {
    int denial = denial(line);
    List<Token> counts = line.stream().filter(Token::isCount).toList();
    Quantity only = counts.size() == 1 ? counts.get(0).quantity() : null;
    return only != null
        && line.indexOf(counts.get(0)) > denial
        && only.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** What a phrase denies, or null if it denies nothing that is known. */
  static @Nullable Denied read(List<Token> line) {
    int at = denial(line);
    List<Token> before = line.subList(0, at);
    if (CountedReader.speaks(before) && !onlyTopics(before)) {
      return null;
    }
    List<Token> behind = known(line.subList(at + 1, line.size()));
    List<Token> spoken = new ArrayList<>(before);
    if (behind == null) {
      return null;
    }
    spoken.addAll(behind);
    Token denial = line.get(at);
    String implied = denial.value(FigureRole.DENIAL);
    String object = object(spoken, implied == null ? "" : implied);
    if (object == null) {
      return null;
    }
    String topic = object.substring(0, object.indexOf('.'));
    Token last = behind.isEmpty() ? denial : behind.get(behind.size() - 1);
    Set<String> applicants = applicants(spoken);
    return new Denied(
        object,
        applicants.size() == 1 ? applicants.iterator().next() : null,
        scope(before, line),
        new Events(spoken, topic).consumed(),
        denial.start(),
        last.end());
  }

  /** The kinds of applicants that words name: 未收到企业的申请 says nothing of others. */
  private static Set<String> applicants(List<Token> tokens) {
    Set<String> applicants = new LinkedHashSet<>();
    for (Token token : tokens) {
      String applicant = token.value(FigureRole.APPLICANT);
      if (applicant != null) {
        applicants.add(applicant);
      }
    }
    return applicants;
  }

  private static int denial(List<Token> line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).is(FigureRole.DENIAL)) {
        return i;
      }
    }
    return line.size();
  }

  /** 行政复议、行政诉讼无: what is denied stands before. */
  private static boolean onlyTopics(List<Token> tokens) {
    return Phrase.has(tokens, FigureRole.TOPIC)
        && tokens.stream()
            .noneMatch(
                token ->
                    token.is(FigureRole.RESULT)
                        || token.is(FigureRole.PROCESS) && !token.is(FigureRole.FILLER));
  }

  private static List<Token> scope(List<Token> before, List<Token> line) {
    List<Token> scope = new ArrayList<>(before);
    line.stream().filter(token -> token.is(FigureRole.SCOPE)).forEach(scope::add);
    return scope;
  }

  /**
   * What is denied, up to something else that is denied with it; null if it cannot be told from
   * what is not known: 未发生行政诉讼败诉.
   */
  private static @Nullable List<Token> known(List<Token> tokens) {
    List<Token> known = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean first = !Phrase.has(known, FigureRole.TOPIC);
      boolean joined = !known.isEmpty() && known.get(known.size() - 1).is(FigureRole.AND);
      boolean more = i + 1 < tokens.size() && tokens.get(i + 1).is(FigureRole.AND);
      if (token.isUnknown() && !(more && (first || joined))) {
        return joined ? known : null;
      }
      if (!token.isUnknown() && !token.isCount()) {
        known.add(token);
      }
    }
    return known;
  }

  private static @Nullable String object(List<Token> tokens, String implied) {
    String topic = Topics.of(tokens);
    if (topic == null) {
      boolean context = Phrase.has(tokens, FigureRole.CONTEXT);
      boolean taken = !implied.isEmpty() && Phrase.has(tokens, FigureRole.NOUN);
      boolean carried = Phrase.has(tokens, FigureRole.CARRY);
      topic = (context || taken || carried) && !Topics.mixed(tokens) ? Topics.APPLICATIONS : null;
    }
    if (topic == null) {
      return null;
    }
    Events events = new Events(tokens, topic);
    if (events.inOrder().contains(Events.UNSURE) || events.inOrder().contains(Events.HANDLING)) {
      return null;
    }
    if (!events.results().isEmpty()) {
      return events.results().size() == 1 ? topic + "." + events.results().get(0) : null;
    }
    if (topic.equals(Topics.APPLICATIONS)) {
      String event = events.processes().contains("new") ? "new" : Events.TAKEN;
      return topic + "." + event;
    }
    String event = events.one();
    if (Topics.ofRemedies(topic)) {
      return topic + "." + (event == null ? Events.TOTAL : event);
    }
    String made = event == null ? implied : event;
    return made.isEmpty() ? null : topic + "." + made;
  }
}
