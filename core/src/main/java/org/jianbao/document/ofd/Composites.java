package org.jianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * Draws composite objects (复合图元): what a resource of the document or page draws as one, wherever
 * pages refer to it. Resources are read only where there are such objects.
 */
final class Composites {
  private final OfdPackage container;
  private final Map<String, Canvas> units = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  Composites(OfdPackage container) {
    this.container = container;
  }

  /**
   * Draws all composite objects of a page.
   *
   * @param resources paths of the parts that may hold them
   */
  void drawOn(Canvas page, List<String> resources)
      throws IOException, XMLStreamException, ReadingException {
    List<Canvas.Reference> references = page.takeReferences();
    for (int depth = 0; depth < Limits.MAX_COMPOSITE_DEPTH && !references.isEmpty(); depth++) {
      for (String resource : resources) {
        if (read.add(resource)) {
          read(resource);
        }
      }
      for (Canvas.Reference reference : references) {
        Canvas unit = units.get(reference.id());
        if (unit != null) {
          page.draw(unit, reference.matrix());
        }
      }
      references = page.takeReferences();
    }
  }

  private void read(String path) throws IOException, XMLStreamException, ReadingException {
    @Nullable InputStream part = container.open(path);
    if (part == null) {
      return;
    }
    try (InputStream in = part;
        OfdXml xml = new OfdXml(in)) {
      // What is not drawn does not count for the pages.
      Canvas.Extent extent = new Canvas.Extent();
      while (xml.next(0)) {
        switch (xml.name()) {
          case "CompositeGraphicUnit" -> {
            Canvas unit = new Canvas(extent);
            String id = xml.attribute("ID");
            PageReader.read(xml, unit);
            if (id != null) {
              units.putIfAbsent(id, unit);
            }
          }
          case "Res", "CompositeGraphicUnits" -> {
            // The units stand within
          }
          default -> xml.skip();
        }
      }
    }
  }
}
