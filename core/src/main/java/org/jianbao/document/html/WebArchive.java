package org.jianbao.document.html;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * A page taken out of a web archive (multipart/related, RFC 2557): its first part that is HTML.
 *
 * @param page the bytes of the page
 * @param charset what the part says of its charset, or null
 */
record WebArchive(byte[] page, @Nullable String charset) {
  /** Characters within which the header stands. */
  private static final int HEAD = 8 << 10;

  /** Parts that are looked at, and parts in one another. */
  private static final int MOST_PARTS = 1_000;

  private static final int DEEPEST = 4;

  private static final Pattern FIRST_LINE = Pattern.compile("[\\w-]{1,40}:[^\r\n]*\r?\n");
  private static final Pattern TYPE = field("Content-Type");
  private static final Pattern ENCODING = field("Content-Transfer-Encoding");
  private static final Pattern BOUNDARY = parameter("boundary");
  private static final Pattern CHARSET = parameter("charset");

  /** Whether the content begins as such an archive does. */
  static boolean isArchive(Source source) {
    int length = Math.min(HEAD, source.bytes().length);
    String head = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    String fields = fields(head.substring(start(head)));
    return FIRST_LINE.matcher(fields).lookingAt()
        && value(TYPE, fields).startsWith("multipart/related");
  }

  /**
   * Takes the page out.
   *
   * @throws ReadingException if there is none, or the archive ends within it
   */
  static WebArchive of(byte[] bytes) throws ReadingException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    WebArchive page = find(text.substring(start(text)), 0);
    if (page == null) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, "网页归档文件中没有网页正文");
    }
    return page;
  }

  private static @Nullable WebArchive find(String part, int depth) throws ReadingException {
    String head = fields(part);
    String type = value(TYPE, head);
    if (type.startsWith("text/html")) {
      String charset = parameterOf(CHARSET, head);
      return new WebArchive(decoded(part.substring(head.length()), value(ENCODING, head)), charset);
    }
    String boundary = parameterOf(BOUNDARY, head);
    if (!type.startsWith("multipart/") || boundary == null || depth >= DEEPEST) {
      return null;
    }
    String between = "\n--" + boundary;
    int at = part.indexOf(between, Math.max(0, head.length() - 1));
    for (int i = 0; at >= 0 && i < MOST_PARTS; i++) {
      int from = part.indexOf('\n', at + between.length()) + 1;
      int next = from == 0 ? -1 : part.indexOf(between, from - 1);
      boolean end = part.startsWith("--", at + between.length());
      if (end || from == 0) {
        return null;
      }
      WebArchive page = find(part.substring(from, next < 0 ? part.length() : next), depth + 1);
      if (page != null) {
        if (next < 0) {
          throw new ReadingException(ProblemCode.DAMAGED, "网页归档文件中途截断，内容不完整");
        }
        return page;
      }
      at = next;
    }
    return null;
  }

  /** Where the header begins: behind a byte order mark and empty lines. */
  private static int start(String text) {
    int start = text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The header of a part: up to the first empty line. */
  private static String fields(String part) {
    int line = 0;
    while (line < Math.min(HEAD, part.length())) {
      int end = part.indexOf('\n', line);
      if (end < 0 || end == line || end == line + 1 && part.charAt(line) == '\r') {
        break;
      }
      line = end + 1;
    }
    return part.substring(0, Math.min(line, part.length()));
  }

  private static byte[] decoded(String body, String encoding) throws ReadingException {
    try {
      return switch (encoding) {
        case "base64" -> Base64.getMimeDecoder().decode(body.strip());
        case "quoted-printable" -> quotedPrintable(body);
        default -> body.getBytes(StandardCharsets.ISO_8859_1);
      };
    } catch (IllegalArgumentException broken) {
      throw new ReadingException(ProblemCode.DAMAGED, "网页归档文件已损坏：编码的内容无法还原", broken);
    }
  }

  /** Bytes written as characters: =E6=96, and = at the end of lines that go on. */
  private static byte[] quotedPrintable(String body) {
    byte[] bytes = new byte[body.length()];
    int length = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      int high = c == '=' && i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
      int end = c == '=' ? lineEnd(body, i + 1) : 0;
      if (low >= 0) {
        bytes[length++] = (byte) (high * 16 + low);
        i += 2;
      } else if (end > 0) {
        i = end - 1;
      } else {
        bytes[length++] = (byte) c;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  /**
   * Behind the end of a line that begins here, perhaps with spaces before it; 0 if there is none.
   */
  private static int lineEnd(String body, int from) {
    int at = from;
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    at += at < body.length() && body.charAt(at) == '\r' ? 1 : 0;
    return at < body.length() && body.charAt(at) == '\n' ? at + 1 : 0;
  }

  private static Pattern field(String name) {
    return Pattern.compile(
        "^" + name + ":\\s*([\\w./+-]{1,80})", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
  }

  private static Pattern parameter(String name) {
    return Pattern.compile(
        "[;\\s]" + name + "\\s*=\\s*(?:\"([^\"\r\n]{1,200})\"|([^\\s;\"]{1,200}))",
        Pattern.CASE_INSENSITIVE);
  }

  /** The value of a field in small letters, without parameters; "" if there is none. */
  private static String value(Pattern field, String head) {
    Matcher matcher = field.matcher(head);
    return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static @Nullable String parameterOf(Pattern parameter, String head) {
    Matcher matcher = parameter.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
