package org.jianbao.document.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.apache.poi.hwpf.model.CHPBinTable;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.FileInformationBlock;
import org.apache.poi.hwpf.model.FontTable;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.model.PAPBinTable;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.model.PropertyNode;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.model.TextPieceTable;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianbao.document.OleNames;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;

/**
 * An opened file: its text, and the properties of its paragraphs and runs in the text's order.
 * Takes the tables of POI but not its document, which gives a paragraph the properties of the next
 * one too where a piece of the text ends between them.
 */
final class DocFile {
  private static final String TEXT_STREAM = "WordDocument";
  private static final String DATA_STREAM = "Data";
  private static final int SECTION_ENTRY = 12;
  private static final int PAGE_ENTRY = 8;
  private static final long MAX_LOOKUPS = 5_000_000;
  private static final int HEAD = 12;
  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 0x0100;

  /** Word 97 and later. */
  private static final int SIGNATURE = 0xA5EC;

  /** Word 6 and 95, also of East Asia. */
  private static final Set<Integer> OLD_SIGNATURES =
      Set.of(0xA5DC, 0xA5DB, 0xA697, 0xA698, 0xA699, 0xA69A, 0xA69B);

  private static final int MIN_VERSION = 106;

  private final FileInformationBlock head;
  private final byte[] table;
  private final StringBuilder text;
  private final List<DocParagraph> paragraphs;
  private final List<CHPX> runs;
  private final TextBoxes boxes;
  private final Set<Integer> sectionEnds = new HashSet<>();

  private DocFile(FileInformationBlock head, byte[] main, byte[] table, byte[] data)
      throws IOException, ReadingException {
    this.head = head;
    this.table = table;
    ComplexFileTable complex = new ComplexFileTable(main, table, head.getFcClx(), 0);
    TextPieceTable pieces = complex.getTextPieceTable();
    requireBounded(pieces.getTextPieces().size());
    text = pieces.getText();
    paragraphs =
        DocParagraph.all(
            text,
            new PAPBinTable(
                main, table, data, head.getFcPlcfbtePapx(), head.getLcbPlcfbtePapx(), pieces),
            complex);
    runs =
        inOrder(
            new CHPBinTable(main, table, head.getFcPlcfbteChpx(), head.getLcbPlcfbteChpx(), pieces)
                .getTextRuns());
    boxes = new TextBoxes(head, main, table, text.length());
    PlexOfCps sections =
        new PlexOfCps(table, head.getFcPlcfsed(), head.getLcbPlcfsed(), SECTION_ENTRY);
    for (int i = 0; i < sections.length(); i++) {
      sectionEnds.add(sections.getProperty(i).getEnd());
    }
  }

  /** Each page of properties is held against each piece of text. */
  private void requireBounded(int pieces) throws ReadingException {
    long pages = (head.getLcbPlcfbtePapx() + (long) head.getLcbPlcfbteChpx()) / PAGE_ENTRY;
    if (pieces * pages > MAX_LOOKUPS) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "文档的文字片段过多，不予读取");
    }
  }

  /** Those that are not empty, in the text's order. */
  static <T extends PropertyNode<T>> List<T> inOrder(List<T> nodes) {
    List<T> sorted = new ArrayList<>(nodes.size());
    for (T node : nodes) {
      if (node.getStart() < node.getEnd()) {
        sorted.add(node);
      }
    }
    sorted.sort(Comparator.comparingInt(PropertyNode::getStart));
    return sorted;
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
      byte[] main = stream(root, TEXT_STREAM);
      requireReadable(main);
      FileInformationBlock head = new FileInformationBlock(main);
      String name = head.getFibBase().isFWhichTblStm() ? "1Table" : "0Table";
      byte[] table = stream(root, name);
      head.fillVariableFields(main, table);
      return new DocFile(head, main, table, stream(root, DATA_STREAM));
    }
  }

  /** The bytes of a stream, none if it is not there. */
  private static byte[] stream(DirectoryNode root, String name) throws IOException {
    if (!root.hasEntryCaseInsensitive(name)) {
      return new byte[0];
    }
    try (DocumentInputStream in =
        root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
      return in.readAllBytes();
    }
  }

  private static void requireReadable(byte[] head) throws ReadingException {
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

  /** All text, that of notes and text boxes behind that of the body. */
  StringBuilder text() {
    return text;
  }

  /** Where the body's text ends. */
  int bodyEnd() {
    int length = head.getSubdocumentTextStreamLength(SubdocumentType.MAIN);
    return Math.max(0, Math.min(text.length(), length));
  }

  TextBoxes boxes() {
    return boxes;
  }

  /** The paragraphs in the text's order, without gaps. */
  List<DocParagraph> paragraphs() {
    return paragraphs;
  }

  /** The runs in the text's order; between them there may be text without properties of its own. */
  List<CHPX> runs() {
    return runs;
  }

  StyleSheet styles() {
    return new StyleSheet(table, head.getFcStshf());
  }

  /** The lists, or null if there are none. */
  @Nullable ListTables lists() {
    return head.getFcPlfLst() == 0 || head.getLcbPlfLst() == 0
        ? null
        : new ListTables(table, head.getFcPlfLst(), head.getFcPlfLfo(), head.getLcbPlfLfo());
  }

  /** Whether a section ends before this character, so that a page break there ends a paragraph. */
  boolean isSectionEnd(int end) {
    return sectionEnds.contains(end);
  }

  /** Name of a font, or null. */
  @Nullable String font(int index) {
    return new FontTable(table, head.getFcSttbfffn(), head.getLcbSttbfffn()).getMainFont(index);
  }

  /** Index of the first of these, sorted by place, that ends beyond a character. */
  static <T> int indexAt(List<T> nodes, ToIntFunction<T> end, int character) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end.applyAsInt(nodes.get(middle)) <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
