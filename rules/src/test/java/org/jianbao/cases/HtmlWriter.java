package org.jianbao.cases;

import java.nio.charset.Charset;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;

/**
 * Writes a document as web page, merged cells by colspan and rowspan: either plain, or as a browser
 * saves a page of a government's web site, with navigation, scripts, nested spans, styles and
 * no-break spaces.
 */
final class HtmlWriter {
  private final boolean saved;
  private final StringBuilder html = new StringBuilder();

  private HtmlWriter(boolean saved) {
    this.saved = saved;
  }

  /**
   * Writes a document.
   *
   * @param charset as which it is declared and written
   * @param saved whether it looks like a saved page
   */
  static byte[] write(Document document, Charset charset, boolean saved) {
    HtmlWriter writer = new HtmlWriter(saved);
    writer.page(document, charset);
    return writer.html.toString().getBytes(charset);
  }

  private void page(Document document, Charset charset) {
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"");
    html.append(charset.name().equals("GBK") ? "gb2312" : "utf-8").append("\">\n");
    html.append("<title>政府信息公开年报</title>\n");
    if (saved) {
      html.append("<style>.TRS_Editor P{margin:0;line-height:1.5}</style>\n");
      html.append("<script>var page = \"<p>1</p>\"; if (1 < 2) { page = null; }</script>\n");
    }
    html.append("</head>\n<body>\n");
    if (saved) {
      html.append("<div class=\"nav\"><ul><li><a href=\"/\">首页</a></li>");
      html.append("<li><a href=\"/zwgk/\">政务公开</a></li></ul></div>\n");
      html.append("<div class=\"main\"><div class=\"TRS_Editor\">\n");
    }
    List<Block> blocks = document.blocks();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph.text());
      } else if (block instanceof Table table) {
        table(table);
      }
    }
    if (saved) {
      html.append("</div></div>\n");
    }
    html.append("</body>\n</html>\n");
  }

  private void paragraph(String text) {
    if (saved) {
      html.append("<p style=\"text-indent:2em\">&nbsp;&nbsp;&nbsp;&nbsp;");
      html.append("<span style=\"font-family:仿宋_GB2312\"><span lang=\"EN-US\">");
      html.append(lines(text)).append("</span></span><span>&nbsp;</span></p>\n<p>&nbsp;</p>\n");
    } else {
      html.append("<p>").append(lines(text)).append("</p>\n");
    }
  }

  private void table(Table table) {
    html.append(saved ? "<div align=\"center\"><table border=\"1\"><tbody>\n" : "<table>\n");
    for (TableRow row : table.rows()) {
      html.append("<tr>");
      row.cells().forEach(this::cell);
      html.append("</tr>\n");
    }
    html.append(saved ? "</tbody></table></div>\n" : "</table>\n");
  }

  private void cell(TableCell cell) {
    html.append("<td");
    span("rowspan", cell.rowSpan());
    span("colspan", cell.columnSpan());
    if (saved) {
      html.append(" style=\"width:60px\">\n  <p align=\"center\"><span>");
      html.append(cell.text().isEmpty() ? "&nbsp;" : lines(cell.text()));
      html.append("</span></p>\n</td>");
    } else {
      html.append('>').append(lines(cell.text())).append("</td>");
    }
  }

  private void span(String attribute, int count) {
    if (count > 1) {
      html.append(' ').append(attribute).append("=\"").append(count).append('"');
    }
  }

  private static String lines(String text) {
    return DocxWriter.escape(text).replace("\n", "<br>");
  }
}
