package org.jianbao.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/**
 * Writes a document as Word 97 does ([MS-DOC]): the text in pieces, those of ASCII in single bytes,
 * all others in UTF-16; cells by their edges; merged cells by flags; headings with a style that
 * numbers them, if wanted.
 */
public final class DocWriter {
  /** Columns of a row whose definition still fits into one page of properties. */
  public static final int MAX_COLUMNS = 20;

  private static final int PAGE = 512;
  private static final int TEXT_START = 1024;
  private static final int WIDTH = 500;
  private static final String NUMERALS = "一二三四五六七八九";

  private static final int STYLES = 1;
  private static final int SECTIONS = 6;
  private static final int RUN_PAGES = 12;
  private static final int PARAGRAPH_PAGES = 13;
  private static final int FONTS = 15;
  private static final int PROPERTIES = 31;
  private static final int PIECES = 33;
  private static final int LISTS = 73;
  private static final int LIST_USES = 74;

  private final boolean numbered;
  private final Bytes text = new Bytes();
  private final Bytes table = new Bytes();
  private final Bytes head = new Bytes();
  private final List<Written> paragraphs = new ArrayList<>();
  private int characters;
  private int automatic;

  private DocWriter(boolean numbered) {
    this.numbered = numbered;
  }

  /**
   * A paragraph as written.
   *
   * @param place where its bytes stand in the file
   * @param first number of its first character
   * @param properties its style and modifiers
   */
  private record Written(int place, int first, boolean ascii, byte[] properties) {}

  /** Bytes that grow, little-endian. */
  private static final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes one(int... values) {
      for (int value : values) {
        bytes.write(value);
      }
      return this;
    }

    Bytes two(int... values) {
      for (int value : values) {
        one(value, value >> 8);
      }
      return this;
    }

    Bytes four(int... values) {
      for (int value : values) {
        two(value, value >> 16);
      }
      return this;
    }

    Bytes all(byte[] more) {
      bytes.writeBytes(more);
      return this;
    }

    Bytes wide(String more) {
      return all(more.getBytes(StandardCharsets.UTF_16LE));
    }

    Bytes pad(int size) {
      while (bytes.size() % size != 0) {
        one(0);
      }
      return this;
    }

    int size() {
      return bytes.size();
    }

