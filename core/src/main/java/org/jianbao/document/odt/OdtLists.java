package org.jianbao.document.odt;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.ListCounters.NumberedList;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** The lists of one document: their styles, and what number comes next. */
final class OdtLists {
  /** The name under which the numbers of headings are kept, which no list style has. */
  private static final String OUTLINE = "";

  private static final int OUTLINE_ID = 0;

  private final Map<String, @Nullable NumberLevel[]> styles = new HashMap<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> lastByStyle = new HashMap<>();
  private final ListCounters counters = new ListCounters();
  private int made = OUTLINE_ID;

  /**
   * A list, or one within an item of another.
   *
   * @param id tells which lists count on together
   * @param style name of its style
   * @param level from 0
   */
  record OpenList(int id, String style, int level) {}

  /** An item, of which the first paragraph bears the number. */
  static final class Item {
    private final OpenList list;
    private final @Nullable Integer start;
    private boolean numbered;

    /**
     * Begins an item.
     *
     * @param start the number that it sets, or null
     * @param numbered whether no paragraph of it bears a number
     */
    Item(OpenList list, @Nullable Integer start, boolean numbered) {
      this.list = list;
      this.start = start;
      this.numbered = numbered;
    }

    OpenList list() {
      return list;
    }

    /** What follows in it bears no number. */
    void close() {
      numbered = true;
    }
  }

  /** Reads the style of lists, or of numbered headings, at which the XML stands. */
  void readStyle(OdtXml xml) throws XMLStreamException {
    String name = xml.attribute("name");
    String key = xml.name().equals("text:outline-style") ? OUTLINE : String.valueOf(name);
    int at = xml.depth();
    @Nullable NumberLevel[] levels = new @Nullable NumberLevel[ListCounters.LEVELS];
    while (xml.next(at)) {
      switch (xml.name()) {
        case "text:list-level-style-number", "text:outline-level-style" -> {
          int level = xml.number("level", 1, ListCounters.LEVELS) - 1;
          levels[level] = ListLevels.read(xml, level);
        }
        default -> {
          // Bullets and pictures bear no number
        }
      }
    }
    styles.put(key, levels);
  }

  /**
   * Begins the list at which the XML stands.
   *
   * @param within the item that holds it, or null
   */
  OpenList open(OdtXml xml, @Nullable Item within) {
    String style = xml.attribute("style-name");
    if (within != null) {
      within.close();
      OpenList outer = within.list();
      int level = Math.min(outer.level() + 1, ListCounters.LEVELS - 1);
      return new OpenList(outer.id(), style == null ? outer.style() : style, level);
    }
    String name = String.valueOf(style);
    String continued = xml.attribute("continue-list");
    Integer id = continued == null ? null : byId.get(continued);
    if (id == null && "true".equals(xml.attribute("continue-numbering"))) {
      id = lastByStyle.get(name);
    }
    if (id == null) {
      id = ++made;
    }
    String own = xml.attribute("id");
    if (own != null) {
      byId.put(own, id);
    }
    lastByStyle.put(name, id);
    return new OpenList(id, name, 0);
  }

  /** The number of the next paragraph of an item, with what follows it; often empty. */
  String next(Item item) {
    if (item.numbered) {
      return "";
    }
    item.numbered = true;
    return next(item.list.id(), item.list.style(), item.list.level(), item.start);
  }

  /**
   * The number of the next heading outside lists; often empty.
   *
   * @param level from 0
   */
  String nextHeading(int level) {
    return next(OUTLINE_ID, OUTLINE, level, null);
  }

  private String next(int id, String style, int level, @Nullable Integer start) {
    @Nullable NumberLevel[] levels = styles.get(style);
    if (levels == null) {
      return "";
    }
    @Nullable Integer[] starts = new @Nullable Integer[ListCounters.LEVELS];
    starts[level] = start;
    int own = start == null ? id : - ++made;
    return counters.next(new NumberedList(id, own, levels, starts), level);
  }
}
