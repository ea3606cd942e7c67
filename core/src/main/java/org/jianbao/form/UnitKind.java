package org.jianbao.form;

import java.util.Locale;

/** What a unit (量词、单位) counts or measures. */
public enum UnitKind {
  /** Things and people: 件, 条, 人次. */
  COUNT,
  /** Money: 元, 万元. */
  MONEY,
  /** A part of a whole in hundredths: %. */
  PERCENT,
  /** A difference between two percentages (百分点). */
  POINTS,
  /** A multiple (倍). */
  MULTIPLE,
  /** Physical or other measures: 亩, 分. */
  MEASURE,
  /** Kinds of things: 类, 方面, 级. */
  CLASS,
  /** Times and durations: 月, 个工作日; such numbers are no quantities. */
  TIME,
  /** Numbers that name something: 号, 楼, 版; such numbers are no quantities. */
  REFERENCE,
  /** No unit at all. */
  NONE;

  /** The word in word lists. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
