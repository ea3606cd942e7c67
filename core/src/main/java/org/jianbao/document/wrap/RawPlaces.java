package org.jianbao.document.wrap;

import java.util.Map;
import org.jianbao.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Leads places in paragraphs that were put together back to the lines of the document. A raw place
 * begins in the line in which it begins; one that goes over the end of the line runs on into the
 * next, and the end of each line counts as one character.
 */
public final class RawPlaces {
  /** Of a document in which nothing was put together: each place is as it is. */
  public static final RawPlaces NONE = new RawPlaces(Map.of());

  private final Map<Integer, JoinedText> byNumber;

  RawPlaces(Map<Integer, JoinedText> byNumber) {
    this.byNumber = Map.copyOf(byNumber);
  }

  /** The raw place of a place. */
  public Location location(Location place) {
    JoinedText text = text(place);
    return text == null ? place : text.location(place);
  }

  /**
   * The raw text of a place, line ends and white space included.
   *
   * @param read the text as it was read
   */
  public String quote(Location place, String read) {
    JoinedText text = text(place);
    return text == null ? read : text.raw(place.offset(), place.offset() + read.length());
  }

  private @Nullable JoinedText text(Location place) {
    return place.cell() == null ? byNumber.get(place.paragraph()) : null;
  }
}
