package org.jianbao.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text folded and without any white space, that still knows where each character stood. Patterns
 * run over {@link #text()}; {@link #rawStart} and {@link #rawEnd} lead back to the raw text.
 */
public final class CompactText {
  private final String raw;
  private final String text;

  /** Where each character stood; null where each stands in its place. */
  private final int @Nullable [] offsets;

  private CompactText(String raw, String text, int @Nullable [] offsets) {
    this.raw = raw;
    this.text = text;
    this.offsets = offsets;
  }

  /** Folds a raw text and takes out its white space. */
  public static CompactText of(String raw) {
    int same = 0;
    while (same < raw.length() && Fold.keeps(raw.charAt(same))) {
      same++;
    }
    if (same == raw.length()) {
      return new CompactText(raw, raw, /* offsets= */ null);
    }
    StringBuilder compact = new StringBuilder(raw.length()).append(raw, 0, same);
    int[] offsets = new int[raw.length()];
    for (int i = 0; i < same; i++) {
      offsets[i] = i;
    }
    for (int i = same; i < raw.length(); i++) {
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
    if (index >= text.length()) {
      return raw.length();
    }
    return offsets == null ? index : offsets[index];
  }

  /** Offset in the raw text just behind the compact character before {@code end}. */
  public int rawEnd(int end) {
    if (end == 0) {
      return rawStart(0);
    }
    return offsets == null ? end : offsets[end - 1] + 1;
  }

  /** The raw text between two compact indices. */
  public String raw(int start, int end) {
    return start >= end ? "" : raw.substring(rawStart(start), rawEnd(end));
  }
}
