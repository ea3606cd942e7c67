package org.jianbao.report.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWords;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.reading.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one paragraph. */
final class ParagraphReading {
  private static final Set<String> STOCKS =
      Set.of("valid", "pending", "carried-out", "public-total");

  /** So many phrases behind a figure may tell what it counts. */
  private static final int NEAR = 12;

  private static final int APPLICATIONS = 3;
  private static final int REMEDIES = 4;

  private final FigureWords words;
  private final Scope scopes;
  private final Places places;
  private final int section;
  private final List<Figure> figures;
  private final Set<Integer> counted = new HashSet<>();

  ParagraphReading(
      FigureWords words, Scope scopes, Places places, int section, List<Figure> figures) {
    this.words = words;
    this.scopes = scopes;
    this.places = places;
    this.section = section;
    this.figures = figures;
  }

  /** Where the figures begin that count something known. */
  Set<Integer> counted() {
    return counted;
  }

  /** Reads phrases in order. */
  void read(List<Phrase> phrases, ReadingState state) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      List<Token> line = phrase.line();
      state.subject |= Phrase.has(line, FigureRole.SUBJECT) || Topics.applications(line);
      state.context |= Phrase.has(line, FigureRole.CONTEXT) || Topics.applications(line);
      state.general = isGeneral(phrases, i);
      int skipped = phrase.counts() ? counting(phrases, i, state) : 0;
      if (!phrase.counts()) {
        telling(line, state);
      }
      for (List<Token> inner : phrase.groups().toList()) {
        read(Phrase.split(inner, places.text()), state.copy());
      }
      state.continued = false;
      i += skipped;
      Phrase last = phrases.get(i);
      state.totalsOpen &= last.isJoined();
      if (last.sign().equals(";")) {
        state.totals.clear();
      }
      if (last.endsSentence()) {
        state.endSentence();
      }
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
          phrase
              .groups()
              .flatMap(group -> Phrase.split(group, places.text()).stream().map(Phrase::line));
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
    if (Phrase.has(line, FigureRole.RESPECTIVELY) && namesSeveral(line, state)) {
      return respectively(phrases, index, state);
    }
    int first = firstCount(line, 0);
    boolean before = !CountedReader.speaks(line.subList(0, first));
    boolean figureFirst = before && CountedReader.speaks(line.subList(first, line.size()));
    int from = 0;
    for (int at = first; at >= 0; ) {
      int next = firstCount(line, at + 1);
      int to = next < 0 ? line.size() : figureFirst ? next : at + 1;
      part(line.subList(from, to), line.get(at), figureFirst, state);
      from = to;
      at = next;
    }
    return 0;
  }

  /** 分别为予以公开3件、部分公开2件 names each figure apart. */
  private static boolean namesSeveral(List<Token> line, ReadingState state) {
    List<Token> said = line.subList(0, firstCount(line, 0));
    return CountedReader.read(said, state).several().size() > 1;
  }

  private static int firstCount(List<Token> line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.get(i).isCount()) {
        return i;
      }
    }
    return -1;
  }

  /** One figure and the words that say what it counts. */
  private void part(List<Token> tokens, Token count, boolean figureFirst, ReadingState state) {
    int at = tokens.indexOf(count);
    List<Token> before = tokens.subList(0, at);
    List<Token> behind = tokens.subList(at + 1, tokens.size());
    if (Scope.isChange(figureFirst ? tokens : before)) {
      return;
    }
    List<Token> said = new ArrayList<>(before);
    Counted counted = CountedReader.read(said, state);
    if (figureFirst || !counted.strong()) {
      said.addAll(figureFirst ? behind : upToAll(behind));
      counted = CountedReader.read(said, state);
    }
    boolean unknown = said.stream().anyMatch(Token::isUnknown);
    if (counted.topic() == null || unknown && !counted.strong() || countsOther(count, behind)) {
      state.foreign = true;
      state.topic = null;
      return;
    }
    if (!counted.strong() && !CountedReader.speaks(said)) {
      if (!isSum(said, state)) {
        return;
      }
      counted = counted.with(Events.TO_HANDLE);
    }
    emit(said, count, counted, state);
  }

  /** 6个部分: what is counted stands behind, and is not known. */
  private boolean countsOther(Token count, List<Token> behind) {
    Quantity quantity = count.quantity();
    return quantity != null
        && !behind.isEmpty()
        && behind.get(0).start() == count.end()
        && behind.get(0).isUnknown()
        && unitIs(quantity, "general");
  }

  /** 新收20件，上年结转3件，合计23件. */
  private static boolean isSum(List<Token> said, ReadingState state) {
    return Topics.APPLICATIONS.equals(state.topic)
        && Events.CARRIED_IN.equals(state.last)
        && said.stream().anyMatch(token -> token.is(FigureRole.FILLER, "sum"));
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

  private void emit(List<Token> said, Token count, Counted counted, ReadingState state) {
    String topic = String.valueOf(counted.topic());
    String event = counted.event();
    if (!counted.strong()) {
      state.continueSentence();
    }
    boolean fresh =
        Events.NEW.equals(event)
            || Events.TAKEN.equals(event)
            || counted.strong() && (scopes.names(said) || Phrase.has(said, FigureRole.PROCESS));
    boolean stock = event != null && STOCKS.contains(event);
    String scope = scopes.of(said, counted.consumed(), state, fresh, stock);
    if (Topics.ofRemedies(topic)) {
      boolean unclear = Events.UNSURE.equals(event) || Events.HANDLING.equals(event);
      String limit = limit(said, event, state);
      scope = scope.equals(Figure.WHOLE) ? limit : scope;
      state.narrow = unclear ? limit : state.narrow;
      event = unclear ? Events.TOTAL : event;
    }
    state.topic = topic;
    state.last = event;
    this.counted.add(count.start());
    state.foreign = false;
    int before = said.size() - 1;
    boolean each = before >= 0 && said.get(before).is(FigureRole.EACH);
    if (each && counted.several().size() > 1) {
      for (String object : counted.several()) {
        add(object, null, scope, said, count, state);
      }
    } else if (event != null && !each && counted.applicants().size() <= 1) {
      String applicant = counted.applicants().isEmpty() ? null : counted.applicants().get(0);
      add(topic + "." + event, applicant, scope, said, count, state);
      if (Events.isStep(event) && applicant == null) {
        state.process = event;
      }
    }
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

  private void add(
      String object,
      @Nullable String applicant,
      String scope,
      List<Token> said,
      Token count,
      ReadingState state) {
    Quantity quantity = count.quantity();
    if (quantity == null || !words.objects().contains(object) || !fits(quantity, object, said)) {
      return;
    }
    boolean zero = quantity.value().signum() == 0;
    boolean included =
        Phrase.has(said, FigureRole.INCLUDED)
            || Phrase.has(said, FigureRole.PART) && object.endsWith(".carried-in");
    Figure figure =
        new Figure(
            object,
            applicant,
            scope,
            Figure.Wording.NUMBER,
            zero ? BigDecimal.ZERO : quantity.value(),
            quantity.unit(),
            !zero && !quantity.isExact(),
            included,
            places.raw(quantity.start(), quantity.end()),
            places.clause(section, quantity.start(), quantity.end()));
    figures.add(figure);
    if (applicant == null && Events.isStep(object.substring(object.indexOf('.') + 1))) {
      state.addTotal(figure);
    } else if (applicant == null) {
      state.totals.removeIf(total -> total.topic().equals(figure.topic()));
    }
  }

  /** Whether things of this kind are counted in this unit. */
  private boolean fits(Quantity quantity, String object, List<Token> said) {
    if (quantity.unit().isEmpty()) {
      return true;
    }
    String topic = object.substring(0, object.indexOf('.'));
    boolean received = Topics.applications(said) || Phrase.has(said, FigureRole.CONTEXT);
    boolean step = Events.isStep(object.substring(topic.length() + 1)) && !said.isEmpty();
    return unitIs(quantity, topic)
        || topic.equals(Topics.REMEDIES) && unitIs(quantity, "review")
        || received && step && unitIs(quantity, "received");
  }

  /** Whether a unit is of a kind that the pack names. */
  private boolean unitIs(Quantity quantity, String kind) {
    return words.of(FigureRole.UNIT).stream()
        .anyMatch(
            unit ->
                unit.word().equals(quantity.unit())
                    && List.of(unit.value().split(" ")).contains(kind));
  }

  /** 行政复议、行政诉讼分别为3件、2件: as many figures as things before. */
  private int respectively(List<Phrase> phrases, int index, ReadingState state) {
    List<Token> line = phrases.get(index).line();
    int first = firstCount(line, 0);
    List<Token> said = line.subList(0, first);
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
    Counted counted = CountedReader.read(said, state);
    boolean known = said.stream().noneMatch(Token::isUnknown) || counted.strong();
    if (counted.topic() == null || !known || counted.several().size() != counts.size()) {
      state.foreign = true;
      state.topic = null;
      return last - index;
    }
    String scope = scopes.of(said, counted.consumed(), state, counted.strong(), false);
    state.topic = counted.topic();
    for (int i = 0; i < counts.size(); i++) {
      add(counted.several().get(i), null, scope, said, counts.get(i), state);
    }
    return last - index;
  }

  /** Reads a phrase without figures: what it denies, what is so of all, what it says of scope. */
  private void telling(List<Token> line, ReadingState state) {
    if (Phrase.has(line, FigureRole.DENIAL) && denial(line, state)) {
      return;
    }
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
    if (Topics.APPLICATIONS.equals(topic)) {
      state.topic = topic;
      state.foreign = false;
    } else if (topic != null || Topics.mixed(line)) {
      state.topic = null;
      state.foreign = true;
    }
  }

  private boolean denial(List<Token> line, ReadingState state) {
    Denials.Denied denied = Denials.read(line);
    if (denied == null || !words.objects().contains(denied.object())) {
      return false;
    }
    String scope = scopes.of(denied.before(), denied.consumed(), state, true, false);
    figures.add(
        new Figure(
            denied.object(),
            null,
            scope,
            Figure.Wording.DENIAL,
            BigDecimal.ZERO,
            "",
            false,
            false,
            places.raw(denied.start(), denied.end()),
            places.clause(section, denied.start(), denied.end())));
    return true;
  }

  /** 行政复议1件，结果为维持. */
  private static boolean isOutcomeOfOne(List<Token> line, ReadingState state) {
    Figure last = state.totals.get(0);
    return state.totals.size() == 1
        && last.value() != null
        && last.value().compareTo(BigDecimal.ONE) == 0
        && Phrase.has(line, FigureRole.RESULT)
        && Topics.of(line) == null;
  }

  /** 均获维持: all that the sentence has counted so far. */
  private void all(List<Token> line, List<Figure> totals) {
    boolean unclear =
        line.stream()
            .anyMatch(
                token ->
                    token.isUnknown() || token.is(FigureRole.DENIAL) || token.is(FigureRole.AND));
    if (unclear) {
      return;
    }
    Token first = line.get(0);
    for (Figure total : totals) {
      Events events = new Events(line, total.topic());
      boolean outcome = events.results().size() == 1 && events.processes().isEmpty();
      String object = total.topic() + "." + events.one();
      if (outcome && words.objects().contains(object)) {
        figures.add(
            new Figure(
                object,
                null,
                total.scope(),
                Figure.Wording.ALL,
                total.value(),
                total.unit(),
                total.approximate(),
                false,
                total.text(),
                places.clause(section, first.start(), first.end())));
      }
    }
  }
}
