package org.jianbao.report.narrative;

import org.jianbao.report.Place;

/**
 * A count that lost its number or its unit (缺数字、缺单位).
 *
 * @param missing what is missing
 * @param text the words around it: 资质条, 信息120
 * @param place the clause
 */
public record Gap(Missing missing, String text, Place place) {

  /** What is missing. */
  public enum Missing {
    /** The number: 核准企业资质条. */
    NUMBER,
    /** The unit: 公开政府信息120，. */
    UNIT
  }
}
