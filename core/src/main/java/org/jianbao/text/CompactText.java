package org.jianbao.text;

import java.util.Arrays;

/**
 * A text folded and without any white space, that still knows where each character stood. Patterns
 * run over {@link #text()}; {@link #rawStart} and {@link #rawEnd} lead back to the raw text.
 */
public final class CompactText {
  private final String raw;
  private final String text;
  private final int[] offsets;

  private CompactText(String raw, String text, int[] offsets) {
    this.raw = raw;
    this.text = text;
    this.offsets = offsets;
  }

  /** Folds a raw text and takes out its white space. */
  public static CompactText of(String raw) {
    StringBuilder compact = new StringBuilder(raw.length());
    int[] offsets = new int[raw.length()];
    for (int i = 0; i < raw.length(); i++) {
      if (!Fold.isSpace(raw.charAt(i))) {
        offsets[compact.length()] = i;
        compact.append(Fold.fold(raw.charAt(i)));
      }
    }
    return new CompactText(raw, compact.toString(), Arrays.copyOf(offsets, compact.length()));
  }

  /** The folded text without white space. */
  public String text() {
    return text;
  }

  /** The raw text. */
  public String raw() {
    return raw;
  }

  /** Offset in the raw text of the compact character at {@code index}. */
  public int rawStart(int index) {
    return index < offsets.length ? offsets[index] : raw.length();
  }

  /** Offset in the raw text just behind the compact character before {@code end}. */
  public int rawEnd(int end) {
    return end == 0 ? rawStart(0) : offsets[end - 1] + 1;
  }

  /** The raw text between two compact indices. */
  public String raw(int start, int end) {
    return start >= end ? "" : raw.substring(rawStart(start), rawEnd(end));
  }
}
