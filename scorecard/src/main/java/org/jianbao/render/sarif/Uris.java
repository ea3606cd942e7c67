package org.jianbao.render.sarif;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths of inputs as relative references of RFC 3986. */
final class Uris {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private Uris() {}

  /** The path with everything percent-encoded that may not stand in the path of a URI. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      if (c >= '0' && c <= '9'
          || c >= 'A' && c <= 'Z'
          || c >= 'a' && c <= 'z'
          || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
      }
    }
    return uri.isEmpty() ? "-" : uri.toString();
  }
}
