package org.jianbao.report.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.CompactText;

/**
 * The number of a document (文号) as it is compared: 国办公开办函〔2021〕30号 in any brackets, 国务院令第711号,
 * 国务院第711号令, 国令第711号.
 *
 * @param organ the letters of the issuing body; "" for a decree of the State Council
 * @param year the year, "" for a decree
 * @param serial the number
 */
public record DocumentNumber(String organ, String year, String serial) {
  private static final Pattern DECREE = Pattern.compile("令.*?([0-9]+)号?|([0-9]+)号?[^0-9]*令");
  private static final Pattern NUMBER =
      Pattern.compile("^(.*?)[^\\p{IsHan}0-9]*([0-9]{4})[^0-9]*?([0-9]+)号?[^0-9]*$");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=[0-9])");

  /** Reads a number; one that is no number has an empty serial. */
  public static DocumentNumber of(String written) {
    String text = CompactText.of(written).text();
    Matcher decree = DECREE.matcher(text);
    if (decree.find()) {
      String serial = decree.group(1) == null ? decree.group(2) : decree.group(1);
      return new DocumentNumber("", "", plain(serial));
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? new DocumentNumber(number.group(1), number.group(2), plain(number.group(3)))
        : new DocumentNumber(text, "", "");
  }

  private static String plain(String serial) {
    return ZEROS.matcher(serial).replaceFirst("");
  }

  /** Whether it is a decree (令). */
  public boolean isDecree() {
    return organ.isEmpty();
  }

  /** Whether both are the same number; other words may stand before the letters of one. */
  public boolean agreesWith(DocumentNumber other) {
    return !serial.isEmpty()
        && serial.equals(other.serial)
        && year.equals(other.year)
        && isDecree() == other.isDecree()
        && (organ.endsWith(other.organ) || other.organ.endsWith(organ));
  }
}
