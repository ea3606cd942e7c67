package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.form.FigureRole;
import org.jianbao.report.figure.Figure;

/** Reads the phrases of one paragraph in order: which state figures, which say what of them. */
final class ParagraphReading {
  /** So many phrases behind a figure may tell what it counts. */
  private static final int NEAR = 12;

  private final Scope scopes;
  private final PartReading parts;
  private final FigureSink sink;
  private final String text;

  ParagraphReading(Scope scopes, PartReading parts, FigureSink sink, String text) {
    this.scopes = scopes;
    this.parts = parts;
    this.sink = sink;
    this.text = text;
  }

  /** Reads phrases in order. */
  void read(List<Phrase> phrases, ReadingState state) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Token> line = phrase.line();
      state.subject |= Phrase.has(line, FigureRole.SUBJECT) || Topics.applications(line);
      boolean context = Phrase.has(line, FigureRole.CONTEXT) || Topics.applications(line);
      state.context |= context;
      state.contextInSentence |= context;
      state.general = isGeneral(phrases, i);
      int skipped = phrase.counts() ? counting(phrases, i, state) : 0;
      if (!phrase.counts()) {
        telling(line, state);
      }
      for (List<Token> inner : phrase.groups().toList()) {
        read(Phrase.split(inner, text), state.inBrackets());
      }
      i += skipped;
      state.endPhrase(phrases.get(i));
    }
  }

  /** 行政诉讼20件，其中政府信息公开3件: whether a phrase counts more than what is of interest. */
  private boolean isGeneral(List<Phrase> phrases, int index) {
    if (Phrase.has(phrases.get(index).line(), FigureRole.SUBJECT)) {
      return false;
    }
    for (int i = index; i < Math.min(phrases.size(), index + NEAR); i++) {
      Phrase phrase = phrases.get(i);
      Stream<List<Token>> inner =
          phrase.groups().flatMap(group -> Phrase.split(group, text).stream().map(Phrase::line));
      boolean part =
          Stream.concat(i == index ? Stream.of() : Stream.of(phrase.line()), inner)
              .anyMatch(
                  line ->
                      Phrase.has(line, FigureRole.SUBJECT)
                          && !Topics.applications(line)
                          && line.stream().anyMatch(Token::isCount));
      if (part || phrase.endsSentence()) {
        return part;
      }
    }
    return false;
  }

  /** Reads a phrase with figures; gives the number of phrases behind it that belong to it. */
  private int counting(List<Phrase> phrases, int index, ReadingState state) {
    List<Token> line = phrases.get(index).line();
    if (Phrase.has(line, FigureRole.DENIAL) && Denials.isNone(line)) {
      denial(line, state);
      return 0;
    }
    state.sum = phrases.get(index).groups().anyMatch(group -> Events.isSum(group));
    state.countsFollow = countsFollow(phrases, index);
    int first = firstCount(line, 0);
    List<Token> ahead = line.subList(0, first);
    boolean each = first > 0 && line.get(first - 1).is(FigureRole.EACH);
    if (!each
        && Phrase.has(line, FigureRole.RESPECTIVELY)
        && CountedReader.read(ahead, state).several().size() > 1) {
      return respectively(phrases, index, state);
    }
    boolean figureFirst =
        !CountedReader.speaks(ahead)
            && CountedReader.speaks(line.subList(first, line.size()))
            && !endsInAnother(line, first);
    state.moreFollow =
        narrowed(phrases.get(index), first)
            || holdsPartial(phrases.get(index))
            || figureFirst && goesOn(phrases, index);
    int from = 0;
    for (int at = first; at >= 0; ) {
      int next = firstCount(line, at + 1);
      int to = next < 0 ? line.size() : figureFirst ? next : at + 1;
      parts.read(line.subList(from, to), line.get(at), figureFirst, state);
      from = to;
      at = next;
    }
    if (line.get(line.size() - 1).is(FigureRole.FILLER, CountedReader.AMONG)) {
      state.beginParts();
    }
    return 0;
  }

  /** 予以公开、部分公开24件、7件: whether the next phrase is nothing but a figure. */
  private static boolean countsFollow(List<Phrase> phrases, int index) {
    if (phrases.get(index).endsSentence() || index + 1 == phrases.size()) {
      return false;
    }
    List<Token> next = phrases.get(index + 1).line();
    return !next.isEmpty() && next.stream().allMatch(Token::isCount);
  }

  /** 其余2件为不予处理和其他处理: whether the next phrase names more of what the figure is of. */
  private static boolean goesOn(List<Phrase> phrases, int index) {
    if (!phrases.get(index).isJoined() || index + 1 == phrases.size()) {
      return false;
    }
    Phrase next = phrases.get(index + 1);
    return !next.counts() && Phrase.has(next.line(), FigureRole.RESULT);
  }

  /** 答复（予以公开、部分公开）43件: whether brackets before a figure say of which outcomes it is. */
  private static boolean narrowed(Phrase phrase, int first) {
    int count = phrase.line().get(first).start();
    return phrase.tokens().stream()
        .filter(token -> token.kind() == Token.Kind.GROUP && token.end() <= count)
        .anyMatch(
            group ->
                Phrase.has(group.inner(), FigureRole.RESULT)
                    && !Phrase.has(group.inner(), FigureRole.INCLUDED)
                    && group.inner().stream().noneMatch(Token::isCount));
  }

  /** 予以公开145件（其中部分公开27件）: whether those granted hold those granted in part. */
  private static boolean holdsPartial(Phrase phrase) {
    return Phrase.has(phrase.line(), FigureRole.RESULT)
        && phrase
            .groups()
            .anyMatch(
                group ->
                    (Phrase.has(group, FigureRole.PART) || Phrase.has(group, FigureRole.INCLUDED))
                        && group.stream().anyMatch(Token::isCount)
                        && group.stream().anyMatch(Events::isPartial));
  }

  /** 69件中已办结65件: the words between the figures are of the second, which nothing follows. */
  private static boolean endsInAnother(List<Token> line, int first) {
    int last = line.size() - 1;
    return last > first
        && line.get(last).isCount()
        && firstCount(line, first + 1) == last
        && CountedReader.speaks(line.subList(first + 1, last));
  }

  private static int firstCount(List<Token> line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.get(i).isCount()) {
        return i;
      }
    }
    return -1;
  }

  /** 行政复议、行政诉讼分别为3件、2件. */
  private int respectively(List<Phrase> phrases, int index, ReadingState state) {
    List<Token> line = phrases.get(index).line();
    int first = firstCount(line, 0);
    List<Token> counts = new ArrayList<>();
    int last = index;
    for (int i = index; i < phrases.size(); i++) {
      List<Token> more = i == index ? line.subList(first, line.size()) : phrases.get(i).line();
      boolean only = more.stream().allMatch(t -> t.isCount() || t.is(FigureRole.AND));
      if (!only || more.isEmpty()) {
        break;
      }
      more.stream().filter(Token::isCount).forEach(counts::add);
      last = i;
      if (phrases.get(i).endsSentence()) {
        break;
      }
    }
    parts.respectively(line.subList(0, first), counts, state);
    return last - index;
  }

  /** Reads a phrase without figures: what it denies, what is so of all, what it says of scope. */
  private void telling(List<Token> line, ReadingState state) {
    if (Phrase.has(line, FigureRole.DENIAL) && denial(line, state)) {
      return;
    }
    state.carriedDone |=
        Events.CARRIED_IN.equals(state.last)
            && Phrase.has(line, FigureRole.ALL)
            && Events.finishes(line);
    if (!state.totals.isEmpty()
        && (Phrase.has(line, FigureRole.ALL) || isOutcomeOfOne(line, state))) {
      all(line, state.totals);
      return;
    }
    if (Scope.isChange(line)) {
      return;
    }
    scopes.prepare(line, state);
    String topic = Topics.of(line);
    state.headed = Topics.heads(line, topic);
    if (Topics.APPLICATIONS.equals(topic) || Topics.endsInDocuments(line) || state.headed) {
      state.topic = topic;
      state.foreign = false;
    } else if (topic != null || Topics.mixed(line)) {
      state.leave();
    }
  }

  private boolean denial(List<Token> line, ReadingState state) {
    boolean found = false;
    for (List<Token> part : Denials.each(line)) {
      Denials.Denied denied = Denials.read(part);
      found |=
          denied != null
              && sink.denial(
                  denied, scopes.of(denied.before(), denied.consumed(), state, true, false));
    }
    return found;
  }

  /** 行政复议1件，结果为维持. */
  private static boolean isOutcomeOfOne(List<Token> line, ReadingState state) {
    BigDecimal value = state.totals.get(0).value();
    return state.totals.size() == 1
        && value != null
        && value.compareTo(BigDecimal.ONE) == 0
        && Phrase.has(line, FigureRole.RESULT)
        && Topics.of(line) == null;
  }

  /** 均获维持: all that the sentence has counted so far. */
  private void all(List<Token> line, List<Figure> totals) {
    boolean behind = false;
    for (Token token : line) {
      behind |= token.is(FigureRole.ALL);
      // 复议机关均予以维持: who decides stands before 均.
      boolean known = !behind && token.is(FigureRole.OTHER) || !token.isUnknown();
      if (!known || token.is(FigureRole.DENIAL) || token.is(FigureRole.AND)) {
        return;
      }
    }
    for (Figure total : totals) {
      Events events = new Events(line, total.topic());
      String event = events.one();
      if (event != null && events.results().size() == 1 && events.processes().isEmpty()) {
        sink.all(total, event, line.get(0));
      }
    }
  }
}
