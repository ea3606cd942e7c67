package org.jianbao.document.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What kinds of elements mean for reading. */
final class Tags {
  private static final Set<String> UNREAD =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "select",
          "textarea",
          "object",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp",
          "noframes");
  private static final Set<String> BLOCKS =
      Set.of(
          "body",
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "listing",
          "xmp",
          "plaintext",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "address",
          "hgroup",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "legend",
          "hr",
          "center",
          "details",
          "summary",
          "menu",
          "dir",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th");
  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  private Tags() {}

  /** Whether an element is not shown, with all that it contains. */
  static boolean isHidden(Element element) {
    if (UNREAD.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = style(element);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }

  /** Whether an element stands in lines of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  static boolean isCell(Element element) {
    return element.nameIs("td") || element.nameIs("th");
  }

  /** Whether line ends of the source are shown. */
  static boolean isPreformatted(Element element) {
    return PREFORMATTED.contains(element.normalName());
  }

  /** The style attribute in lower case without white space. */
  static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? style : withoutSpace(style.toLowerCase(Locale.ROOT));
  }

  private static String withoutSpace(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (" \t\n\u000B\f\r".indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
