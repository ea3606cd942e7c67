package org.jianbao.document.word;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that stand for those of symbol fonts, as far as they occur in Chinese reports. */
public final class Symbols {
  private static final int PRIVATE_USE = 0xF000;
  private static final int PRIVATE_USE_END = 0xF0FF;
  private static final int LOW_BYTE = 0xFF;

  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x52, "☑"),
          Map.entry(0x53, "☒"),
          Map.entry(0x54, "☒"),
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x75, "◆"),
          Map.entry(0xA1, "○"),
          Map.entry(0xA3, "□"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xA8, "□"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xFB, "×"),
          Map.entry(0xFC, "√"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0x2D, "−"),
          Map.entry(0xA3, "≤"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB7, "·"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBB, "≈"));

  private Symbols() {}

  /** The text for a character, given in hexadecimal, of a font; empty if it cannot be told. */
  public static String text(@Nullable String font, @Nullable String hexadecimal) {
    int code;
    try {
      code = hexadecimal == null ? 0 : Integer.parseInt(hexadecimal.trim(), 16);
    } catch (NumberFormatException none) {
      return "";
    }
    if (code <= 0 || code > Character.MAX_VALUE || Character.isSurrogate((char) code)) {
      return "";
    }
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    int low = code & LOW_BYTE;
    boolean bare = code >= PRIVATE_USE && code <= PRIVATE_USE_END || code <= LOW_BYTE;
    String unknown = code <= LOW_BYTE ? String.valueOf((char) code) : "";
    if (bare && name.startsWith("wingdings")) {
      return name.equals("wingdings 2") ? wingdings2(low) : WINGDINGS.getOrDefault(low, "");
    }
    if (bare && name.equals("symbol")) {
      return SYMBOL.getOrDefault(low, low > ' ' && low < '@' ? String.valueOf((char) low) : "");
    }
    return bare ? unknown : String.valueOf((char) code);
  }

  private static String wingdings2(int low) {
    return switch (low) {
      case 0x4F -> "×";
      case 0x50 -> "√";
      case 0x51, 0x53 -> "☒";
      case 0x52, 0x54 -> "☑";
      case 0xA3 -> "□";
      default -> "";
    };
  }
}