    byte[] toArray() {
      return bytes.toByteArray();
    }
  }

  /**
   * Writes a document.
   *
   * @param numbered whether headings 一、 二、 … are numbered by Word
   */
  public static byte[] write(Document document, boolean numbered) {
    DocWriter writer = new DocWriter(numbered);
    document.blocks().forEach(writer::block);
    return writer.file();
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Table cells) {
      table(cells);
    }
  }

  private void paragraph(String content) {
    boolean next =
        numbered
            && automatic < NUMERALS.length()
            && content.startsWith(NUMERALS.charAt(automatic) + "、");
    automatic += next ? 1 : 0;
    String shown = next ? content.substring(2) : content;
    write(shown.replace('\n', '\u000B') + '\r', new Bytes().two(next ? 1 : 0));
  }

  private void write(String content, Bytes properties) {
    boolean ascii = content.chars().allMatch(c -> c < 0x80);
    paragraphs.add(new Written(TEXT_START + text.size(), characters, ascii, properties.toArray()));
    text.all(content.getBytes(ascii ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16LE));
    characters += content.length();
  }

  private void table(Table cells) {
    CellGrid grid = CellGrid.of(cells);
    for (int row = 1; row <= grid.height(); row++) {
      Bytes edges = new Bytes().two(-108);
      Bytes flags = new Bytes();
      int count = 0;
      int column = 1;
      while (column <= grid.width()) {
        TableCell cell = grid.at(row, column);
        if (cell == null) {
          column++;
          continue;
        }
        boolean first = cell.row() == row;
        String[] lines = first ? cell.text().split("\n", -1) : new String[] {""};
        for (int i = 0; i < lines.length; i++) {
          String end = i + 1 < lines.length ? "\r" : "\u0007";
          write(lines[i] + end, inTable());
        }
        column += cell.columnSpan();
        count++;
        edges.two((column - 1) * WIDTH - 108);
        flags.two(cell.rowSpan() == 1 ? 0 : first ? 0x60 : 0x20).two(new int[9]);
      }
      int size = 2 + edges.size() + flags.size();
      Bytes end = inTable().two(0x2417).one(1).two(0xD608).two(size).one(count);
      write("\u0007", end.all(edges.toArray()).all(flags.toArray()));
    }
  }

  private static Bytes inTable() {
    return new Bytes().two(0).two(0x2416).one(1).two(0x6649).four(1);
  }

  private byte[] file() {
    write("\r", new Bytes().two(0));
    int textEnd = TEXT_START + text.size();
    Bytes main = new Bytes().all(new byte[TEXT_START]).all(text.toArray()).pad(PAGE);
    List<int[]> fields = new ArrayList<>();
    fields.add(field(STYLES, styles()));
    fields.add(field(PROPERTIES, new byte[544]));
    fields.add(field(FONTS, new Bytes().two(0, 0).toArray()));
    fields.add(
        field(SECTIONS, new Bytes().four(0, characters).two(0).four(-1).two(0).four(0).toArray()));
    fields.add(field(PIECES, pieces()));
    int listsLength = 2 + 28;
    int[] lists = field(LISTS, lists());
    fields.add(new int[] {LISTS, lists[1], listsLength});
    fields.add(field(LIST_USES, new Bytes().four(1, 1, 0, 0).one(0, 0, 0, 0).four(-1).toArray()));
    byte[] runs = new byte[PAGE];
    System.arraycopy(new Bytes().four(TEXT_START, textEnd).toArray(), 0, runs, 0, 8);
    runs[PAGE - 1] = 1;
    fields.add(
        field(RUN_PAGES, new Bytes().four(TEXT_START, textEnd, main.size() / PAGE).toArray()));
    main.all(runs);
    fields.add(field(PARAGRAPH_PAGES, paragraphPages(main, textEnd)));
    byte[] bytes = main.toArray();
    head(fields, textEnd, bytes.length);
    System.arraycopy(head.toArray(), 0, bytes, 0, head.size());
    return container(bytes);
  }

  /** Puts a part into the table stream: number of its field, place, length. */
  private int[] field(int number, byte[] part) {
    int place = table.size();
    table.all(part).pad(4);
    return new int[] {number, place, part.length};
  }

  private void head(List<int[]> fields, int textEnd, int size) {
    head.two(0xA5EC, 0xC1, 0, 0x804, 0, 0x1200, 0xBF).four(0).one(0, 0).two(0, 0);
    head.four(TEXT_START, textEnd);
    head.two(14).two(new int[14]).two(22).four(size, 0, 0, characters).four(new int[18]);
    head.two(93);
    int[] places = new int[186];
    for (int[] field : fields) {
      places[2 * field[0]] = field[1];
      places[2 * field[0] + 1] = field[2];
    }
    head.four(places).two(0);
  }

  private byte[] pieces() {
    Bytes starts = new Bytes();
    Bytes places = new Bytes();
    for (Written paragraph : paragraphs) {
      starts.four(paragraph.first());
      int place = paragraph.ascii() ? paragraph.place() * 2 | 0x40000000 : paragraph.place();
      places.two(0).four(place).two(0);
    }
    starts.four(characters);
    byte[] plex = starts.all(places.toArray()).toArray();
    return new Bytes().one(2).four(plex.length).all(plex).toArray();
  }

  private byte[] paragraphPages(Bytes main, int textEnd) {
    Bytes starts = new Bytes();
    Bytes numbers = new Bytes();
    int from = 0;
    while (from < paragraphs.size()) {
      byte[] page = new byte[PAGE];
      int free = PAGE - 1;
      int to = from;
      while (to < paragraphs.size()) {
        int next = free - stored(paragraphs.get(to).properties()).length & ~1;
        int count = to - from + 1;
        if (next < (count + 1) * 4 + count * 13) {
          break;
        }
        free = next;
        to++;
      }
      fill(page, from, to, textEnd);
      starts.four(paragraphs.get(from).place());
      numbers.four(main.size() / PAGE);
      main.all(page);
      from = to;
    }
    return starts.four(textEnd).all(numbers.toArray()).toArray();
  }

  private void fill(byte[] page, int from, int to, int textEnd) {
    Bytes places = new Bytes();
    Bytes entries = new Bytes();
    int free = PAGE - 1;
    for (int i = from; i < to; i++) {
      byte[] properties = stored(paragraphs.get(i).properties());
      free = free - properties.length & ~1;
      System.arraycopy(properties, 0, page, free, properties.length);
      places.four(paragraphs.get(i).place());
      entries.one(free / 2).all(new byte[12]);
    }
    places.four(to < paragraphs.size() ? paragraphs.get(to).place() : textEnd);
    byte[] front = places.all(entries.toArray()).toArray();
    System.arraycopy(front, 0, page, 0, front.length);
    page[PAGE - 1] = (byte) (to - from);
  }

  /** Properties with their length in front. */
  private static byte[] stored(byte[] properties) {
    int length = properties.length;
    return length % 2 == 1
        ? new Bytes().one((length + 1) / 2).all(properties).toArray()
        : new Bytes().one(0, length / 2).all(properties).toArray();
  }

  private static byte[] styles() {
    byte[] heading =
        new Bytes().two(1).two(0x2640).one(0).two(0x460B, 1).two(0x260A).one(0).toArray();
    return new Bytes()
        .two(18, 2, 10, 1, 0x5B, 15, 0, 0, 0, 0)
        .all(style(0, 0xFFF, "Normal", new Bytes().two(0).toArray()))
        .all(style(1, 0, "heading 1", heading))
        .toArray();
  }

  private static byte[] style(int number, int base, String name, byte[] properties) {
    Bytes style = new Bytes().two(number, 1 | base << 4, 2 | number << 4, 0, 0);
    style.two(name.length()).wide(name).two(0);
    style.two(properties.length).all(properties).pad(2).two(0);
    return new Bytes().two(style.size()).all(style.toArray()).toArray();
  }

  /** One list with one level 一、. */
  private static byte[] lists() {
    Bytes lists = new Bytes().two(1).four(1, 0).two(new int[9]).one(1, 0);
    lists.four(1).one(39, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2).four(0, 0).one(0, 0, 0, 0);
    return lists.two(2).wide("\u0000、").toArray();
  }

  private byte[] container(byte[] main) {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table.pad(4096).toArray()), "1Table");
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
