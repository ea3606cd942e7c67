package org.jianbao.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
          "button",
          "object",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp",
          "noframes",
          "del",
          "s",
          "strike");
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

  /** Where the numbers of notes lead, and how they look. */
  private static final Pattern NOTE =
      Pattern.compile("#_?(?:ftn|edn|sdfootnote|sdendnote|fn)", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK =
      Pattern.compile("\\s*[\\[(（〔]?\\s*(?:[0-9]{1,3}|[ivx]{1,5}|[①-⑳*]{1,2})\\s*[\\])）〕]?\\s*");

  /** Letters without size; elements within may have theirs. */
  private static final Pattern NO_SIZE =
      Pattern.compile("font-size:0(?:px|pt|em|rem|%)?(?:!important)?(?:;|$)");

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
        || style.contains("mso-hide:all")
        || style.contains("line-through")
        || element.childrenSize() == 0 && NO_SIZE.matcher(style).find()
        || isBesideText(element, style);
  }

  /**
   * Whether an element holds notes at the foot of pages, their numbers in the text, or running
   * heads and feet, as office programs write them.
   */
  private static boolean isBesideText(Element element, String style) {
    if (element.nameIs("div")) {
      String title = element.attr("title");
      return style.contains("mso-element:footnote")
          || style.contains("mso-element:header")
          || style.contains("mso-element:footer")
          || element.id().startsWith("sdfootnote")
          || element.id().startsWith("sdendnote")
          || title.equals("header")
          || title.equals("footer");
    }
    return element.nameIs("a") && isNoteMark(element);
  }

  private static boolean isNoteMark(Element link) {
    String target = link.attr("href");
    if (target.length() < 2 || target.charAt(0) != '#') {
      return false;
    }
    Element parent = link.parent();
    boolean raised =
        parent != null && parent.nameIs("sup") || link.selectFirst("> sup, > span > sup") != null;
    return (raised || NOTE.matcher(target).lookingAt()) && MARK.matcher(link.text()).matches();
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
