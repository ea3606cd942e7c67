package org.jianbao.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the charset of a text: the byte order mark, else UTF-8 if every byte agrees, else the one
 * that the text itself declares, else GB18030 if every byte agrees. A text that fits no charset is
 * refused, unless it declares one and only a few of its bytes are bad, as in web pages that cut a
 * character in two; these become U+FFFD.
 */
public final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** In a damaged UTF-8 text there are at least so many good characters for each bad place. */
  private static final int GOOD_PER_BAD = 20;

  private static final Set<String> PARTS_OF_GB18030 = Set.of("GB2312", "GBK", "x-mswin-936");

  /** Charsets that fit any bytes, and are often declared by default for Chinese pages. */
  private static final Set<String> WESTERN = Set.of("ISO-8859-1", "windows-1252", "US-ASCII");

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
          new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
          new Mark(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
          new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
          new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
          new Mark(GB18030, 0x84, 0x31, 0x95, 0x33));

  private TextDecoder() {}

  /** A byte order mark (字节顺序标记) and the charset it stands for. */
  private record Mark(Charset charset, int... bytes) {}

  /**
   * Decodes a text that declares no charset.
   *
   * @throws ReadingException ({@link ProblemCode#DAMAGED}) if its bytes fit neither UTF-8 nor
   *     GB18030
   */
  public static DecodedText decode(Source source) throws ReadingException {
    return decode(source, null);
  }

  /**
   * Decodes a text.
   *
   * @param declared the name of the charset that the text declares, or null; an unknown name counts
   *     as none, and so does one whose ASCII differs; GB2312 and GBK are read as GB18030, of which
   *     they are parts
   * @throws ReadingException ({@link ProblemCode#DAMAGED}) if its bytes fit no charset
   */
  public static DecodedText decode(Source source, @Nullable String declared)
      throws ReadingException {
    byte[] bytes = source.bytes();
    Mark mark = markOf(source);
    if (mark != null) {
      int length = mark.bytes().length;
      return new DecodedText(required(bytes, length, mark.charset()), mark.charset());
    }
    String text = strict(bytes, 0, StandardCharsets.UTF_8);
    if (text != null) {
      return new DecodedText(text, StandardCharsets.UTF_8);
    }
    Charset named = charsetNamed(declared);
    boolean nearlyUtf8 = isDamaged(bytes, StandardCharsets.UTF_8);
    if (!nearlyUtf8) {
      for (Charset charset : candidates(named)) {
        text = strict(bytes, 0, charset);
        if (text != null) {
          return new DecodedText(text, charset);
        }
      }
    }
    if (named != null && isDamaged(bytes, named)) {
      return new DecodedText(new String(bytes, named), named);
    }
    throw new ReadingException(
        ProblemCode.DAMAGED,
        nearlyUtf8
            ? "文件像是 UTF-8 编码的文本，但其中有损坏的字节，不能可靠读取"
            : "无法确定文本的字符编码：既不是 UTF-8，也不是 GB18030（含 GBK、GB2312）");
  }

  /** The charsets to try after UTF-8, in this order. */
  private static List<Charset> candidates(@Nullable Charset named) {
    if (named == null) {
      return List.of(GB18030);
    }
    return WESTERN.contains(named.name()) ? List.of(GB18030, named) : List.of(named, GB18030);
  }

  /** The charset of the byte order mark with which the content begins, or null without one. */
  public static @Nullable Charset markedCharset(Source source) {
    Mark mark = markOf(source);
    return mark == null ? null : mark.charset();
  }

  private static @Nullable Mark markOf(Source source) {
    for (Mark mark : MARKS) {
      if (source.startsWith(mark.bytes())) {
        return mark;
      }
    }
    return null;
  }

  private static @Nullable Charset charsetNamed(@Nullable String declared) {
    if (declared == null) {
      return null;
    }
    try {
      Charset charset = Charset.forName(declared.strip());
      if (PARTS_OF_GB18030.contains(charset.name())) {
        return GB18030;
      }
      return charset.canEncode() && Arrays.equals("<".getBytes(charset), new byte[] {'<'})
          ? charset
          : null;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static String required(byte[] bytes, int from, Charset charset) throws ReadingException {
    String text = strict(bytes, from, charset);
    if (text == null) {
      throw new ReadingException(
          ProblemCode.DAMAGED, "文件以 " + charset.name() + " 的标记开头，但内容不是这种字符编码");
    }
    return text;
  }

  private static @Nullable String strict(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException malformed) {
      return null;
    } catch (UnsupportedOperationException encodesOnly) {
      return null;
    }
  }

  /** Whether nearly all characters beyond ASCII are right. */
  private static boolean isDamaged(byte[] bytes, Charset charset) {
    CharBuffer text = charset.decode(ByteBuffer.wrap(bytes));
    int good = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        bad++;
      } else if (c >= 0x80) {
        good++;
      }
    }
    return bad > 0 && good / GOOD_PER_BAD >= bad;
  }
}
