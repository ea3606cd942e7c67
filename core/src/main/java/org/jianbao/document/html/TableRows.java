package org.jianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The rows of a table in the order in which they are shown: head, bodies, foot.
 *
 * @param groups the rows of each part; a merged cell never reaches from one part into the next
 * @param captions the captions of the table
 */
record TableRows(List<List<Element>> groups, List<Element> captions) {

  static TableRows of(Element table) {
    List<List<Element>> heads = new ArrayList<>();
    List<List<Element>> bodies = new ArrayList<>();
    List<List<Element>> feet = new ArrayList<>();
    List<Element> captions = new ArrayList<>();
    for (Element child : table.children()) {
      if (Tags.isHidden(child)) {
        continue;
      }
      switch (child.normalName()) {
        case "thead" -> heads.add(rowsOf(child));
        case "tbody" -> bodies.add(rowsOf(child));
        case "tfoot" -> feet.add(rowsOf(child));
        case "caption" -> captions.add(child);
        default -> {}
      }
    }
    List<List<Element>> groups = new ArrayList<>(heads);
    groups.addAll(bodies);
    groups.addAll(feet);
    return new TableRows(groups, captions);
  }

  /** The cells of a row that are shown. */
  static List<Element> cellsOf(Element row) {
    return row.children().stream()
        .filter(cell -> Tags.isCell(cell) && !Tags.isHidden(cell))
        .toList();
  }

  private static List<Element> rowsOf(Element group) {
    return group.children().stream()
        .filter(row -> row.nameIs("tr") && !Tags.isHidden(row))
        .toList();
  }
}
