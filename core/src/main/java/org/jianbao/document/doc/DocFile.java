package org.jianbao.document.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianbao.document.OleNames;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/** An opened file: its text, and the properties of its paragraphs and runs in the text's order. */
final class DocFile {
  private static final String TEXT_STREAM = "WordDocument";
  private static final int HEAD = 12;
  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 0x0100;

  /** Word 97 and later. */
  private static final int SIGNATURE = 0xA5EC;

  /** Word 6 and 95, also of East Asia. */
  private static final Set<Integer> OLD_SIGNATURES =
      Set.of(0xA5DC, 0xA5DB, 0xA697, 0xA698, 0xA699, 0xA69A, 0xA69B);

  private static final int MIN_VERSION = 106;

  private final HWPFDocument document;
  private final StringBuilder text;
  private final List<PAPX> paragraphs;
  private final List<CHPX> runs;
  private final TextBoxes boxes;
  private final Set<Integer> sectionEnds = new HashSet<>();

  private DocFile(HWPFDocument document) {
    this.document = document;
    text = document.getText();
    paragraphs = new ArrayList<>(document.getParagraphTable().getParagraphs());
    runs = new ArrayList<>(document.getCharacterTable().getTextRuns());
    boxes = TextBoxes.of(document);
    for (SEPX section : document.getSectionTable().getSections()) {
      sectionEnds.add(section.getEnd());
    }
  }

  /**
   * Opens a file.
   *
   * @throws ReadingException if it is encrypted, older than Word 97 or no Word document
   */
  static DocFile open(byte[] bytes) throws IOException, ReadingException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = container.getRoot();
      if (!root.hasEntryCaseInsensitive(TEXT_STREAM)) {
        String kind = OleNames.kindOf(new TreeSet<>(root.getEntryNames()));
        throw new ReadingException(
            ProblemCode.UNSUPPORTED,
            "这是" + (kind == null ? "其他 Office 程序的文件" : kind) + "，不是 Word 文档");
      }
      requireReadable(root);
      return new DocFile(new HWPFDocument(root));
    }
  }

  private static void requireReadable(DirectoryNode root) throws IOException, ReadingException {
    byte[] head;
    try (DocumentInputStream in = root.createDocumentInputStream(TEXT_STREAM)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length < HEAD) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：正文不完整");
    }
    int signature = number(head, 0);
    if (OLD_SIGNATURES.contains(signature)
        || signature == SIGNATURE && number(head, 2) < MIN_VERSION) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, DocReader.TOO_OLD);
    }
    if (signature != SIGNATURE) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：正文不是 Word 文档的内容");
    }
    if ((number(head, FLAGS) & ENCRYPTED) != 0) {
      throw new ReadingException(ProblemCode.ENCRYPTED, "文件设有打开密码，无法读取");
    }
  }

  private static int number(byte[] bytes, int from) {
    return bytes[from] & 0xFF | (bytes[from + 1] & 0xFF) << 8;
  }

  HWPFDocument document() {
    return document;
  }

  /** All text, that of notes and text boxes behind that of the body. */
  StringBuilder text() {
    return text;
  }

  /** Where the body's text ends. */
  int bodyEnd() {
    int length =
        document.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.MAIN);
    return Math.max(0, Math.min(text.length(), length));
  }

  TextBoxes boxes() {
    return boxes;
  }

  List<PAPX> paragraphs() {
    return paragraphs;
  }

  List<CHPX> runs() {
    return runs;
  }

  /** Whether a section ends before this character, so that a page break there ends a paragraph. */
  boolean isSectionEnd(int end) {
    return sectionEnds.contains(end);
  }

  /** Name of a font, or null. */
  @Nullable String font(int index) {
    return document.getFontTable() == null ? null : document.getFontTable().getMainFont(index);
  }

  /** Index of the first of these, sorted by place, that ends beyond a character. */
  static int indexAt(List<? extends PropertyNode<?>> nodes, int character) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (nodes.get(middle).getEnd() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
