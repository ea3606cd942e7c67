package org.jianbao.writing;

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
public final class HtmlWriter {
  /** What stands above the article of a saved page. */
  private static final String ABOVE =
      """
      <div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>
      <div>今天是2025年3月5日 星期三</div><form><input value="请输入关键字"><button>搜索</button></form>
      <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/nb/">年报</a></div>
      <ul class="list"><li><a href="a.html">南浦市2019年政府信息公开工作年度报告</a><span>2020-01-20</span></li>
      <li><a href="b.html">南浦市2018年政府信息公开工作年度报告</a><span>[2019-01-21]</span></li>
      <li><a href="c.html">2017年政府信息公开工作年度报告</a></li></ul>
      <div class="info">字号：<a href="javascript:">大</a> <a href="javascript:">中</a> <a href="javascript:">小</a></div>
      """;

  /** What stands below it. */
  private static final String BELOW =
      """
      <div class="share">分享到：<a href="#">微信</a> 【<a href="javascript:print()">打印本页</a>】 【关闭窗口】</div>
      <div>上一篇：<a href="a.html">南浦市2019年政府信息公开工作年度报告</a></div><div>下一篇：没有了</div>
      <div class="related"><h3>相关文章</h3><ul><li><a href="d.html">政府信息公开指南</a></li>
      <li><a href="e.html">政府信息公开目录</a></li><li><a href="f.html">2016年政府信息公开工作年度报告</a></li></ul></div>
      <div class="footer"><p>主办：南浦市人民政府办公室　承办：南浦市数据中心</p>
      <p>版权所有：南浦市人民政府　网站标识码：0000000000　备案号：浦ICP备00000000号-1</p></div>
      <script>var end = "<p>六、其他需要报告的事项</p>";</script>
      """;

  private static final String PICTURE = "<img src=\"../images/P020220114.png\" alt=\"\">";

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
  public static byte[] write(Document document, Charset charset, boolean saved) {
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
      html.append(ABOVE);
      html.append("<div class=\"main\"><div class=\"TRS_Editor\">\n");
    }
    List<Block> blocks = document.blocks();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraph(paragraph.text(), PICTURE.repeat(paragraph.pictures()));
      } else if (block instanceof Table table) {
        table(table);
      }
    }
    if (saved) {
      html.append("</div></div>\n").append(BELOW);
    }
    html.append("</body>\n</html>\n");
  }

  private void paragraph(String text, String pictures) {
    if (saved) {
      html.append("<p style=\"text-indent:2em\">&nbsp;&nbsp;&nbsp;&nbsp;");
      html.append("<span style=\"font-family:仿宋_GB2312\"><span lang=\"EN-US\">");
      html.append(lines(text))
          .append(pictures)
          .append("</span></span><span>&nbsp;</span></p>\n<p>&nbsp;</p>\n");
    } else {
      html.append("<p>").append(lines(text)).append(pictures).append("</p>\n");
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
