package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;

/**
 * A section that the form prescribes (规定章节).
 *
 * @param number ordinal of the section, 1–6
 * @param official its official heading
 * @param found whether the report has it
 * @param place where it should stand
 */
public record ExpectedSection(int number, String official, boolean found, Place place)
    implements Located {

  /** The ordinal in Chinese. */
  public String numberText() {
    return ChineseNumerals.write(number);
  }
}
