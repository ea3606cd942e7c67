package org.jianbao.report.reading.figure;

import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Tells how far figures reach (范围): whose they are, of which time, of which part. */
final class Scope {
  /** The scope of what is not surely the body's whole year. */
  static final String UNSURE = "unsure";

  /** The scope of cases that the body may handle for others: it reviews acts of others, too. */
  static final String HANDLING = "handling";

  private static final String OTHER_BODY = "other-body";
  private static final String CHANGE = "change";
  private static final Set<String> BODIES = Set.of("self", "region", "government");
  private static final Set<String> TIMES =
      Set.of("last-year", "next-year", "other-year", "part-year");
  private static final int NEAR = 15;

  private final String text;
  private final OrganisationKind kind;
  private final List<FigureWord> bodies;

  /**
   * Makes a reader of scopes.
   *
   * @param bodies ends of names of bodies
   */
  Scope(String text, OrganisationKind kind, List<FigureWord> bodies) {
    this.text = text;
    this.kind = kind;
    this.bodies = bodies;
  }

  /** Whether words say by how much something changed, not how much it is. */
  static boolean isChange(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is(FigureRole.SCOPE, CHANGE));
  }

  /** Takes what words without a figure say about those that follow. */
  void prepare(List<Token> tokens, ReadingState state) {
    times(tokens, List.of(), state);
    Token first = null;
    for (Token token : tokens) {
      boolean time = TIMES.contains(String.valueOf(token.value(FigureRole.SCOPE)));
      if (!token.is(FigureRole.FILLER) && !isYear(token) && !time) {
        first = token;
        break;
      }
    }
    if (first == null) {
      return;
    }
    String scope = first.value(FigureRole.SCOPE);
    if (scope != null && BODIES.contains(scope)) {
      state.body = scope.equals("self") ? "" : scope;
    } else if (first.kind() == Token.Kind.UNKNOWN && namesBody(first)) {
      state.body = OTHER_BODY;
    } else if (first.is(FigureRole.PREPOSITION)) {
      state.channel = channels(tokens) == 1;
    }
  }

  /**
   * The scope of a figure.
   *
   * @param tokens the words that say what it is of
   * @param consumed years that belong to what is counted: 上年 of 上年结转
   * @param fresh whether the words name what is counted themselves, and so leave parts behind
   * @param stock whether it is counted at a day: documents in force
   */
  String of(
      List<Token> tokens, List<Token> consumed, ReadingState state, boolean fresh, boolean stock) {
    String own = own(tokens, consumed, state);
    if (fresh && own.isEmpty()) {
      state.narrow = "";
    } else if (!own.isEmpty()) {
      state.narrow = own;
    }
    state.channel = false;
    if (!state.narrow.isEmpty()) {
      return state.narrow;
    }
    if (stock && state.time.equals("until")) {
      // What follows is counted over the year again: 截至年底现行有效612件；制定规章3部.
      state.time = "";
    }
    if (!state.time.isEmpty()) {
      return state.time;
    }
    return state.body.isEmpty() ? Figure.WHOLE : state.body;
  }

  /** Whether words name a body or the year. */
  boolean names(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> body(token) != null || isYear(token));
  }

  /** 当年办结: whether words name the year. */
  boolean namesYear(List<Token> tokens) {
    return tokens.stream().anyMatch(Scope::isYear);
  }

  private String own(List<Token> tokens, List<Token> consumed, ReadingState state) {
    times(tokens, consumed, state);
    boolean named = names(tokens);
    for (Token token : tokens) {
      String body = body(token);
      if (body != null) {
        state.body = body.equals("self") ? "" : body;
      } else if (isYear(token) && kind != OrganisationKind.GOVERNMENT) {
        state.body = state.body.equals(OTHER_BODY) ? "" : state.body;
      }
    }
    if (state.continued) {
      return UNSURE;
    }
    for (Token token : tokens) {
      if (token.isUnknown()) {
        return namesBody(token) ? OTHER_BODY : UNSURE;
      }
    }
    if (!state.yearNamed && tokens.stream().anyMatch(t -> t.is(FigureRole.SCOPE, "cumulative"))) {
      return "cumulative";
    }
    int channels = channels(tokens);
    return channels == 1 || channels == 0 && state.channel && !named ? "channel" : "";
  }

  private static @Nullable String body(Token token) {
    String scope = token.value(FigureRole.SCOPE);
    return scope != null && BODIES.contains(scope) ? scope : null;
  }

  private void times(List<Token> tokens, List<Token> consumed, ReadingState state) {
    for (Token token : tokens) {
      String scope = token.value(FigureRole.SCOPE);
      if (scope == null || consumed.contains(token)) {
        continue;
      }
      if (isYear(token)) {
        state.yearNamed = true;
        state.yearInSentence = true;
        state.time = "";
      } else if (TIMES.contains(scope)) {
        state.time = scope.equals("last-year") || scope.equals("next-year") ? "other-year" : scope;
      } else if (scope.equals("until") && !state.yearInSentence) {
        state.time = scope;
        state.yearEnd = tokens.stream().anyMatch(one -> one.is(FigureRole.SCOPE, "year-end"));
      }
    }
  }

  private static boolean isYear(Token token) {
    return token.is(FigureRole.SCOPE, "year");
  }

  /** How many channels words name; several that end in 等 are all of them and count as none. */
  private int channels(List<Token> tokens) {
    int channels = 0;
    for (Token token : tokens) {
      if (token.is(FigureRole.SCOPE, "channel")) {
        channels++;
      }
    }
    boolean more = tokens.stream().anyMatch(token -> token.is(FigureRole.FILLER, "and-others"));
    return channels == 0 || channels > 1 && more ? 0 : 1;
  }

  /** Whether words that are not known name a body. */
  boolean namesBody(Token token) {
    String name = text.substring(token.start(), Math.min(token.end(), token.start() + NEAR));
    return token.kind() == Token.Kind.UNKNOWN
        && bodies.stream().anyMatch(word -> name.indexOf(word.word()) > 0);
  }
}
