package org.jianbao.document.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jianbao.document.word.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a file, as far as they tell the charset of text in bytes. Bytes in a font of another
 * script that are Chinese in the file's own code page are read so: writers name the wrong font.
 */
final class RtfFonts {
  private static final Charset WESTERN = charset("windows-1252", StandardCharsets.ISO_8859_1);
  private static final int CHINESE_PAGE = 936;
  private static final int SYMBOL_SET = 2;
  private static final int DEFAULT_SET = 1;
  private static final int MAX_NAME = 100;
  private static final int MAX_FONTS = 10_000;

  /** Code pages by the numbers of Windows charsets. */
  private static final Map<Integer, Integer> PAGES =
      Map.ofEntries(
          Map.entry(0, 1252),
          Map.entry(77, 10000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 1361),
          Map.entry(134, CHINESE_PAGE),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250));

  private final Map<Integer, Font> fonts = new HashMap<>();
  private int ownPage = CHINESE_PAGE;
  private int defaultFont;
  private Font current = new Font();

  /** A font as far as it is known. */
  private static final class Font {
    private final StringBuilder name = new StringBuilder();
    private int set = DEFAULT_SET;
    private int page;
  }

  void ownPage(int page) {
    ownPage = page;
  }

  void defaultFont(int number) {
    defaultFont = number;
  }

  int defaultFont() {
    return defaultFont;
  }

  /** A font's definition begins. */
  void define(int number) {
    current = new Font();
    if (fonts.size() < MAX_FONTS) {
      fonts.put(number, current);
    }
  }

  void set(int charset) {
    current.set = charset;
  }

  void page(int page) {
    current.page = page;
  }

  void name(String text) {
    if (current.name.length() < MAX_NAME) {
      current.name.append(text);
    }
  }

  /** The text of bytes in a font. */
  String text(byte[] bytes, int number) {
    Font font = fonts.get(number);
    if (isAscii(bytes) && (font == null || font.set != SYMBOL_SET)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    if (font != null && font.set == SYMBOL_SET) {
      StringBuilder text = new StringBuilder();
      for (byte one : bytes) {
        text.append(symbol(font, one & 0xFF));
      }
      return text.toString();
    }
    Charset own = ofPage(ownPage);
    Charset named = font == null ? own : ofFont(font, own);
    String text = strict(bytes, named == WESTERN ? own : named);
    return text == null ? new String(bytes, named) : text;
  }

  /** The text of a character in a font. */
  String text(char c, int number) {
    Font font = fonts.get(number);
    boolean special = c >= 0xF000 && c <= 0xF0FF;
    return special && font != null ? symbol(font, c) : String.valueOf(c);
  }

  private static String symbol(Font font, int code) {
    String name = font.name.toString().replace(";", "").strip();
    return Symbols.text(name, Integer.toHexString(code));
  }

  private static Charset ofFont(Font font, Charset own) {
    if (font.page != 0) {
      return ofPage(font.page);
    }
    Integer page = PAGES.get(font.set);
    return page == null ? own : ofPage(page);
  }

  private static Charset ofPage(int page) {
    return switch (page) {
      case CHINESE_PAGE, 54936 -> charset("GB18030", WESTERN);
      case 950 -> charset("Big5", WESTERN);
      case 932 -> charset("windows-31j", WESTERN);
      case 949 -> charset("x-windows-949", WESTERN);
      case 10000 -> charset("x-MacRoman", WESTERN);
      case 65001 -> StandardCharsets.UTF_8;
      default -> charset("windows-" + page, WESTERN);
    };
  }

  private static Charset charset(String name, Charset otherwise) {
    return Charset.isSupported(name.toLowerCase(Locale.ROOT)) ? Charset.forName(name) : otherwise;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException malformed) {
      return null;
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }
}
