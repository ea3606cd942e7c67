package org.jianbao.document.container;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens XML parts so that nothing outside them is ever looked at. */
public final class PartXml {
  private static final XMLInputFactory FACTORY = factory();

  private PartXml() {}

  /** A parser of a part; whoever moves it on fails at a DTD or entity by {@link #require}. */
  public static XMLStreamReader open(InputStream in) throws IOException, XMLStreamException {
    return FACTORY.createXMLStreamReader(XmlDecoder.decode(in));
  }

  /**
   * Passes an event of the parser on.
   *
   * @throws DoctypeException if it is a document type or an entity
   */
  public static int require(int event) throws DoctypeException {
    if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
      throw new DoctypeException();
    }
    return event;
  }

  /** The cause, also where the parser keeps it so that {@code getCause} does not find it. */
  public static @Nullable Throwable causeOf(Throwable problem) {
    return problem.getCause() == null && problem instanceof XMLStreamException parsing
        ? parsing.getNestedException()
        : problem.getCause();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new DoctypeException();
        });
    return factory;
  }

  /** More elements in one another than any honest document has. */
  public static final class TooDeepException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    /** Names the fault. */
    public TooDeepException() {
      super("elements nested too deep");
    }
  }

  /** A document type declaration or an entity, which no office program writes. */
  public static final class DoctypeException extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    /** Names the fault. */
    public DoctypeException() {
      super("document type declaration");
    }
  }
}
