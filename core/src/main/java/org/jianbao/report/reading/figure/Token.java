package org.jianbao.report.reading.figure;

import java.util.List;
import java.util.Objects;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.report.reading.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text: a known word, a quantity, a sign, words in brackets, or what is not
 * known.
 *
 * @param start index of its first character in the compact text
 * @param end index behind its last character
 * @param meanings what a word may mean
 * @param quantity the quantity, or null
 * @param inner what stands in the brackets
 */
record Token(
    Kind kind,
    int start,
    int end,
    List<FigureWord> meanings,
    @Nullable Quantity quantity,
    List<Token> inner) {

  /** What a piece is. */
  enum Kind {
    WORD,
    QUANTITY,
    UNKNOWN,
    MARK,
    OPEN,
    CLOSE,
    GROUP
  }

  /** Written out for a quick start, as that of {@link org.jianbao.form.Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Token other
        && start == other.start
        && end == other.end
        && kind == other.kind
        && Objects.equals(quantity, other.quantity)
        && meanings.equals(other.meanings)
        && inner.equals(other.inner);
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  static Token of(Kind kind, int start, int end) {
    return new Token(kind, start, end, List.of(), null, List.of());
  }

  static Token word(int start, int end, List<FigureWord> meanings) {
    return new Token(Kind.WORD, start, end, meanings, null, List.of());
  }

  static Token quantity(Quantity quantity) {
    return new Token(
        Kind.QUANTITY, quantity.start(), quantity.end(), List.of(), quantity, List.of());
  }

  static Token group(int start, int end, List<Token> inner) {
    return new Token(Kind.GROUP, start, end, List.of(), null, List.copyOf(inner));
  }

  /** Whether it may be a word of this role. */
  boolean is(FigureRole role) {
    for (int i = 0; i < meanings.size(); i++) {
      if (meanings.get(i).role() == role) {
        return true;
      }
    }
    return false;
  }

  /** Whether it may be a word of this role that stands for this. */
  boolean is(FigureRole role, String value) {
    for (int i = 0; i < meanings.size(); i++) {
      FigureWord word = meanings.get(i);
      if (word.role() == role && word.value().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** What a word of this role stands for, or null if it has no such meaning. */
  @Nullable String value(FigureRole role) {
    for (FigureWord word : meanings) {
      if (word.role() == role) {
        return word.value();
      }
    }
    return null;
  }

  /** The same where a topic is spoken of. */
  @Nullable String value(FigureRole role, String topic) {
    for (FigureWord word : meanings) {
      if (word.role() == role && word.appliesTo(topic)) {
        return word.value();
      }
    }
    return null;
  }

  /** Whether it is a quantity that counts things, or a bare zero. */
  boolean isCount() {
    return quantity != null
        && (quantity.isCount() || quantity.unit().isEmpty() && quantity.value().signum() == 0);
  }

  /** Whether nothing is known of it, or it is known to mean something else. */
  boolean isUnknown() {
    return kind == Kind.UNKNOWN || is(FigureRole.OTHER) || is(FigureRole.POINTER);
  }

  /** The stretch of the compact text. */
  String of(String text) {
    return text.substring(start, end);
  }
}
