package org.jianbao.document.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jianbao.document.odt.OdtLists.Item;
import org.jianbao.document.odt.OdtLists.OpenList;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.StoryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories (body, cells, text boxes) into paragraphs and tables. Sections, indexes and groups
 * are looked through; what tracked changes have taken out stands apart and is passed over.
 */
final class StoryReader {
  private final OdtXml xml;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final StoryLimits limits = new StoryLimits();
  private final ParagraphReader paragraphs;
  private final TableReader tables;

  StoryReader(OdtXml xml, OdtStyles styles, OdtLists lists) {
    this.xml = xml;
    this.styles = styles;
    this.lists = lists;
    paragraphs = new ParagraphReader(xml, styles, this);
    tables = new TableReader(xml, this, limits);
  }

  /** Reads the whole part. */
  List<Content> readAll() throws XMLStreamException, ReadingException {
    List<Content> contents = new ArrayList<>();
    while (xml.next(0)) {
      if (xml.name().equals("office:text")) {
        read(contents, xml.depth(), 0, null);
      } else {
        styles.read(xml, lists);
      }
    }
    return contents;
  }

  /**
   * Reads what stands in the open element.
   *
   * @param level depth of that element
   * @param nesting number of tables and text boxes around it
   */
  List<Content> read(int level, int nesting) throws XMLStreamException, ReadingException {
    List<Content> contents = new ArrayList<>(2);
    read(contents, level, nesting, null);
    return contents;
  }

  private void read(List<Content> contents, int level, int nesting, @Nullable Item item)
      throws XMLStreamException, ReadingException {
    Pictures pictures = new Pictures();
    while (xml.next(level)) {
      if (block(contents, nesting, item)) {
        continue;
      }
      if (isPassedOver()) {
        xml.skip();
      } else if (pictures.see(xml.name())) {
        contents.add(new Passage("", false, 1));
      }
    }
  }

  /**
   * Reads the element at which the XML stands, if it is a paragraph, list or table.
   *
   * @param item the item of a list in which it stands, or null
   * @return false if it is none, or too deep within others: then it is looked through
   */
  boolean block(List<Content> contents, int nesting, @Nullable Item item)
      throws XMLStreamException, ReadingException {
    switch (xml.name()) {
      case "text:p", "text:h" -> {
        limits.countParagraph();
        boolean heading = xml.name().equals("text:h");
        paragraphs.read(contents, nesting, heading, number(heading, item));
      }
      case "text:list" -> {
        if (item != null && item.list().level() >= ListCounters.LEVELS - 1) {
          return false;
        }
        list(contents, nesting, lists.open(xml, item));
      }
      case "table:table" -> {
        if (nesting >= StoryLimits.MAX_NESTING) {
          return false;
        }
        contents.add(tables.read(nesting + 1));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private String number(boolean heading, @Nullable Item item) {
    if (item != null) {
      return lists.next(item);
    }
    boolean counts = heading && !"true".equals(xml.attribute("is-list-header"));
    return counts ? lists.nextHeading(xml.number("outline-level", 1, ListCounters.LEVELS) - 1) : "";
  }

  private void list(List<Content> contents, int nesting, OpenList list)
      throws XMLStreamException, ReadingException {
    int level = xml.depth();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "text:list-item" -> {
          String start = xml.attribute("start-value");
          Integer value = start == null ? null : xml.number("start-value", 0, Integer.MAX_VALUE);
          read(contents, xml.depth(), nesting, new Item(list, value, /* numbered= */ false));
        }
        case "text:list-header" ->
            read(contents, xml.depth(), nesting, new Item(list, null, /* numbered= */ true));
        default -> xml.skip();
      }
    }
  }

  /** Whether an element between paragraphs holds nothing that is seen. */
  private boolean isPassedOver() {
    String name = xml.name();
    return switch (name) {
      case "", "text:tracked-changes", "office:forms", "office:annotation", "table:shapes" -> true;
      case "text:section" -> "none".equals(xml.attribute("display"));
      default -> name.startsWith("text:") && (name.endsWith("-source") || name.endsWith("-decls"));
    };
  }
}
