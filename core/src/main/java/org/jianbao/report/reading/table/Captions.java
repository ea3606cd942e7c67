package org.jianbao.report.reading.table;

import static org.jianbao.text.WordPatterns.any;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.form.CellWords;
import org.jianbao.form.CellWords.Use;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Reads what a caption within the table of proactive disclosure cites: 第二十条第（一）项. */
final class Captions {
  private static final int LONGEST = 40;
  private static final String NUMERAL = "[〇零一二三四五六七八九十百0-9]{1,5}";
  private static final Pattern GARBLED = Pattern.compile("^第[^。;]{0,12}项[:]?$");

  private final Pattern caption;

  Captions(CellWords words) {
    caption =
        Pattern.compile(
            "^[\"《(]?(?:%s){0,3}[》\"]?[(\\[]?第(%s)条(?:第?\\(?(%2$s)\\)?项|第?\\(?%2$s\\)?款)?[)\\]:]?$"
                .formatted(any(words.of(Use.CAPTION)), NUMERAL));
  }

  /**
   * What a caption cites.
   *
   * @param article number of the article, or null if unreadable
   * @param item number of the item, or null if unreadable or none
   */
  record Cited(@Nullable Integer article, @Nullable Integer item) {}

  /** Whether a text is a caption. */
  boolean isCaption(String raw) {
    return read(raw) != null;
  }

  /** What a caption cites, or null if the text is no caption. */
  @Nullable Cited read(String raw) {
    if (raw.length() > LONGEST) {
      return null;
    }
    String text = CompactText.of(raw).text();
    Matcher cited = caption.matcher(text);
    if (cited.find()) {
      return new Cited(number(cited.group(1)), number(cited.group(2)));
    }
    return GARBLED.matcher(text).find() ? new Cited(null, null) : null;
  }

  private static @Nullable Integer number(@Nullable String numeral) {
    int number = numeral == null ? -1 : ChineseNumerals.small(numeral);
    return number < 0 ? null : Integer.valueOf(number);
  }
}
