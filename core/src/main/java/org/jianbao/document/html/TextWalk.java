package org.jianbao.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks over the visible content of an element, without recursion, and cuts it into lines. */
final class TextWalk implements NodeFilter {
  private final LineSink sink;
  private final LineText text = new LineText();
  private final ListNumbers numbers = new ListNumbers();
  private int headings;
  private int preformatted;
  private int pictures;
  private int links;
  private int linked;

  private TextWalk(LineSink sink) {
    this.sink = sink;
  }

  /** Gives all lines and tables within {@code root} to the sink. */
  static void over(Element root, LineSink sink) {
    TextWalk walk = new TextWalk(sink);
    NodeTraversor.filter(walk, root);
    walk.endLine();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    if (Tags.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.nameIs("table")) {
      endLine();
      if (sink.table(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    begin(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Tags.isBlock(element)) {
        endLine();
      }
      headings -= Tags.isHeading(element) ? 1 : 0;
      preformatted -= Tags.isPreformatted(element) ? 1 : 0;
      links -= isLink(element) ? 1 : 0;
      numbers.end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element element) {
    if (Tags.isBlock(element) || element.nameIs("br")) {
      endLine();
    }
    if (element.nameIs("img")) {
      pictures++;
    }
    headings += Tags.isHeading(element) ? 1 : 0;
    preformatted += Tags.isPreformatted(element) ? 1 : 0;
    links += isLink(element) ? 1 : 0;
    numbers.begin(element);
  }

  private static boolean isLink(Element element) {
    return element.nameIs("a") && (element.hasAttr("href") || element.hasAttr("onclick"));
  }

  private void append(String source) {
    linked += links > 0 ? source.strip().length() : 0;
    if (preformatted == 0) {
      text.append(source);
      return;
    }
    int start = 0;
    for (int i = 0; i < source.length(); i++) {
      if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
        text.appendAsIs(source.substring(start, i));
        endLine();
        start = i + 1;
      }
    }
    text.appendAsIs(source.substring(start));
  }

  private void endLine() {
    String line = text.take();
    if (!line.isEmpty()) {
      line = numbers.numbered(line);
    }
    if (!line.isEmpty() || pictures > 0) {
      sink.line(line, headings > 0, pictures, Math.min(linked, line.length()));
      pictures = 0;
    }
    linked = 0;
  }
}
