package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.reading.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads one figure by the words around it. */
final class PartReading {
  private static final Set<String> STOCKS =
      Set.of("valid", "pending", "carried-out", "public-total");
  private static final int APPLICATIONS = 3;
  private static final int REMEDIES = 4;

  private final Scope scopes;
  private final FigureUnits units;
  private final FigureSink sink;
  private final int section;

  PartReading(Scope scopes, FigureUnits units, FigureSink sink, int section) {
    this.scopes = scopes;
    this.units = units;
    this.sink = sink;
    this.section = section;
  }

  /**
   * Reads a figure.
   *
   * @param tokens the figure and the words that may say what it counts
   * @param figureFirst whether these words stand behind it
   */
  void read(List<Token> tokens, Token count, boolean figureFirst, ReadingState state) {
    int at = tokens.indexOf(count);
    boolean headed = state.headed;
    state.headed = false;
    List<Token> before = tokens.subList(0, at);
    List<Token> behind = tokens.subList(at + 1, tokens.size());
    if (Scope.isChange(figureFirst ? tokens : before)) {
      return;
    }
    List<Token> said = new ArrayList<>(before);
    Counted counted = CountedReader.read(said, state);
    if (figureFirst || !counted.strong()) {
      said.addAll(figureFirst ? behind : upToAll(predicated(before, behind)));
      counted = CountedReader.read(said, state);
    }
    boolean unknown = said.stream().anyMatch(Token::isUnknown) && !counted.strong();
    boolean other = countsOther(count, behind);
    if (unknown && !other && isOutcome(said, counted.topic())) {
      return;
    }
    String unsure = unknown && !other ? unsureOutcome(said, counted.topic()) : null;
    if (unsure != null) {
      sink.number(unsure, null, Scope.UNSURE, said, count, state);
      return;
    }
    if (counted.topic() == null || unknown || other) {
      state.leave();
      return;
    }
    if (!counted.strong() && !CountedReader.speaks(said)) {
      boolean total = headed && Topics.ofRemedies(state.topic);
      if (!total && !isSum(said, state)) {
        return;
      }
      counted = counted.with(total ? Events.TOTAL : Events.TO_HANDLE);
    }
    take(said, count, counted, state);
    state.carriedDone |= Events.CARRIED_IN.equals(counted.event()) && Events.finishes(behind);
  }

  /** 行政复议、行政诉讼分别为3件、2件: as many figures as things named before. */
  void respectively(List<Token> said, List<Token> counts, ReadingState state) {
    Counted counted = CountedReader.read(said, state);
    boolean known = said.stream().noneMatch(Token::isUnknown) || counted.strong();
    if (counted.topic() == null || !known || counted.several().size() != counts.size()) {
      state.leave();
      return;
    }
    String scope = scopes.of(said, counted.consumed(), state, counted.strong(), false);
    state.topic = counted.topic();
    for (int i = 0; i < counts.size(); i++) {
      sink.number(counted.several().get(i), null, scope, said, counts.get(i), state);
    }
  }

  /**
   * 经法院判决驳回或裁定维持的3件: an outcome, told in words of which not all are known; what follows goes on
   * with the same cases.
   */
  private boolean isOutcome(List<Token> said, @Nullable String topic) {
    return Topics.ofRemedies(topic)
        && said.stream()
            .anyMatch(token -> token.value(FigureRole.RESULT, String.valueOf(topic)) != null)
        && said.stream().noneMatch(scopes::namesBody);
  }

  /** 经反复检索仍没有找到的3件: an outcome that the table does not have so, among others that it has. */
  private static @Nullable String unsureOutcome(List<Token> said, @Nullable String topic) {
    if (!Topics.APPLICATIONS.equals(topic)) {
      return null;
    }
    for (Token token : said) {
      String result = token.value(FigureRole.RESULT, topic);
      if (result != null && result.endsWith("." + Events.UNSURE)) {
        return topic + "." + result;
      }
    }
    return null;
  }

  /** 6个部分: what is counted stands behind, and is not known. */
  private boolean countsOther(Token count, List<Token> behind) {
    Quantity quantity = count.quantity();
    return quantity != null
        && !behind.isEmpty()
        && behind.get(0).start() == count.end()
        && behind.get(0).isUnknown()
        && units.isGeneral(quantity);
  }

  /** 新收20件，上年结转3件，合计23件. */
  private static boolean isSum(List<Token> said, ReadingState state) {
    return Topics.APPLICATIONS.equals(state.topic)
        && Events.CARRIED_IN.equals(state.last)
        && said.stream().anyMatch(token -> token.is(FigureRole.FILLER, "sum"));
  }

