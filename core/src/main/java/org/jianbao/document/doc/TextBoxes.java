package org.jianbao.document.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.model.FSPATable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.OfficeArtContent;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.OfficeDrawingsImpl;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The text boxes and pictures that float over the text, by the character that anchors them. */
final class TextBoxes {
  /** Place in the file's head of where the table of text boxes is, and how long. */
  private static final int TABLE_PLACE = 0x25A;

  private static final int TABLE_LENGTH = 0x25E;
  private static final int ENTRY = 22;
  private static final int SHAPE = 14;

  private final OfficeDrawings drawings;
  private final Map<Integer, Stretch> stretches = new HashMap<>();

  TextBoxes(FileInformationBlock head, byte[] main, byte[] table, int textEnd) {
    drawings =
        new OfficeDrawingsImpl(
            new FSPATable(table, head, FSPADocumentPart.MAIN),
            new OfficeArtContent(table, head.getFcDggInfo(), head.getLcbDggInfo()),
            main);
    if (main.length < TABLE_LENGTH + LittleEndian.INT_SIZE) {
      return;
    }
    int place = LittleEndian.getInt(main, TABLE_PLACE);
    int length = LittleEndian.getInt(main, TABLE_LENGTH);
    if (place > 0 && length > ENTRY && length <= table.length - place) {
      read(new PlexOfCps(table, place, length, ENTRY), start(head), textEnd);
    }
  }

  /** Where a box's text stands in the text of the file. */
  record Stretch(int from, int to) {}

  /** What an anchor stands for: a box with text, a picture, or neither. */
  record Floating(@Nullable Stretch text, boolean picture) {
    static final Floating NOTHING = new Floating(null, false);
  }

  /** Where the text of the boxes begins. */
  private static int start(FileInformationBlock head) {
    int start = 0;
    for (SubdocumentType part : SubdocumentType.ORDERED) {
      if (part == SubdocumentType.TEXTBOX) {
        break;
      }
      start += head.getSubdocumentTextStreamLength(part);
    }
    return start;
  }

  private void read(PlexOfCps entries, int start, int textEnd) {
    for (int i = 0; i < entries.length(); i++) {
      GenericPropertyNode entry = entries.getProperty(i);
      int from = start + entry.getStart();
      int to = Math.min(textEnd, start + entry.getEnd());
      if (from >= 0 && from < to) {
        stretches.putIfAbsent(LittleEndian.getInt(entry.getBytes(), SHAPE), new Stretch(from, to));
      }
    }
  }

  /** What the anchor at this character stands for. */
  Floating at(int character) {
    OfficeDrawing drawing = drawings.getOfficeDrawingAt(character);
    if (drawing == null) {
      return Floating.NOTHING;
    }
    Stretch text = stretches.get(drawing.getShapeId());
    return new Floating(text, text == null && drawing.getPictureData() != null);
  }
}
