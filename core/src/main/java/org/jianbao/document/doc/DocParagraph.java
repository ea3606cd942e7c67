package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyModifier;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.hwpf.sprm.SprmBuffer;

/**
 * A paragraph, and the properties that its mark has, the last of its characters.
 *
 * @param start its first character
 * @param end the character behind its mark
 */
record DocParagraph(int start, int end, PAPX properties) {
  private static final char CELL_END = 0x07;
  private static final char PAGE_BREAK = 0x0C;
  private static final char PARAGRAPH_END = 0x0D;
  private static final int STYLE_BYTES = 2;

  /** The paragraphs of all text, in order. */
  static List<DocParagraph> all(CharSequence text, PAPBinTable table, ComplexFileTable complex) {
    List<PAPX> properties = DocFile.inOrder(table.getParagraphs());
    List<TextPiece> pieces = DocFile.inOrder(complex.getTextPieceTable().getTextPieces());
    List<DocParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == PARAGRAPH_END || c == CELL_END || c == PAGE_BREAK) {
        PAPX own = at(properties, i, start);
        paragraphs.add(new DocParagraph(start, i + 1, modified(own, pieces, complex, i)));
        start = i + 1;
      }
    }
    return paragraphs;
  }

  private static PAPX at(List<PAPX> properties, int mark, int start) {
    int index = DocFile.indexAt(properties, PAPX::getEnd, mark);
    return index < properties.size() && properties.get(index).getStart() <= mark
        ? properties.get(index)
        : new PAPX(start, mark + 1, new SprmBuffer(STYLE_BYTES));
  }

  /** With what a fast save has changed for the whole piece of text. */
  private static PAPX modified(
      PAPX properties, List<TextPiece> pieces, ComplexFileTable complex, int mark) {
    int index = DocFile.indexAt(pieces, TextPiece::getEnd, mark);
    if (index >= pieces.size()) {
      return properties;
    }
    PropertyModifier modifier = pieces.get(index).getPieceDescriptor().getPrm();
    SprmBuffer[] changes = complex.getGrpprls();
    int change = modifier.isComplex() ? modifier.getIgrpprl() : -1;
    if (change < 0 || change >= changes.length) {
      return properties;
    }
    SprmBuffer both = properties.getSprmBuf().copy();
    both.append(changes[change].toByteArray());
    return new PAPX(properties.getStart(), properties.getEnd(), both);
  }
}