  /** 新收的12件申请逐件登记: what is counted is named in full; what is said of it does not matter. */
  private static List<Token> predicated(List<Token> before, List<Token> behind) {
    if (!CountedReader.speaks(before) || behind.isEmpty() || !behind.get(0).is(FigureRole.NOUN)) {
      return behind;
    }
    for (int i = 1; i < behind.size(); i++) {
      if (behind.get(i).isUnknown()) {
        return behind.subList(0, i);
      }
    }
    return behind;
  }

  /** What follows 均 speaks of all figures before, not of this one. */
  private static List<Token> upToAll(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(FigureRole.ALL)) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private void take(List<Token> said, Token count, Counted counted, ReadingState state) {
    String topic = String.valueOf(counted.topic());
    String event = counted.event();
    Quantity quantity = count.quantity();
    BigDecimal value = quantity == null ? BigDecimal.ZERO : quantity.value();
    if (Events.CARRIED_IN.equals(event)) {
      state.carriedIn = value;
    } else if (topic.equals(Topics.APPLICATIONS) && isOther(value, said, state)) {
      event = Events.CARRIED_OUT;
    }
    if (!counted.strong()) {
      state.continueSentence();
    }
    boolean fresh =
        Events.NEW.equals(event)
            || Events.TAKEN.equals(event)
            || counted.strong() && (scopes.names(said) || Phrase.has(said, FigureRole.PROCESS));
    boolean stock =
        event != null && STOCKS.contains(event)
            || topic.equals(Topics.APPLICATIONS) && state.yearEnd && state.yearNamed;
    String scope = scopes.of(said, counted.consumed(), state, fresh, stock);
    if (Topics.ofRemedies(topic)) {
      boolean unclear = Events.UNSURE.equals(event) || Events.HANDLING.equals(event);
      String limit = limit(said, event, state);
      scope = scope.equals(Figure.WHOLE) ? limit : scope;
      state.narrow = unclear ? limit : state.narrow;
      event = unclear ? Events.TOTAL : event;
    }
    if (Phrase.has(said, FigureRole.PART)) {
      state.beginParts();
    }
    if (event != null && (state.partOfOther(event) || state.sum && Events.isTaking(event))
        || event != null && Events.isEnd(event) && isOfNew(said, state)
        || Events.areTogether(event) && state.countsFollow
        || event != null && (state.moreFollow || isRest(said, event))) {
      scope = Scope.UNSURE;
    }
    sink.starts().add(count.start());
    boolean each = !said.isEmpty() && said.get(said.size() - 1).is(FigureRole.EACH);
    if (each && counted.several().size() > 1) {
      for (String object : counted.several()) {
        sink.number(object, null, scope, said, count, state);
      }
    } else if (event != null && !each && counted.applicants().size() <= 1) {
      String applicant = counted.applicants().isEmpty() ? null : counted.applicants().get(0);
      sink.number(object(topic, event, counted, state), applicant, scope, said, count, state);
    }
    state.count(topic, each ? null : event, !counted.applicants().isEmpty());
  }

  /** 上年结转8件，办结236件，结转9件: whether a second figure is carried, on where it does not say. */
  private static boolean isOther(BigDecimal value, List<Token> said, ReadingState state) {
    return state.carriedIn != null
        && state.carriedIn.compareTo(value) != 0
        && state.process != null
        && Events.isEnd(state.process)
        && Events.onlyCarries(said);
  }

  /**
   * What a figure is of; an outcome behind several kinds of remedies may be of all, or the last.
   */
  private static String object(String topic, String event, Counted counted, ReadingState state) {
    String pooled = counted.strong() || Events.TOTAL.equals(event) ? null : state.pool.topic();
    return Topics.ofRemedies(topic) && pooled != null
        ? pooled + "." + Events.SEVERAL + event
        : topic + "." + event;
  }

  /** 其余6件已答复: what was not told of before, and not all. */
  private static boolean isRest(List<Token> said, String event) {
    return Events.isStep(event)
        && said.stream().anyMatch(token -> token.is(FigureRole.FILLER, "rest"));
  }

  /** Whether what was carried in is left out: 本年收到的12件中当年办结10件. */
  private boolean isOfNew(List<Token> said, ReadingState state) {
    return state.carriedDone || state.partOfTaken() && scopes.namesYear(said);
  }

  /** The scope of reviews and lawsuits, which may be about anything, and other bodies' too. */
  private String limit(List<Token> said, @Nullable String event, ReadingState state) {
    boolean named = Phrase.has(said, FigureRole.SUBJECT);
    if (Events.UNSURE.equals(event) || state.general && !named) {
      return Scope.UNSURE;
    }
    boolean implied =
        section == APPLICATIONS
            || section == REMEDIES
            || state.subject
            || state.context
            || state.heading;
    return Events.HANDLING.equals(event) || !named && !implied ? Scope.HANDLING : Figure.WHOLE;
  }
}
