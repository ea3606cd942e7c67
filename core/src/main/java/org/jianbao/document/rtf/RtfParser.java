package org.jianbao.document.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.rtf.RtfState.Mode;
import org.jianbao.document.rtf.RtfTokens.Kind;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.StoryLimits;

/** Follows the groups of one file: text in bytes and in Unicode, and what the words do to it. */
final class RtfParser {
  /** Groups in one another; 32 tables in one another need some 100. */
  private static final int MAX_DEPTH = 2_000;

  private static final int UNICODE = 0x10000;

  private final RtfTokens tokens;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfStyles styles = new RtfStyles();
  private final RtfWords words = new RtfWords(this);
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final RtfStory body = new RtfStory(new StoryLimits(), 0);
  private RtfState state = new RtfState(body);
  private boolean optional;
  private boolean fresh;
  private int toPassOver;

  RtfParser(byte[] file) {
    tokens = new RtfTokens(file);
  }

  RtfFonts fonts() {
    return fonts;
  }

  RtfStyles styles() {
    return styles;
  }

  RtfState state() {
    return state;
  }

  RtfTokens tokens() {
    return tokens;
  }

  /** Reads the whole file. */
  List<Content> read() throws ReadingException {
    do {
      Kind kind = tokens.next();
      boolean first = fresh;
      fresh = kind == Kind.BEGIN;
      switch (kind) {
        case BEGIN -> begin();
        case END -> end();
        case WORD -> word();
        case SYMBOL -> symbol(first);
        case BYTE -> {
          if (!passesOver()) {
            bytes.write(tokens.number());
          }
        }
        case NONE -> throw new ReadingException(ProblemCode.DAMAGED, "文件不完整：RTF 内容中途截断");
      }
    } while (!outer.isEmpty());
    return body.end();
  }

  private void begin() throws ReadingException {
    flush();
    toPassOver = 0;
    optional = false;
    outer.push(state);
    if (outer.size() > MAX_DEPTH) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件内部嵌套过深，无法读取");
    }
    state = state.inner();
    if (state.mode == Mode.STYLES) {
      styles.begin();
    }
  }

  private void end() throws ReadingException {
    flush();
    toPassOver = 0;
    optional = false;
    if (outer.isEmpty()) {
      return;
    }
    if (state.mode == Mode.STYLES) {
      styles.end();
    }
    RtfState before = outer.pop();
    if (state.opensStory && state.story != before.story) {
      before.story.addBox(state.story.end());
    }
    boolean codeEnds = state.mode == Mode.CODE && before.mode != Mode.CODE;
    state = before;
    if (codeEnds) {
      append(state.story.codeText());
    }
  }

  private void word() throws ReadingException {
    // A word that is no character ends what stands in for one: some writers leave that out
    if (!RtfWords.isCharacter(tokens.word())) {
      toPassOver = 0;
    } else if (passesOver()) {
      return;
    }
    boolean star = optional;
    optional = false;
    if (state.mode == Mode.SKIP) {
      return;
    }
    if (tokens.word().equals("u")) {
      flush();
      int value = tokens.number();
      appendUnicode((char) (value < 0 ? value + UNICODE : value));
      toPassOver = state.fallback;
      return;
    }
    flush();
    words.obey(tokens.word(), star);
  }

  private void symbol(boolean first) {
    if (passesOver() || state.mode == Mode.SKIP) {
      return;
    }
    flush();
    switch (tokens.word().charAt(0)) {
      case '*' -> optional = first;
      case '~' -> append("\u00A0");
      case '_' -> append("\u2011");
      default -> {
        // A hyphen that shows only at a line's end, marks of index entries
      }
    }
  }

  /** Whether the token stands in for a character that has been read in Unicode. */
  private boolean passesOver() {
    if (toPassOver > 0) {
      toPassOver--;
      return true;
    }
    return false;
  }

  /** Begins to read a text box. */
  void openBox() {
    state.story = state.story.box();
    state.opensStory = true;
    state.mode = Mode.TEXT;
    state.resetParagraph();
  }

  private void appendUnicode(char c) {
    append(fonts.text(c, state.font));
  }

  private void flush() {
    if (bytes.size() > 0) {
      if (state.mode != Mode.SKIP) {
        append(fonts.text(bytes.toByteArray(), state.font));
      }
      bytes.reset();
    }
  }

  /** Appends text to where it belongs. */
  void append(String text) {
    switch (state.mode) {
      case TEXT -> {
        if (!state.hidden && !state.deleted && !state.struck) {
          StringBuilder draft = state.story.draft().text();
          text.chars().filter(RtfParser::isShown).forEach(c -> draft.append((char) c));
        }
      }
      case NUMBER -> state.story.appendNumber(text);
      case CODE -> state.story.appendCode(text);
      case FONTS -> fonts.name(text);
      case STYLES -> styles.name(text);
      case SKIP, NESTED_ROW, SHAPE -> {
        // No text
      }
    }
  }

  /** Whether a character is no control character, which others use for marks of their own. */
  private static boolean isShown(int c) {
    return c >= ' ' || c == '\t' || c == '\n';
  }
}
