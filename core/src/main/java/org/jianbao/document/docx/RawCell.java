package org.jianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A cell as written: its spans are those that it claims. */
final class RawCell {
  /** The largest span that is believed. */
  static final int MAX_SPAN = 1_000;

  private int span = 1;
  private boolean continuesAbove;
  private boolean opensBelow;
  private boolean continuesLeft;
  private boolean deleted;
  private List<Content> contents = new ArrayList<>();

  /** Reads the properties at which the XML stands. */
  void readProperties(WordXml xml) throws XMLStreamException {
    int level = xml.depth();
    while (xml.next(level)) {
      switch (xml.name()) {
        case "gridSpan" -> {
          Integer claimed = xml.number(1, MAX_SPAN);
          span = claimed == null ? 1 : claimed;
        }
        case "vMerge" -> mergeDown("restart".equals(xml.value()));
        case "hMerge" -> continuesLeft = !"restart".equals(xml.value());
        case "cellMerge" -> {
          String merge = xml.attribute("vMerge");
          if (merge != null) {
            mergeDown(merge.equals("rest"));
          }
        }
        case "cellDel" -> deleted = true;
        default -> {
          // Widths, borders, shading
        }
      }
    }
  }

  private void mergeDown(boolean first) {
    opensBelow = first;
    continuesAbove = !first;
  }

  int span() {
    return span;
  }

  boolean continuesAbove() {
    return continuesAbove;
  }

  /** Whether cells below may belong to this one. */
  boolean mergesDown() {
    return opensBelow || continuesAbove;
  }

  boolean continuesLeft() {
    return continuesLeft;
  }

  /** Whether a tracked change takes the cell out. */
  boolean deleted() {
    return deleted;
  }

  List<Content> contents() {
    return contents;
  }

  void setContents(List<Content> contents) {
    this.contents = contents;
  }

  /** Takes in its right neighbour. */
  void absorb(RawCell right) {
    span = Math.min(MAX_SPAN, span + right.span);
    contents.addAll(right.contents);
  }

  /** The cell before, if it takes this one in, which continues it to the right; else null. */
  @Nullable RawCell host(List<RawCell> before) {
    return continuesLeft && !before.isEmpty() ? before.get(before.size() - 1) : null;
  }
}
