package org.jianbao.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Text that a report shares with another one.
 *
 * @param otherPath path of the other report
 * @param otherBody name of its body, or null
 * @param otherYear its report year
 * @param share share of this report's own running text that stands in the other too, 0–1; the
 *     language of the form does not count
 * @param passages what they share, in order of this report, the longest if there are many
 */
public record CopiedText(
    String otherPath,
    @Nullable String otherBody,
    int otherYear,
    BigDecimal share,
    List<Passage> passages) {

  public CopiedText {
    passages = List.copyOf(passages);
  }

  /**
   * A passage that both have.
   *
   * @param section number of the section in this report, or null
   * @param location where it stands in this report
   * @param text this report's raw text
   * @param otherText the other's raw text
   */
  public record Passage(
      @Nullable Integer section, Location location, String text, String otherText) {}
}
