package org.jianbao.document.rtf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts the bytes of a file into groups, control words, control symbols and bytes of text. */
final class RtfTokens {
  private static final int MAX_WORD = 32;
  private static final long MAX_NUMBER = Integer.MAX_VALUE;
  private static final int HEX = 16;

  /** A power of two. */
  private static final int KNOWN = 1 << 10;

  private final byte[] bytes;

  /** Words met lately, by a hash of their letters: a file has few of them, each many times. */
  private final @Nullable String[] known = new @Nullable String[KNOWN];

  private int at;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The kinds of token. */
  enum Kind {
    /** A group begins. */
    BEGIN,
    /** A group ends. */
    END,
    /** A control word, with or without a number. */
    WORD,
    /** A control symbol: a backslash and one other character. */
    SYMBOL,
    /** A byte of text, as it is or in hexadecimal. */
    BYTE,
    /** The file ends. */
    NONE
  }

  /** Moves on to the next token. */
  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.BEGIN;
        }
        case '}' -> {
          return Kind.END;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {
          // Only for the eye
        }
        case '\t' -> {
          return word("tab");
        }
        default -> {
          return text(c);
        }
      }
    }
    return Kind.NONE;
  }

  /** The control word, or the character of the control symbol. */
  String word() {
    return word;
  }

  /** Whether the control word has a number. */
  boolean numbered() {
    return numbered;
  }

  /** The number of the control word, 0 without one; the byte of text. */
  int number() {
    return number;
  }

  /** Whether the control word switches on: it has no number, or not 0. */
  boolean isOn() {
    return !numbered || number != 0;
  }

  private Kind text(int value) {
    number = value;
    return Kind.BYTE;
  }

  private Kind word(String name) {
    word = name;
    numbered = false;
    number = 0;
    return Kind.WORD;
  }

  private Kind control() {
    if (at >= bytes.length) {
      return Kind.NONE;
    }
    int c = bytes[at] & 0xFF;
    if (isLetter(c)) {
      return controlWord();
    }
    at++;
    if (c == '\'') {
      return hexadecimal();
    }
    if (c == '\r' || c == '\n') {
      return word("par");
    }
    if (c == '\t') {
      return word("tab");
    }
    if (c == '\\' || c == '{' || c == '}') {
      return text(c);
    }
    word = String.valueOf((char) c);
    return Kind.SYMBOL;
  }

  private Kind hexadecimal() {
    int high = at < bytes.length ? Character.digit(bytes[at], HEX) : -1;
    int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], HEX) : -1;
    if (high < 0 || low < 0) {
      return text('?');
    }
    at += 2;
    return text(high * HEX + low);
  }

  private Kind controlWord() {
    int from = at;
    int hash = 0;
    while (at < bytes.length && at - from < MAX_WORD && isLetter(bytes[at] & 0xFF)) {
      hash = hash * 31 + bytes[at];
      at++;
    }
    word(letters(from, hash & KNOWN - 1));
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    if (negative) {
      at++;
    }
    long value = 0;
    while (at < bytes.length && isDigit(bytes[at])) {
      numbered = true;
      value = Math.min(MAX_NUMBER, value * 10 + bytes[at] - '0');
      at++;
    }
    number = (int) (negative ? -value : value);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && number > 0) {
      at = (int) Math.min(bytes.length, (long) at + number);
    }
    return Kind.WORD;
  }

  /** The word that ends here. */
  private String letters(int from, int place) {
    String candidate = known[place];
    if (candidate == null || !stands(candidate, from)) {
      candidate = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
      known[place] = candidate;
    }
    return candidate;
  }

  private boolean stands(String candidate, int from) {
    if (candidate.length() != at - from) {
      return false;
    }
    for (int i = 0; i < candidate.length(); i++) {
      if (candidate.charAt(i) != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
