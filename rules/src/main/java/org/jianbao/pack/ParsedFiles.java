package org.jianbao.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.PackNode.Scalar;
import org.jianbao.pack.PackNode.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * The YAML files and word lists of the shipped packs as the build parsed and validated them: to
 * parse them anew takes most of the time of a start. A file that is not among them, or was changed
 * since, is parsed as any other. Written by {@link ParsedFilesWriter}. Safe for use by many
 * threads.
 */
final class ParsedFiles {
  /** Tags of values. */
  static final int NULL = 0;

  static final int SCALAR = 1;
  static final int MAPPING = 2;
  static final int SEQUENCE = 3;

  private static final int SEVEN_BITS = 0x7F;

  /** No file at all. */
  static final ParsedFiles NONE = new ParsedFiles(new byte[] {0});

  private final byte[] bytes;
  private final Map<String, Integer> starts = new HashMap<>();

  /** The files in these bytes: their number; hash, length and content of each. */
  ParsedFiles(byte[] bytes) {
    this.bytes = bytes;
    Cursor index = new Cursor(0, "");
    for (int files = index.number(); files > 0; files--) {
      String sha256 = index.text();
      int length = index.number();
      starts.put(sha256, index.at);
      index.at += length;
    }
  }

  /** The root of a YAML file with this hash, or null if it is not known. */
  @Nullable Mapping yaml(String file, String sha256) {
    Integer start = starts.get(sha256);
    return start != null && new Cursor(start, file).node() instanceof Mapping root ? root : null;
  }

  /** The rows of a word list with this hash, or null if it is not known. */
  @Nullable List<WordRow> rows(String file, String sha256) {
    Integer start = starts.get(sha256);
    return start == null ? null : new Cursor(start, file).rows();
  }

  /** Reads on from a place. */
  private final class Cursor {
    private final String file;
    private int at;

    Cursor(int at, String file) {
      this.at = at;
      this.file = file;
    }

    /** A number from 0, the lowest seven bits first, more to come where the eighth is set. */
    int number() {
      int number = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        number |= (next & SEVEN_BITS) << shift;
        shift += 7;
      } while (next < 0);
      return number;
    }

    String text() {
      int length = number();
      String text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    private Position position() {
      return new Position(file, number(), number());
    }

    PackNode node() {
      int tag = number();
      Position position = position();
      return switch (tag) {
        case NULL -> new Scalar(position, null);
        case SCALAR -> new Scalar(position, text());
        case MAPPING -> new Mapping(position, entries());
        default -> new Sequence(position, items());
      };
    }

    private Map<String, Entry> entries() {
      Map<String, Entry> entries = new LinkedHashMap<>();
      for (int left = number(); left > 0; left--) {
        entries.put(text(), new Entry(position(), node()));
      }
      return entries;
    }

    private List<PackNode> items() {
      List<PackNode> items = new ArrayList<>();
      for (int left = number(); left > 0; left--) {
        items.add(node());
      }
      return items;
    }

    List<WordRow> rows() {
      List<WordRow> rows = new ArrayList<>();
      for (int left = number(); left > 0; left--) {
        Position place = new Position(file, number(), 0);
        String[] cells = new String[number()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = text();
        }
        rows.add(new WordRow(place, List.of(cells)));
      }
      return rows;
    }
  }
}
