package org.jianbao.excel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of text that wait on disk until the sheets before them are known. */
public final class RowSpool implements Closeable {
  private static final int NONE = -1;

  private final Path file;
  private final DataOutputStream out;
  private int rows;

  /** Begins with no rows. */
  public RowSpool() throws IOException {
    file = Files.createTempFile("jianbao-", ".rows");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** Adds a row. */
  public void add(List<? extends @Nullable String> row) throws IOException {
    out.writeInt(row.size());
    for (String text : row) {
      if (text == null) {
        out.writeInt(NONE);
      } else {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
    rows++;
  }

  /** Number of rows. */
  public int size() {
    return rows;
  }

  /** Gives all rows back in their order; none can be added any more. */
  public void forEach(Consumer<List<@Nullable String>> taker) throws IOException {
    out.close();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int i = 0; i < rows; i++) {
        List<@Nullable String> row = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
          int length = in.readInt();
          row.add(
              length == NONE ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        taker.accept(row);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
