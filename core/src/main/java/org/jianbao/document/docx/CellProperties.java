package org.jianbao.document.docx;

import javax.xml.stream.XMLStreamException;
import org.jianbao.document.word.RawCell;

/** Reads what a cell's own properties (tcPr) say. */
final class CellProperties {
  private CellProperties() {}

  /** Reads the properties at which the XML stands into their cell. */
  static void read(WordXml xml, RawCell cell) throws XMLStreamException {
    int level = xml.depth();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "gridSpan" -> {
          Integer claimed = xml.number(1, RawCell.MAX_SPAN);
          cell.claimSpan(claimed == null ? 1 : claimed);
        }
        case "vMerge" -> cell.mergeDown("restart".equals(xml.value()));
        case "hMerge" -> cell.continueLeft(!"restart".equals(xml.value()));
        case "cellMerge" -> {
          String merge = xml.attribute("vMerge");
          if (merge != null) {
            cell.mergeDown(merge.equals("rest"));
          }
        }
        case "cellDel" -> cell.delete();
        default -> {
          // Widths, borders, shading
        }
      }
    }
  }
}
