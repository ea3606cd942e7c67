package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;

/**
 * A text section that the report has (文字章节): 一, 五, 六.
 *
 * @param number ordinal of the section
 * @param empty whether nothing stands below its heading
 */
public record Section(int number, boolean empty, Place place) implements Located {

  /** The ordinal in Chinese. */
  public String numberText() {
    return ChineseNumerals.write(number);
  }
}
