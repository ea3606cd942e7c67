package org.jianbao.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The catalogue as one HTML file that needs no other. */
public final class RulesHtml {
  private static final String INDEX = "README.md";
  private static final Pattern LINK = Pattern.compile("href=\"([a-z][a-z0-9-]*)\\.md\"");
  private static final String STYLE =
      """
      body { font: 16px/1.7 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 60em;
        margin: 2em auto; padding: 0 1em; color: #1a1a1a; }
      table { border-collapse: collapse; margin: 1em 0; }
      th, td { border: 1px solid #999; padding: .25em .6em; text-align: left; vertical-align: top; }
      thead th:empty { display: none; }
      code { background: #f2f2f2; padding: 0 .25em; }
      section { border-top: 2px solid #555; margin-top: 3em; page-break-before: always; }
      a { color: #0645ad; }
      """;

  private RulesHtml() {}

  /**
   * The pages of a catalogue put together, the index first; links lead from one to the other.
   *
   * @param pages in Markdown by file name, as {@link RulePages#markdown} gives them
   */
  public static String of(Map<String, String> pages) {
    List<Extension> extensions = List.of(TablesExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(extensions).escapeHtml(true).sanitizeUrls(true).build();
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n");
    html.append("<title>规则目录</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n");
    html.append("<body>\n").append(linked(renderer.render(parser.parse(index(pages)))));
    pages.forEach(
        (name, markdown) -> {
          if (!name.equals(INDEX)) {
            html.append("<section id=\"").append(name.replace(".md", "")).append("\">\n");
            html.append(linked(renderer.render(parser.parse(markdown)))).append("</section>\n");
          }
        });
    return html.append("</body>\n</html>\n").toString();
  }

  private static String index(Map<String, String> pages) {
    return pages.getOrDefault(INDEX, "");
  }

  private static String linked(String html) {
    return LINK.matcher(html).replaceAll("href=\"#$1\"");
  }
}
