package org.jianbao.report.reading.narrative;

/**
 * A stretch of a compact text.
 *
 * @param start index of its first character
 * @param end index behind its last character
 */
public record Span(int start, int end) {

  /** Whether an index lies in it. */
  public boolean contains(int index) {
    return index >= start && index < end;
  }

  /** The stretch of a text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
