package org.jianbao.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jianbao.pack.PackNode.Entry;
import org.jianbao.pack.PackNode.Mapping;
import org.jianbao.pack.PackNode.Scalar;
import org.jianbao.pack.PackNode.Sequence;

/** Writes what {@link ParsedFiles} reads; the same files give the same bytes. */
final class ParsedFilesWriter {
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  /** Adds a YAML file. */
  void add(String sha256, Mapping root) {
    Content content = new Content();
    content.node(root);
    files.put(sha256, content.bytes());
  }

  /** Adds a word list. */
  void add(String sha256, List<WordRow> rows) {
    Content content = new Content();
    content.number(rows.size());
    for (WordRow row : rows) {
      content.number(row.at().line());
      content.number(row.cells().size());
      row.cells().forEach(content::text);
    }
    files.put(sha256, content.bytes());
  }

  /** All files added. */
  byte[] bytes() {
    Content all = new Content();
    all.number(files.size());
    files.forEach(
        (sha256, bytes) -> {
          all.text(sha256);
          all.block(bytes);
        });
    return all.bytes();
  }

  private static final class Content {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
      return out.toByteArray();
    }

    void number(int number) {
      int left = number;
      while (left > 0x7F) {
        out.write(left & 0x7F | 0x80);
        left >>>= 7;
      }
      out.write(left);
    }

    void block(byte[] bytes) {
      number(bytes.length);
      out.writeBytes(bytes);
    }

    void text(String text) {
      block(text.getBytes(StandardCharsets.UTF_8));
    }

    private void position(Position position) {
      number(position.line());
      number(position.column());
    }

    private void head(int tag, PackNode node) {
      number(tag);
      position(node.position());
    }

    void node(PackNode node) {
      if (node instanceof Mapping mapping) {
        head(ParsedFiles.MAPPING, node);
        number(mapping.entries().size());
        for (Map.Entry<String, Entry> entry : mapping.entries().entrySet()) {
          text(entry.getKey());
          position(entry.getValue().keyPosition());
          node(entry.getValue().value());
        }
      } else if (node instanceof Sequence sequence) {
        head(ParsedFiles.SEQUENCE, node);
        number(sequence.items().size());
        sequence.items().forEach(this::node);
      } else if (node instanceof Scalar scalar && scalar.text() != null) {
        head(ParsedFiles.SCALAR, node);
        text(scalar.text());
      } else {
        head(ParsedFiles.NULL, node);
      }
    }
  }
}
