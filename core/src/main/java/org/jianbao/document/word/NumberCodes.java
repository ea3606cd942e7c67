package org.jianbao.document.word;

/** The number formats of lists by the codes of [MS-OSHARED] 2.2.1.3, in Office Open XML's names. */
public final class NumberCodes {
  private static final String[] FORMATS = {
    "decimal",
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "ordinal",
    "cardinalText",
    "ordinalText",
    "hex",
    "chicago",
    "ideographDigital",
    "japaneseCounting",
    "aiueo",
    "iroha",
    "decimalFullWidth",
    "decimalHalfWidth",
    "japaneseLegal",
    "japaneseDigitalTenThousand",
    "decimalEnclosedCircle",
    "decimalFullWidth2",
    "aiueoFullWidth",
    "irohaFullWidth",
    "decimalZero",
    "bullet",
    "ganada",
    "chosung",
    "decimalEnclosedFullstop",
    "decimalEnclosedParen",
    "decimalEnclosedCircleChinese",
    "ideographEnclosedCircle",
    "ideographTraditional",
    "ideographZodiac",
    "ideographZodiacTraditional",
    "taiwaneseCounting",
    "ideographLegalTraditional",
    "taiwaneseCountingThousand",
    "taiwaneseDigital",
    "chineseCounting",
    "chineseLegalSimplified",
    "chineseCountingThousand",
    "chineseCounting"
  };

  private static final int NUMBER_IN_DASHES = 0x39;
  private static final int NO_NUMBER = 0xFF;

  private NumberCodes() {}

  /** Name of the format with this code. */
  public static String name(int code) {
    int unsigned = code & 0xFF;
    if (unsigned == NUMBER_IN_DASHES) {
      return "numberInDash";
    }
    if (unsigned == NO_NUMBER) {
      return "none";
    }
    return unsigned < FORMATS.length ? FORMATS[unsigned] : "decimal";
  }
}
