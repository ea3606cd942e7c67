package org.jianbao.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.word.Blocks;

/**
 * Reads Word files that are one XML file: Word 2003 XML, which programs that fill in templates
 * often write and name .doc, and the flat form of Office Open XML.
 */
public final class FlatWordReader implements DocumentReader {
  private static final int CERTAIN = 100;
  private static final int SAMPLE = 4_096;
  private static final List<String> NAMESPACES =
      List.of(Word2003.NAMESPACE, "http://schemas.microsoft.com/office/2006/xmlPackage");

  /** Makes a reader; it has no state. */
  public FlatWordReader() {}

  @Override
  public String format() {
    return "wordxml";
  }

  /** Certain for XML whose first element is of one of the two kinds. */
  @Override
  public int confidence(Source source) {
    int length = Math.min(source.bytes().length, SAMPLE);
    String head =
        new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    int root = head.indexOf('<');
    while (root >= 0 && root + 1 < head.length() && "?!".indexOf(head.charAt(root + 1)) >= 0) {
      root = head.indexOf('<', root + 1);
    }
    String begin = root < 0 ? "" : head.substring(root);
    boolean ours = begin.startsWith("<pkg:package") || begin.startsWith("<w:wordDocument");
    return ours && NAMESPACES.stream().anyMatch(begin::contains) ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    List<Block> blocks = DocxReader.guarded(() -> blocks(source));
    if (blocks.isEmpty()) {
      throw new ReadingException(ProblemCode.EMPTY, "文档中没有任何内容");
    }
    return new Document(format(), blocks);
  }

  /** The definitions may stand behind the text, so each kind is looked for by itself. */
  private static List<Block> blocks(Source source)
      throws IOException, XMLStreamException, ReadingException {
    Styles styles = new Styles();
    try (WordXml xml = open(source)) {
      styles.read(xml);
    }
    Numbering numbering = new Numbering();
    try (WordXml xml = open(source)) {
      numbering.read(xml);
    }
    try (WordXml xml = open(source)) {
      while (xml.next(0)) {
        if (xml.name().equals("body")) {
          Counters counters = new Counters(numbering, styles);
          StoryReader story = new StoryReader(xml, styles, counters, /* tracing= */ false);
          return Blocks.of(story.read(xml.depth(), 0, null));
        }
      }
    }
    throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少正文");
  }

  private static WordXml open(Source source) throws IOException, XMLStreamException {
    return new WordXml(new ByteArrayInputStream(source.bytes()));
  }
}
