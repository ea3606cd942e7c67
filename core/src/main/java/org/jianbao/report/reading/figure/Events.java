package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.form.FigureRole;
import org.jspecify.annotations.Nullable;

/** Tells which step or outcome words name (环节、结果). */
final class Events {
  /** A figure of the whole of a topic. */
  static final String TOTAL = "total";

  /** Before an outcome of several kinds of remedies counted together, or of the last of them. */
  static final String SEVERAL = "several-";

  /** Applications received in the year. */
  static final String NEW = "new";

  /** Applications received, perhaps with those carried in. */
  static final String TAKEN = "taken";

  /** Applications handled, in any sense. */
  static final String HANDLED = "handled";

  /** Cases that the body handles, perhaps for others. */
  static final String HANDLING = "handling";

  /** Something of which it is not known what the table calls it. */
  static final String UNSURE = "unsure";

  /** Applications received and carried in. */
  static final String TO_HANDLE = "to-handle";

  static final String CARRIED_IN = "carried-in";
  static final String CARRIED_OUT = "carried-out";

  private static final String DISCLOSED = "disclosed";
  private static final String GRANTED = "granted";
  private static final String PARTIAL = "partial";

  /** Between outcomes counted together, in the order of their names. */
  private static final String TOGETHER = "+";

  /** 继续办理: carries on what stands behind a year. */
  private static final String ON = "on";

  /** 未办结: left at the end of the year. */
  private static final String LEFT = "left";

  private static final Set<String> ENDS = Set.of("finished", "answered");
  private static final Set<String> STEPS =
      Set.of(NEW, TAKEN, TO_HANDLE, HANDLED, "finished", "answered", TOTAL);

  private final List<Token> tokens;
  private final String topic;
  private final Set<String> processes = new LinkedHashSet<>();
  private final Set<String> results = new LinkedHashSet<>();
  private final Set<String> inOrder = new LinkedHashSet<>();
  private final List<Token> consumed = new ArrayList<>();

