package org.jianbao.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files as they stand in links. */
final class Links {
  private Links() {}

  static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
