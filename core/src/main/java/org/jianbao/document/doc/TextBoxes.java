package org.jianbao.document.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The text boxes and pictures that float over the text, by the character that anchors them. */
final class TextBoxes {
  /** Place in the file's head of where the table of text boxes is, and how long. */
  private static final int TABLE_PLACE = 0x25A;

  private static final int TABLE_LENGTH = 0x25E;
  private static final int ENTRY = 22;
  private static final int SHAPE = 14;

  private final HWPFDocument document;
  private final Map<Integer, Stretch> stretches = new HashMap<>();

  private TextBoxes(HWPFDocument document) {
    this.document = document;
  }

  /** Where the text of a box stands in the text of the file. */
  record Stretch(int from, int to) {}

  /** What an anchor stands for: a box with text, a picture, or neither. */
  record Floating(@Nullable Stretch text, boolean picture) {
    static final Floating NOTHING = new Floating(null, false);
  }

  static TextBoxes of(HWPFDocument document) {
    TextBoxes boxes = new TextBoxes(document);
    byte[] head = document.getMainStream();
    byte[] table = document.getTableStream();
    if (head.length < TABLE_LENGTH + LittleEndian.INT_SIZE) {
      return boxes;
    }
    int place = LittleEndian.getInt(head, TABLE_PLACE);
    int length = LittleEndian.getInt(head, TABLE_LENGTH);
    if (place > 0 && length > ENTRY && length <= table.length - place) {
      boxes.read(new PlexOfCps(table, place, length, ENTRY));
    }
    return boxes;
  }

  private void read(PlexOfCps entries) {
    FileInformationBlock head = document.getFileInformationBlock();
    int start = 0;
    for (SubdocumentType part : SubdocumentType.ORDERED) {
      if (part == SubdocumentType.TEXTBOX) {
        break;
      }
      start += head.getSubdocumentTextStreamLength(part);
    }
    int end = document.getText().length();
    for (int i = 0; i < entries.length(); i++) {
      GenericPropertyNode entry = entries.getProperty(i);
      int from = start + entry.getStart();
      int to = Math.min(end, start + entry.getEnd());
      if (from >= 0 && from < to) {
        stretches.putIfAbsent(LittleEndian.getInt(entry.getBytes(), SHAPE), new Stretch(from, to));
      }
    }
  }

  /** What the anchor at this character stands for. */
  Floating at(int character) {
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(character);
    if (drawing == null) {
      return Floating.NOTHING;
    }
    Stretch text = stretches.get(drawing.getShapeId());
    return new Floating(text, text == null && drawing.getPictureData() != null);
  }
}
