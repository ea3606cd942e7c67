package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.FigureWords;
import org.jianbao.form.OrganisationKind;
import org.jianbao.report.reading.narrative.Quantity;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Cuts running text into known words, quantities, signs and what is not known. */
final class Tokeniser {
  private static final String MARKS = ",;:。!?";
  private static final String OPENING = "([<〈{";
  private static final String CLOSING = ")]>〉}";
  private static final String IGNORED = "\"'·…-—*#|";
  private static final int LONGEST_TITLE = 150;

  /** A line this short that ends without a sign is a heading, not a sentence broken over lines. */
  private static final int SHORT_LINE = 25;

  private static final Pattern LIST_NUMBER =
      Pattern.compile("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:、|\\.(?![0-9]))");

  private final Lexicon lexicon;

  Tokeniser(FigureWords words) {
    this.lexicon = new Lexicon(words.words());
  }

  /** The pieces of a paragraph in order, words in brackets as one piece. */
  List<Token> read(
      CompactText compact,
      List<Quantity> quantities,
      @Nullable Integer year,
      OwnNames names,
      OrganisationKind kind) {
    return new Reading(compact, quantities, year, names, kind).read();
  }

  private final class Reading {
    private final CompactText compact;
    private final String text;
    private final OwnNames names;
    private final OrganisationKind kind;
    private final Map<Integer, Token> times;
    private final Map<Integer, Quantity> numbers = new HashMap<>();
    private final List<Token> tokens = new ArrayList<>();
    private int lineStart;

    Reading(
        CompactText compact,
        List<Quantity> quantities,
        @Nullable Integer year,
        OwnNames names,
        OrganisationKind kind) {
      this.compact = compact;
      this.text = compact.text();
      this.names = names;
      this.kind = kind;
      this.times = TimeTokens.of(compact, year);
      quantities.forEach(quantity -> numbers.put(quantity.start(), quantity));
    }

    List<Token> read() {
      int at = 0;
      while (at < text.length()) {
        if (at > lineStart && isNewLine(at)) {
          line(at);
        }
        Token next = next(at);
        if (next.kind() == Token.Kind.UNKNOWN) {
          unknown(next);
        } else if (next.kind() != Token.Kind.WORD || !next.meanings().isEmpty()) {
          tokens.add(next);
        }
        at = next.end();
      }
      return Brackets.group(tokens);
    }

    private void unknown(Token next) {
      Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      if (last != null && last.kind() == Token.Kind.UNKNOWN && last.end() == next.start()) {
        tokens.set(tokens.size() - 1, Token.of(Token.Kind.UNKNOWN, last.start(), next.end()));
      } else {
        tokens.add(next);
      }
    }

    /** A line's end ends a sentence unless the sentence goes on in the next line. */
    private void line(int at) {
      if (at - lineStart < SHORT_LINE || MARKS.indexOf(text.charAt(at - 1)) >= 0) {
        tokens.add(Token.of(Token.Kind.MARK, at, at));
      }
      lineStart = at;
    }

    private boolean isNewLine(int at) {
      for (int raw = compact.rawEnd(at); raw < compact.rawStart(at); raw++) {
        if (compact.raw().charAt(raw) == '\n') {
          return true;
        }
      }
      return false;
    }

    private Token next(int at) {
      char c = text.charAt(at);
      Token time = times.get(at);
      if (time != null) {
        return time;
      }
      Token number = listNumber(at);
      if (number != null) {
        return number;
      }
      Token known = longest(at);
      if (known != null) {
        return known;
      }
      if (MARKS.indexOf(c) >= 0) {
        return Token.of(Token.Kind.MARK, at, at + 1);
      }
      if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        boolean opens = OPENING.indexOf(c) >= 0;
        return Token.of(opens ? Token.Kind.OPEN : Token.Kind.CLOSE, at, at + 1);
      }
      if (IGNORED.indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_NUMBER) {
        return Token.word(at, at + 1, List.of());
      }
      if (c == '《') {
        int close = text.substring(at, Math.min(text.length(), at + LONGEST_TITLE)).indexOf('》');
        if (close > 0) {
          return Token.word(at, at + close + 1, List.of());
        }
      }
      return Token.of(Token.Kind.UNKNOWN, at, at + 1);
    }

    /** The longest of own name, quantity and word at an index. */
    private @Nullable Token longest(int at) {
      Quantity quantity = numbers.get(at);
      Token best = quantity == null ? null : Token.quantity(quantity);
      Lexicon.Found word = lexicon.at(text, at, kind);
      if (word != null && (best == null || at + word.length() > best.end())) {
        best = Token.word(at, at + word.length(), word.meanings());
      }
      Token name = names.at(text, at);
      return name != null && (best == null || name.end() > best.end()) ? name : best;
    }

    /** 1. or 一、 at the start of a sentence or clause. */
    private @Nullable Token listNumber(int at) {
      Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      if (last != null && last.kind() != Token.Kind.MARK) {
        return null;
      }
      Matcher matcher = LIST_NUMBER.matcher(text).region(at, text.length());
      return matcher.lookingAt() ? Token.word(at, matcher.end(), List.of()) : null;
    }
  }
}
