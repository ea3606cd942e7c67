package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.form.FigureRole;
import org.jspecify.annotations.Nullable;

/** Tells what figures count by the words around them. */
final class CountedReader {
  /** 中 of 64件中: what the next figures are parts of. */
  static final String AMONG = "among";

  private CountedReader() {}

  /** Whether words say anything of what a figure counts. */
  static boolean speaks(List<Token> tokens) {
    return tokens.stream()
            .anyMatch(
                token ->
                    !token.is(FigureRole.FILLER)
                        && (token.is(FigureRole.TOPIC)
                            || token.is(FigureRole.CONTEXT)
                            || token.is(FigureRole.PROCESS)
                            || token.is(FigureRole.RESULT)
                            || token.is(FigureRole.CARRY)
                            || token.is(FigureRole.APPLICANT)))
        || isAmong(tokens);
  }

  /** 申请中 of 52件申请中: the applications of which the next figure is a part. */
  private static boolean isAmong(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(FigureRole.NOUN) && tokens.get(i + 1).is(FigureRole.FILLER, AMONG)) {
        return true;
      }
    }
    return false;
  }

  /** What a figure among these words counts, after what has been read. */
  static Counted read(List<Token> tokens, ReadingState state) {
    String named = Topics.of(tokens);
    if (named == null && Topics.mixed(tokens)) {
      return new Counted(null, true, null, List.of(), List.of(), List.of());
    }
    String topic = named == null ? weak(tokens, state) : named;
    boolean own = topic != null;
    topic = own ? topic : state.inheritedTopic(Topics.APPLICATIONS);
    if (topic == null) {
      return new Counted(null, false, null, List.of(), List.of(), List.of());
    }
    Events events = new Events(tokens, topic);
    List<String> applicants =
        tokens.stream()
            .map(token -> token.value(FigureRole.APPLICANT))
            .flatMap(java.util.stream.Stream::ofNullable)
            .distinct()
            .toList();
    String event = events.none() ? bare(topic, own, !applicants.isEmpty(), state) : events.one();
    return new Counted(
        topic, named != null, event, several(tokens, topic, events), applicants, events.consumed());
  }

  /** 依申请公开, and 申请 where applications are spoken of. */
  private static @Nullable String weak(List<Token> tokens, ReadingState state) {
    boolean among = isAmong(tokens) && (state.context || state.heading);
    boolean named = among || Phrase.has(tokens, FigureRole.CONTEXT) || continues(tokens, state);
    return named && !state.foreign ? Topics.APPLICATIONS : null;
  }

  /** 规范依申请公开办理，全年收到申请4件. */
  private static boolean continues(List<Token> tokens, ReadingState state) {
    return state.contextInSentence
        && state.topic == null
        && Phrase.has(tokens, FigureRole.NOUN)
        && Phrase.has(tokens, FigureRole.PROCESS)
        && !Phrase.has(tokens, FigureRole.APPLICANT)
        && tokens.stream().noneMatch(Token::isUnknown);
  }

  /** What is counted where no step or outcome is named. */
  private static @Nullable String bare(
      String topic, boolean own, boolean applicants, ReadingState state) {
    if (topic.equals(Topics.APPLICATIONS)) {
      if (applicants && !own) {
        return applicantsOf(state);
      }
      return own ? Events.HANDLED : null;
    }
    if (own && state.joined && Topics.ofDocuments(topic) && Topics.ofDocuments(state.topic)) {
      // 出台规章4件、规范性文件23件: the verb stands before the first.
      return state.last;
    }
    return own && Topics.ofRemedies(topic) ? Events.TOTAL : null;
  }

  /** 自然人8件 after something counted: of which that is a part, or null if it is not sure. */
  private static @Nullable String applicantsOf(ReadingState state) {
    if (state.last == null) {
      return state.process == null ? Events.TAKEN : state.process;
    }
    return Events.isStep(state.last) || state.brackets ? state.last : null;
  }

  /** The objects that words name one after the other, where the figures follow after 分别. */
  private static List<String> several(List<Token> tokens, String topic, Events events) {
    List<String> objects = new ArrayList<>();
    List<String> remedies = Topics.remedies(tokens);
    if (remedies.size() > 1) {
      String event = events.none() ? Events.TOTAL : events.one();
      if (event != null) {
        remedies.forEach(remedy -> objects.add(remedy + "." + event));
      }
    } else {
      // 作予以公开、部分公开处理各1件: what was done is no step of its own.
      List<String> named = events.results().size() > 1 ? events.results() : events.inOrder();
      if (named.size() > 1) {
        named.forEach(event -> objects.add(topic + "." + event));
      }
    }
    return objects;
  }
}
