package org.jianbao.document.html;

import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.TextDecoder;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads web pages. */
public final class HtmlReader implements DocumentReader {
  /** Bytes of the largest page that is read. */
  static final int MAX_BYTES = 64 << 20;

  /** Tags of one page; each becomes an object in memory, and reports have some thousands. */
  static final int MAX_TAGS = 500_000;

  /** Paragraphs and tables of one page. */
  static final int MAX_BLOCKS = 500_000;

  /** Cells of all tables of one page; reports have some hundreds. */
  static final int MAX_CELLS = 200_000;

  /** Elements within each other; the parser would mix up tables that are nested deeper. */
  private static final int MAX_DEPTH = 512;

  /** Depth at which the parser counts the body, and one to spare. */
  private static final int BODY_DEPTH = 3;

  /** Makes a reader; it has no state. */
  public HtmlReader() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public int confidence(Source source) {
    return HtmlSigns.confidence(source);
  }

  @Override
  public Document read(Source source) throws ReadingException {
    return read(format(), source, null);
  }

  /**
   * Reads a page.
   *
   * @param format what the document is called
   * @param charset the charset that is told beside the page, or null
   */
  static Document read(String format, Source source, @Nullable String charset)
      throws ReadingException {
    if (source.bytes().length > MAX_BYTES) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "网页超过 " + (MAX_BYTES >> 20) + " MB 的上限，不予读取");
    }
    String told = charset == null ? HtmlSigns.declaredCharset(source) : charset;
    String text = TextDecoder.decode(source, told).text();
    if (text.chars().filter(c -> c == '<').count() > MAX_TAGS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "网页超过 " + MAX_TAGS + " 个标签，不予读取");
    }
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    Element body = parser.parseInput(text, "").body();
    if (NodeTraversor.filter(HtmlReader::stopAtLimit, body) == FilterResult.STOP) {
      throw new ReadingException(ProblemCode.DAMAGED, "网页的元素嵌套超过 " + MAX_DEPTH + " 层，不能可靠读取");
    }
    List<Block> blocks = PageBlocks.of(body);
    boolean truncated = BrokenOff.is(text);
    return new Document(
        format,
        truncated ? BrokenOff.withoutLast(blocks) : blocks,
        Attachments.of(body),
        truncated);
  }

  private static FilterResult stopAtLimit(Node node, int depth) {
    return depth >= MAX_DEPTH - BODY_DEPTH ? FilterResult.STOP : FilterResult.CONTINUE;
  }
}
