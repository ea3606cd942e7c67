package org.jianbao.report.language;

import org.jianbao.report.Place;

/**
 * A slip of writing.
 *
 * @param text the wrong sign, word or address, as it stands
 * @param proper what should stand there, "" if that cannot be said
 * @param place the clause (分句) it stands in
 */
public record Slip(Kind kind, String text, String proper, Place place) {

  /** Kinds of slips. */
  public enum Kind {
    /** A bracket or quotation mark without its partner. */
    BRACKET,
    /** A remnant of a program, template or web page (残留). */
    RESIDUE,
    /** Half-width signs amid Chinese text. */
    PUNCTUATION,
    /** A thing said twice (赘余). */
    REDUNDANCY,
    /** A malformed telephone number, address, postcode (联系方式). */
    CONTACT,
    /** A wrong word (错别字). */
    TYPO
  }
}
