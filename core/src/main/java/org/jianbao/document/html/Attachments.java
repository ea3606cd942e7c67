package org.jianbao.document.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The documents (附件) that a page links to, shows in a frame or hands to a viewer. */
final class Attachments {
  /** Elements of one page that are looked at. */
  private static final int MOST_ELEMENTS = 10_000;

  private static final int MOST = 20;
  private static final int LONGEST_NAME = 100;

  private static final int LONGEST_SUFFIX = 5;

  /** Characters of an address or a script that are looked at. */
  private static final int LONGEST = 20_000;

  /** Elements that may show a document themselves. */
  private static final Set<String> FRAMES = Set.of("iframe", "embed", "object", "param", "script");

  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\.(?:docx?|wps|pdf|ofd|odt|rtf|xlsx?|zip|rar)(?=[?#&'\"),;\\s]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANNOUNCED = Pattern.compile("\\s{0,40}+附件");

  /** What never stands in the name of a file that an address or a script names. */
  private static final String AROUND_NAMES = "/?=&#'\"(),;<> \t\r\n";

  /** What follows a file's address in a script. */
  private static final String IN_QUOTES = "'\"?#";

  private Attachments() {}

  /** Their names, as a reader sees them, in order. */
  static List<String> of(Element body) {
    Set<String> names = new LinkedHashSet<>();
    int seen = 0;
    for (Element element : body.select("a, iframe, embed, object, param, script, [data-src]")) {
      if (++seen > MOST_ELEMENTS || names.size() >= MOST) {
        break;
      }
      String name = name(element);
      if (name != null) {
        names.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
      }
    }
    return List.copyOf(names);
  }

  /** The name of the document that an element leads to, or null if it leads to none. */
  private static @Nullable String name(Element element) {
    String shown = FRAMES.contains(element.normalName()) ? "" : element.text().strip();
    if (endsInSuffix(shown) || !shown.isEmpty() && isAnnounced(element)) {
      return shown;
    }
    String file = file(element);
    return file == null || shown.isEmpty() ? file : shown;
  }

  /** Whether a link stands behind the word for attachments: 附件：, 附件1. */
  private static boolean isAnnounced(Element element) {
    Element parent = element.parent();
    return element.nameIs("a")
        && parent != null
        && parent.childNode(0) instanceof TextNode text
        && ANNOUNCED.matcher(text.getWholeText()).lookingAt();
  }

  /** Whether a text ends as the name of a file does. */
  private static boolean endsInSuffix(String text) {
    Matcher suffix = SUFFIX.matcher(text);
    suffix.region(Math.max(0, text.length() - LONGEST_SUFFIX), text.length());
    return suffix.find() && suffix.end() == text.length();
  }

  private static @Nullable String file(Element element) {
    if (element.nameIs("script")) {
      return file(element.data(), /* quoted= */ true);
    }
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      String file =
          key.equals("title") || key.equals("style") ? null : file(attribute.getValue(), false);
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  /**
   * The first file that an address or a script names, or null if there is none.
   *
   * @param quoted whether only what stands in quotation marks counts
   */
  private static @Nullable String file(String address, boolean quoted) {
    String start = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    Matcher suffix = SUFFIX.matcher(start);
    while (suffix.find()) {
      int end = suffix.end();
      if (quoted && (end == start.length() || IN_QUOTES.indexOf(start.charAt(end)) < 0)) {
        continue;
      }
      int from = suffix.start();
      while (from > 0 && AROUND_NAMES.indexOf(start.charAt(from - 1)) < 0) {
        from--;
      }
      if (from < suffix.start()) {
        String name = decoded(start.substring(from, end));
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      }
    }
    return null;
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
