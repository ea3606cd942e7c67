package org.jianbao.assessment;

import java.util.List;
import org.jianbao.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a report is compared by, with that of last year and with those of other bodies: little
 * enough to be kept for each of many.
 *
 * @param signOffOrganisation the body that the sign-off (落款) names, or null
 * @param signOffDate its day in ISO form, or null
 * @param signOff the words of the sign-off, or null
 * @param publicationDate the day of publication that a page states, in ISO form, or null
 * @param publication the words that state it, or null
 * @param texts paragraphs of running text in order, with neither headings nor tables
 * @param growths growths over last year that running text states (同比), in order
 * @param cells value cells of the official tables in order
 */
public record ReportDigest(
    @Nullable String signOffOrganisation,
    @Nullable String signOffDate,
    @Nullable Text signOff,
    @Nullable String publicationDate,
    @Nullable Text publication,
    List<Text> texts,
    List<Growth> growths,
    List<Cell> cells) {

  /** That of a file that could not be read. */
  public static final ReportDigest NONE =
      new ReportDigest(null, null, null, null, null, List.of(), List.of(), List.of());

  public ReportDigest {
    texts = List.copyOf(texts);
    growths = List.copyOf(growths);
    cells = List.copyOf(cells);
  }

  /**
   * Running text, a paragraph or a part of it.
   *
   * @param section number of its section, 0 for what stands before section 一, or null
   * @param location where it stands in the document
   * @param text its raw text
   */
  public record Text(@Nullable Integer section, Location location, String text) {}

  /**
   * A growth over last year.
   *
   * @param object what grows, as figures of running text count it: applications.taken
   * @param applicant kind of applicant it is limited to, or null
   * @param value this year's figure as the text states it, a decimal number
   * @param percent by how many percent, negative for a decline; as stated, with all its digits:
   *     1.2E+2 if it is stated in times (1.2倍)
   * @param section number of the section, or null
   * @param location the clause that states it
   * @param quote its raw text
   */
  public record Growth(
      String object,
      @Nullable String applicant,
      String value,
      String percent,
      @Nullable Integer section,
      Location location,
      String quote) {}

  /**
   * A value cell of a table.
   *
   * @param table key of the table
   * @param row key of its row; "" in a table of a single row
   * @param column key of its column
   * @param number its value as a decimal number, or null if it is blank, holds other text or was
   *     only guessed of digits that stood glued together
   * @param raw its raw text
   * @param section number of the section, or null
   * @param location where it stands in the document, or null
   */
  public record Cell(
      String table,
      String row,
      String column,
      @Nullable String number,
      String raw,
      @Nullable Integer section,
      @Nullable Location location) {}
}
