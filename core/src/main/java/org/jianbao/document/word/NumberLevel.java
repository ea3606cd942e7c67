package org.jianbao.document.word;

import org.jspecify.annotations.Nullable;

/**
 * One level of a definition of automatic numbers.
 *
 * @param start the first number
 * @param format name of the number format: decimal, chineseCounting …
 * @param text the pattern, in which %1 to %9 stand for the numbers of the levels
 * @param legal whether all numbers of the pattern are shown as decimals
 * @param suffix what follows: tab, space or nothing
 * @param restart number of levels, counted from 1, any of which starts this one anew; null for all
 *     above it, 0 for none
 * @param style id of the paragraph style that is bound to this level, or null
 */
public record NumberLevel(
    int start,
    String format,
    String text,
    boolean legal,
    String suffix,
    @Nullable Integer restart,
    @Nullable String style) {

  /** The largest first number that is believed. */
  public static final int MAX_START = 1_000_000;

  /** Cuts an overlong pattern. */
  public NumberLevel {
    if (text.length() > StoryLimits.MAX_NUMBER_LENGTH) {
      text = text.substring(0, StoryLimits.MAX_NUMBER_LENGTH);
    }
  }

  /** Whether paragraphs of this level show a number. */
  public boolean isShown() {
    return !format.equals("bullet") && !text.isEmpty();
  }
}
