package org.jianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/** Reads what is drawn on one page or template page. */
final class PageReader {
  /** Points of the thickest stroke that counts as a line; thicker ones are coloured areas. */
  private static final double THICKEST = 6;

  private static final double USUAL_LINE_WIDTH = 0.353;

  private final OfdXml xml;
  private final Canvas canvas;
  private final List<String> templates = new ArrayList<>();
  private final List<String> resources = new ArrayList<>();
  private @Nullable Box area;

  private PageReader(OfdXml xml, Canvas canvas) {
    this.xml = xml;
    this.canvas = canvas;
  }

  /**
   * A page as its part says.
   *
   * @param area its size in millimetres, or null for that of the document
   * @param templates the ids of the templates that are drawn with it
   * @param resources locations of the parts with what it draws as one
   */
  record Page(Canvas canvas, @Nullable Box area, List<String> templates, List<String> resources) {}

  /** Reads a part. */
  static Page read(InputStream in, Canvas.Extent extent)
      throws IOException, XMLStreamException, ReadingException {
    Canvas canvas = new Canvas(extent);
    try (OfdXml xml = new OfdXml(in)) {
      PageReader reader = new PageReader(xml, canvas);
      while (xml.next(0)) {
        reader.element();
      }
      return new Page(
          canvas, reader.area, List.copyOf(reader.templates), List.copyOf(reader.resources));
    }
  }

  /** Reads what the open element draws, as the content of a page does. */
  static void read(OfdXml xml, Canvas canvas) throws XMLStreamException, ReadingException {
    PageReader reader = new PageReader(xml, canvas);
    int level = xml.depth();
    while (xml.next(level)) {
      reader.element();
    }
  }

  private void element() throws XMLStreamException, ReadingException {
    switch (xml.name()) {
      case "Area" -> area = DocumentPart.area(xml);
      case "Template" -> {
        String id = xml.attribute("TemplateID");
        if (id != null && templates.size() < Limits.MAX_PARTS) {
          templates.add(id);
        }
      }
      case "PageRes" -> {
        if (resources.size() < Limits.MAX_PARTS) {
          resources.add(xml.text());
        }
      }
      case "Page", "Content", "Layer", "PageBlock" -> {
        if (isHidden()) {
          xml.skip();
        }
      }
      case "TextObject", "PathObject", "ImageObject", "CompositeObject" -> object();
      default -> xml.skip();
    }
  }

  private boolean isHidden() {
    return "false".equals(xml.attribute("Visible")) || "0".equals(xml.attribute("Alpha"));
  }

  private void object() throws XMLStreamException, ReadingException {
    if (isHidden()) {
      xml.skip();
      return;
    }
    Box boundary = Numbers.box(xml.attribute("Boundary"), Box.NONE);
    Matrix inner =
        Matrix.shift(boundary.x(), boundary.y()).after(Numbers.matrix(xml.attribute("CTM")));
    Matrix placed = Matrix.POINTS.after(inner);
    switch (xml.name()) {
      case "TextObject" -> text(placed);
      case "PathObject" -> path(placed);
      case "CompositeObject" -> {
        String id = xml.attribute("ResourceID");
        if (id != null) {
          canvas.reference(id, inner);
        }
        xml.skip();
      }
      default -> {
        double width = Matrix.POINTS.x(boundary.width(), 0);
        canvas.picture(width, Matrix.POINTS.x(boundary.height(), 0));
        xml.skip();
      }
    }
  }

  /** Text that is neither filled nor stroked is what was recognised beneath a scan. */
  private void text(Matrix placed) throws XMLStreamException, ReadingException {
    if ("false".equals(xml.attribute("Fill")) && !"true".equals(xml.attribute("Stroke"))) {
      xml.skip();
    } else {
      TextObjectReader.read(xml, canvas, placed);
    }
  }

  private void path(Matrix placed) throws XMLStreamException, ReadingException {
    boolean stroked = !"false".equals(xml.attribute("Stroke"));
    boolean filled = "true".equals(xml.attribute("Fill"));
    double thickness =
        Numbers.number(xml.attribute("LineWidth"), USUAL_LINE_WIDTH) * placed.scale();
    int level = xml.depth();
    while (xml.next(level)) {
      if (xml.name().equals("AbbreviatedData")) {
        PathTracer tracer =
            new PathTracer(canvas, placed, stroked && thickness <= THICKEST, filled);
        tracer.trace(xml.text());
      } else {
        xml.skip();
      }
    }
  }

  /** The problem of a page whose part does not exist. */
  static ReadingException missing(int number) {
    return new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少第 " + number + " 页的内容");
  }
}
