package org.jianbao.document.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Source;
import org.jianbao.document.TextDecoder;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a page tell: whether it is HTML, and which charset it declares. */
final class HtmlSigns {
  private static final int SAMPLE_BYTES = 8 << 10;

  private static final int CERTAIN = 90;
  private static final int LIKELY = 60;
  private static final int POSSIBLE = 30;

  private static final Pattern LEADING =
      Pattern.compile("(?:\\s|<!--(?s:.{0,8000}?)-->|<\\?[^>]{0,300}>)*+");
  private static final Pattern PAGE = Pattern.compile("<!doctype html|<html[\\s>]");
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "<(?:!doctype|head|body|meta|title|link|style|script|base|table|caption|thead|tbody|tr"
              + "|p|div|span|font|center|strong|b|h[1-6]|hr|br|ul|ol|dl|article|section|main"
              + "|header|form|blockquote|pre|img|a)[\\s/>]");
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,400}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  private HtmlSigns() {}

  /** How surely the content is HTML, from 0 to 100. */
  static int confidence(Source source) {
    String written = start(source);
    if (written.indexOf('<') < 0 || written.indexOf('\0') >= 0) {
      return 0;
    }
    String head = written.toLowerCase(Locale.ROOT);
    Matcher leading = LEADING.matcher(head);
    int start = leading.lookingAt() ? leading.end() : 0;
    if (PAGE.matcher(head).region(start, head.length()).lookingAt()) {
      return CERTAIN;
    }
    if (FRAGMENT.matcher(head).region(start, head.length()).lookingAt()) {
      return LIKELY;
    }
    return PAGE.matcher(head).find() ? POSSIBLE : 0;
  }

  /** The name of the charset that the page declares, or null if it declares none. */
  static @Nullable String declaredCharset(Source source) {
    Matcher matcher = CHARSET.matcher(start(source).toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  /** The first bytes as text, right for ASCII whatever the charset. */
  private static String start(Source source) {
    Charset marked = TextDecoder.markedCharset(source);
    boolean wide = marked != null && marked.name().startsWith("UTF-");
    Charset charset = wide ? marked : StandardCharsets.ISO_8859_1;
    int length = Math.min(source.bytes().length, SAMPLE_BYTES);
    String head = new String(source.bytes(), 0, length, charset);
    return head.startsWith("\uFEFF") ? head.substring(1) : head;
  }
}