  /** Reads words where a topic is spoken of. */
  Events(List<Token> tokens, String topic) {
    this.tokens = tokens;
    this.topic = topic;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      add(token.value(FigureRole.PROCESS, topic), processes);
      add(result(i), results);
      if (token.is(FigureRole.CARRY, ON)) {
        add(isNextYear(neighbour(i, -1)) ? carriedOut(neighbour(i, -1)) : null, results);
      } else if (token.is(FigureRole.CARRY, LEFT) && !isLastYear(neighbour(i, -1))) {
        add(isLeft() ? topic.equals(Topics.APPLICATIONS) ? CARRIED_OUT : UNSURE : null, results);
      } else if (token.is(FigureRole.CARRY)) {
        add(topic.equals(Topics.APPLICATIONS) ? carried(i) : UNSURE, results);
      }
    }
    results.removeIf(one -> results.stream().anyMatch(other -> other.startsWith(one + ".")));
  }

  /**
   * Whether words count both what was carried in and what is new: they add up to what was taken.
   */
  static boolean isSum(List<Token> tokens) {
    List<String> events = new Events(tokens, Topics.APPLICATIONS).inOrder();
    return tokens.stream().filter(Token::isCount).count() > 1
        && events.contains(CARRIED_IN)
        && events.contains(NEW);
  }

  /** 均已办结: whether words say that applications were finished. */
  static boolean finishes(List<Token> tokens) {
    return new Events(tokens, Topics.APPLICATIONS).processes().stream().anyMatch(ENDS::contains);
  }

  /** The outcome that a piece names; 公开 names one only where 部分公开 is joined to it. */
  private @Nullable String result(int at) {
    String result = tokens.get(at).value(FigureRole.RESULT, topic);
    if (!DISCLOSED.equals(result)) {
      return result;
    }
    boolean joined = false;
    for (Token token : tokens.subList(at + 1, tokens.size())) {
      if (joined && PARTIAL.equals(token.value(FigureRole.RESULT, topic))) {
        return GRANTED;
      }
      if (!token.is(FigureRole.AND) && !token.is(FigureRole.FILLER)) {
        return null;
      }
      joined |= token.is(FigureRole.AND);
    }
    return null;
  }

  /** Whether words say that something was carried, and not from which year or to which. */
  static boolean onlyCarries(List<Token> tokens) {
    return Phrase.has(tokens, FigureRole.CARRY)
        && tokens.stream()
            .allMatch(
                token ->
                    token.is(FigureRole.CARRY, "")
                        || token.is(FigureRole.FILLER)
                        || token.isCount());
  }

  /** Whether a piece names those granted in part. */
  static boolean isPartial(Token token) {
    return PARTIAL.equals(token.value(FigureRole.RESULT, Topics.APPLICATIONS));
  }

  private void add(@Nullable String value, Set<String> values) {
    if (value != null) {
      values.add(value);
      inOrder.add(value);
    }
  }

  private String carried(int at) {
    Token before = neighbour(at, -1);
    Token behind = neighbour(at, 1);
    if (isNextYear(behind)) {
      return carriedOut(behind);
    }
    if (before != null && before.is(FigureRole.SCOPE, "last-year")) {
      consumed.add(before);
      return carriedIn(at);
    }
    if (behind != null && behind.is(FigureRole.SCOPE, "last-year")) {
      consumed.add(behind);
      return carriedIn(at);
    }
    if (behind != null && behind.is(FigureRole.SCOPE, "year")) {
      // 转入本年
      return carriedIn(at);
    }
    return UNSURE;
  }

  private static boolean isLastYear(@Nullable Token token) {
    return token != null && token.is(FigureRole.SCOPE, "last-year");
  }

  private static boolean isNextYear(@Nullable Token token) {
    return token != null && token.is(FigureRole.SCOPE, "next-year");
  }

  private String carriedOut(@Nullable Token year) {
    if (year != null) {
      consumed.add(year);
    }
    return CARRIED_OUT;
  }

  /**
   * Whether what is left is that of this year: no other word speaks of carrying, nor of last year.
   */
  private boolean isLeft() {
    return tokens.stream().filter(token -> token.is(FigureRole.CARRY)).count() == 1
        && tokens.stream().noneMatch(token -> token.is(FigureRole.SCOPE, "last-year"));
  }

  /** 办结上年结转: of what was finished, the part that was carried in. */
  private String carriedIn(int at) {
    for (Token token : tokens.subList(0, at)) {
      String process = token.value(FigureRole.PROCESS, topic);
      if (process != null && ENDS.contains(process)) {
        return process + "." + UNSURE;
      }
    }
    return CARRIED_IN;
  }

  private @Nullable Token neighbour(int at, int step) {
    for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
      if (!tokens.get(i).is(FigureRole.FILLER)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /** Whether several outcomes are counted together. */
  static boolean areTogether(@Nullable String event) {
    return event != null && event.contains(TOGETHER);
  }

  /** Whether a step is one of handling, which outcomes are outcomes of. */
  static boolean isStep(String event) {
    return STEPS.contains(event);
  }

  /** Whether a step counts what came in. */
  static boolean isTaking(String event) {
    return event.equals(NEW) || event.equals(TAKEN);
  }

  /** Whether a step counts what was done with. */
  static boolean isEnd(String event) {
    return ENDS.contains(event);
  }

  /** 予以公开和部分公开共9件: outcomes joined to each other and counted together, or null. */
  private @Nullable String together() {
    Set<String> joined = new TreeSet<>();
    boolean and = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String value = result(i);
      if (value == null) {
        and |= token.is(FigureRole.AND);
        if (!joined.isEmpty() && joined.size() < results.size() && breaksUp(token)) {
          return null;
        }
      } else {
        if (!and || !joined.add(value)) {
          return null;
        }
        and = false;
      }
    }
    return joined.equals(results) ? String.join(TOGETHER, joined) : null;
  }

  private static boolean breaksUp(Token token) {
    return token.isUnknown()
        || token.is(FigureRole.PART)
        || token.is(FigureRole.INCLUDED)
        || token.is(FigureRole.RESPECTIVELY)
        || token.is(FigureRole.EACH)
        || token.is(FigureRole.DENIAL);
  }

  List<Token> consumed() {
    return consumed;
  }

  /** All steps and outcomes in order. */
  List<String> inOrder() {
    return List.copyOf(inOrder);
  }

  List<String> results() {
    return List.copyOf(results);
  }

  List<String> processes() {
    return List.copyOf(processes);
  }

  boolean none() {
    return results.isEmpty() && processes.isEmpty();
  }

  /** The one step or outcome, or null if there is none, or several that are not one. */
  @Nullable String one() {
    if (results.size() == 1) {
      return results.iterator().next();
    }
    if (!results.isEmpty()) {
      return together();
    }
    if (processes.isEmpty()) {
      return null;
    }
    for (String unclear : List.of(UNSURE, HANDLING)) {
      if (processes.contains(unclear)) {
        return unclear;
      }
    }
    if (processes.size() == 1) {
      return processes.iterator().next();
    }
    if (Set.of(NEW, TAKEN).containsAll(processes)) {
      return TAKEN;
    }
    return STEPS.containsAll(processes) && !processes.contains(TOTAL) ? HANDLED : null;
  }
}
