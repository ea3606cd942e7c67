package org.jianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.layout.PageLayout;
import org.jspecify.annotations.Nullable;

/** Goes from the root of a file to its documents and from these to their pages. */
final class OfdPages {
  /** Share of glyphs without characters beyond which a file's text cannot be read. */
  private static final double UNKNOWN = 0.3;

  private final OfdPackage container;
  private final Canvas.Extent extent = new Canvas.Extent();
  private final List<PageLayout> pages = new ArrayList<>();

  private OfdPages(OfdPackage container) {
    this.container = container;
  }

  /**
   * The pages of all documents of a file.
   *
   * @throws ReadingException if there are too many, one is missing, or their text is none
   */
  static List<PageLayout> of(OfdPackage container)
      throws IOException, XMLStreamException, ReadingException {
    OfdPages pages = new OfdPages(container);
    int documents = 0;
    for (String root : pages.roots()) {
      int before = pages.extent.glyphs;
      pages.document(root);
      documents += pages.extent.glyphs > before ? 1 : 0;
    }
    if (documents > 1) {
      throw new ReadingException(
          ProblemCode.UNSUPPORTED, "OFD 文件中含有 " + documents + " 个文档，不能作为一份报告读取，请把年度报告另存为单独的文件");
    }
    if (pages.pages.isEmpty()) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：没有任何页面");
    }
    pages.requireText();
    return pages.pages;
  }

  private List<String> roots() throws IOException, XMLStreamException, ReadingException {
    List<String> roots = new ArrayList<>();
    try (InputStream in = part(OfdPackage.ROOT, "入口（OFD.xml）");
        OfdXml xml = new OfdXml(in)) {
      while (xml.next(0)) {
        switch (xml.name()) {
          case "DocRoot" -> {
            if (roots.size() < Limits.MAX_PARTS) {
              roots.add(container.locate(OfdPackage.ROOT, xml.text()));
            }
          }
          case "OFD", "DocBody" -> {
            // The documents stand within
          }
          default -> xml.skip();
        }
      }
    }
    return roots.stream().distinct().toList();
  }

  private void document(String path) throws IOException, XMLStreamException, ReadingException {
    DocumentPart document;
    try (InputStream in = part(path, "文档（Document.xml）")) {
      document = DocumentPart.read(in);
    }
    Map<String, Canvas> templates = new HashMap<>();
    Composites composites = new Composites(container);
    List<String> shared = located(path, document.resources());
    for (String location : document.pages()) {
      int number = pages.size() + 1;
      DocumentPart.requirePages(number);
      String part = container.locate(path, location);
      PageReader.Page page = page(part, number);
      Canvas canvas = page.canvas();
      for (String id : page.templates()) {
        Canvas template = templates.get(id);
        if (template == null) {
          template = template(path, document.templates().get(id), number);
          templates.put(id, template);
        }
        canvas.draw(template);
      }
      List<String> resources = new ArrayList<>(located(part, page.resources()));
      resources.addAll(shared);
      composites.drawOn(canvas, resources);
      pages.add(canvas.page(number, page.area() == null ? document.area() : page.area()));
    }
  }

  private List<String> located(String base, List<String> locations) {
    return locations.stream().map(location -> container.locate(base, location)).toList();
  }

  private Canvas template(String path, @Nullable String location, int number)
      throws IOException, XMLStreamException, ReadingException {
    return location == null
        ? new Canvas(extent)
        : page(container.locate(path, location), number).canvas();
  }

  private PageReader.Page page(String path, int number)
      throws IOException, XMLStreamException, ReadingException {
    try (InputStream in = container.open(path)) {
      if (in == null) {
        throw PageReader.missing(number);
      }
      return PageReader.read(in, extent);
    }
  }

  private InputStream part(String path, String what) throws IOException, ReadingException {
    InputStream in = container.open(path);
    if (in == null) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少" + what);
    }
    return in;
  }

  /** Fails if what can be seen cannot be read. */
  private void requireText() throws ReadingException {
    if (extent.outlines > extent.glyphs) {
      throw new ReadingException(ProblemCode.NO_TEXT, "OFD 文件中的文字已转为图形轮廓，没有可以读取的文字，无法检查");
    }
    if (extent.unknown > extent.glyphs * UNKNOWN) {
      throw new ReadingException(ProblemCode.NO_TEXT, "OFD 文件中的文字只有字形，没有对应的字符编码，无法检查");
    }
    if (extent.glyphs == 0 && pages.stream().anyMatch(page -> page.pictures() > 0)) {
      throw new ReadingException(ProblemCode.NO_TEXT, "OFD 文件中只有图片（如扫描件），没有文字，无法检查");
    }
  }
}
