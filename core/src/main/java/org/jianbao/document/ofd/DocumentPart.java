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
import org.jspecify.annotations.Nullable;

/**
 * What Document.xml says: size, templates and pages.
 *
 * @param area the pages' usual size in millimetres
 * @param templates location of each template page by its id
 * @param resources locations of the parts with what pages share
 * @param pages locations of the pages in order
 */
record DocumentPart(
    Box area, Map<String, String> templates, List<String> resources, List<String> pages) {

  /** Reads the part. */
  static DocumentPart read(InputStream in)
      throws IOException, XMLStreamException, ReadingException {
    Box area = null;
    Map<String, String> templates = new HashMap<>();
    List<String> resources = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    try (OfdXml xml = new OfdXml(in)) {
      while (xml.next(0)) {
        String location = xml.attribute("BaseLoc");
        switch (xml.name()) {
          case "PageArea" -> area = area(xml);
          case "TemplatePage" -> {
            String id = xml.attribute("ID");
            if (id != null && location != null && templates.size() < Limits.MAX_PARTS) {
              templates.putIfAbsent(id, location);
            }
          }
          case "PublicRes", "DocumentRes" -> {
            if (resources.size() < Limits.MAX_PARTS) {
              resources.add(xml.text());
            }
          }
          case "Page" -> pages.add(location == null ? "" : location);
          case "Document", "CommonData", "Pages" -> {
            // What is looked for stands within
          }
          default -> xml.skip();
        }
        requirePages(pages.size());
      }
    }
    return new DocumentPart(area == null ? Box.USUAL_PAGE : area, templates, resources, pages);
  }

  /** Fails if there are more pages than are read. */
  static void requirePages(int count) throws ReadingException {
    if (count > Limits.MAX_PAGES) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文件超过 " + Limits.MAX_PAGES + " 页的上限，不像年度报告，不予读取");
    }
  }

  /** The area that the element at which this stands gives, or null. */
  static @Nullable Box area(OfdXml xml) throws XMLStreamException {
    Box physical = Box.NONE;
    int level = xml.depth();
    while (xml.next(level)) {
      if (xml.name().equals("PhysicalBox")) {
        physical = Numbers.box(xml.text(), Box.NONE);
      } else {
        xml.skip();
      }
    }
    return physical.hasArea() ? physical : null;
  }
}
