package org.jianbao.document.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Tells tables that only lay out the page from tables of data, in one walk over the page. A table
 * is layout if a table of several cells stands within it, if it is one column wide with several
 * paragraphs in one cell, or if a cell holds long running text.
 */
final class TableSurvey implements NodeFilter {
  /** UTF-16 units of text that no cell of a table of data holds. */
  private static final int LONG_TEXT = 1000;

  private final Set<Element> layout = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Measures> open = new ArrayDeque<>();

  /** What is counted of a table that the walk is in. */
  private static final class Measures {
    private int cells;
    private int cellsOfRow;
    private int widestRow;
    private int textOfCell;
    private int longestText;
    private int blocksOfCell;
    private int mostBlocks;
    private boolean holdsTable;

    boolean isLayout() {
      return holdsTable || longestText > LONG_TEXT || widestRow <= 1 && mostBlocks > 1;
    }
  }

  private TableSurvey() {}

  static TableSurvey of(Element root) {
    TableSurvey survey = new TableSurvey();
    NodeTraversor.filter(survey, root);
    return survey;
  }

  boolean isLayout(Element table) {
    return layout.contains(table);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    Measures table = open.peek();
    if (node instanceof TextNode text && table != null && !text.isBlank()) {
      table.textOfCell += text.getWholeText().strip().length();
      table.longestText = Math.max(table.longestText, table.textOfCell);
    }
    if (node instanceof Element element) {
      if (Tags.isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.nameIs("table")) {
        open.push(new Measures());
      } else if (table != null) {
        count(element, table);
      }
    }
    return FilterResult.CONTINUE;
  }

  private static void count(Element element, Measures table) {
    if (element.nameIs("tr")) {
      table.cellsOfRow = 0;
    } else if (Tags.isCell(element)) {
      table.cells++;
      table.cellsOfRow++;
      table.widestRow = Math.max(table.widestRow, table.cellsOfRow);
      table.textOfCell = 0;
      table.blocksOfCell = 0;
    } else if (Tags.isBlock(element) && !element.nameIs("caption")) {
      table.blocksOfCell++;
      table.mostBlocks = Math.max(table.mostBlocks, table.blocksOfCell);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.nameIs("table")) {
      Measures table = open.pop();
      if (table.isLayout()) {
        layout.add(element);
      }
      Measures outer = open.peek();
      if (outer != null) {
        outer.holdsTable |= table.holdsTable || table.cells > 1;
        outer.textOfCell += table.longestText;
        outer.longestText = Math.max(outer.longestText, outer.textOfCell);
      }
    }
    return FilterResult.CONTINUE;
  }
}
