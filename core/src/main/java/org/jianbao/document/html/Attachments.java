package org.jianbao.document.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The documents that a page links to or shows in a frame (附件). */
final class Attachments {
  /** Links of one page that are looked at. */
  private static final int MOST_LINKS = 10_000;

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 100;

  private static final Pattern FILE =
      Pattern.compile(
          "([^/?=&#]+\\.(?:docx?|wps|pdf|ofd|odt|rtf|xlsx?|zip|rar))(?:[?#&].*)?$",
          Pattern.CASE_INSENSITIVE);

  private Attachments() {}

  /** Their names, as a reader sees them, in order. */
  static List<String> of(Element body) {
    List<String> names = new ArrayList<>();
    int seen = 0;
    for (Element element : body.select("a[href], iframe[src], embed[src], object[data]")) {
      if (++seen > MOST_LINKS || names.size() >= MOST) {
        break;
      }
      String target =
          element.attr(element.nameIs("a") ? "href" : element.nameIs("object") ? "data" : "src");
      Matcher file = FILE.matcher(target);
      if (file.find()) {
        String shown = element.text().strip();
        String name = shown.isEmpty() ? decoded(file.group(1)) : shown;
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
