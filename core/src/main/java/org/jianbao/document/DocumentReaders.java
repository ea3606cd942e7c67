package org.jianbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.service.Services;
import org.jianbao.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * All readers at hand. Chooses by content and not by suffix, bounds the input, and turns whatever a
 * reader throws into one {@link ReadingException}, so that a hostile file harms no other. Safe for
 * use by many threads.
 */
public final class DocumentReaders {
  /** Bytes of the largest input that is read unless told otherwise: 64 MB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** Below this a reader saw no signature, so the signature of another format outweighs it. */
  private static final int SIGNATURE = 40;

  /** UTF-16 units of one document; long reports have some 100,000. */
  static final int MAX_TEXT = 1_000_000;

  /** UTF-16 units of one paragraph or cell; a whole page without a line break may be one. */
  static final int MAX_PARAGRAPH = 100_000;

  private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 16L;

  private final List<DocumentReader> readers;
  private final long maxBytes;

  /** Takes these readers; of two that are equally sure of an input the first one reads it. */
  public DocumentReaders(List<DocumentReader> readers, long maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("the largest input has at least one byte: " + maxBytes);
    }
    this.readers = List.copyOf(readers);
    this.maxBytes = Math.min(maxBytes, LARGEST_ARRAY);
  }

  /** Takes the readers that {@link ServiceLoader} finds with this class loader. */
  public DocumentReaders(ClassLoader loader, long maxBytes) {
    this(Services.of(DocumentReader.class, loader), maxBytes);
  }

  /** Takes the readers that Jianbao itself brings, with the usual limit. */
  public DocumentReaders() {
    this(DocumentReaders.class.getClassLoader(), DEFAULT_MAX_BYTES);
  }

  /** The short names of the formats that can be read, in the order of their readers. */
  public List<String> formats() {
    return readers.stream().map(DocumentReader::format).toList();
  }

  /**
   * Loads a file, never more than the limit.
   *
   * @throws ReadingException {@link ProblemCode#UNREADABLE} if it cannot be opened, {@link
   *     ProblemCode#TOO_LARGE} if it is beyond the limit
   */
  public Source load(Path file) throws ReadingException {
    try {
      if (Files.isDirectory(file)) {
        throw new ReadingException(ProblemCode.UNREADABLE, "这是文件夹，不是文件");
      }
      requireSize(Files.size(file));
      try (InputStream in = Files.newInputStream(file)) {
        return load(String.valueOf(file.getFileName()), in);
      }
    } catch (NoSuchFileException missing) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件不存在", missing);
    } catch (IOException broken) {
      throw new ReadingException(ProblemCode.UNREADABLE, "文件无法打开或读取", broken);
    }
  }

  /**
   * Loads a stream to its end, never more than the limit; does not close it.
   *
   * @param name the name of what is loaded, only for messages
   * @throws ReadingException {@link ProblemCode#TOO_LARGE} if it is beyond the limit
   */
  public Source load(String name, InputStream in) throws IOException, ReadingException {
    // What is known to be too much is not loaded at all.
    requireSize(in.available());
    byte[] bytes = in.readNBytes((int) maxBytes + 1);
    requireSize(bytes.length);
    return new Source(name, bytes);
  }

  /**
   * Loads and reads a file.
   *
   * @throws ReadingException with the cause, see {@link #load(Path)} and {@link #read(Source)}
   */
  public Document read(Path file) throws ReadingException {
    return read(load(file));
  }

  /**
   * Reads an input with the reader that is surest of it. The document has text in at least one
   * block.
   *
   * @throws ReadingException with the cause: empty, without text, too large, damaged, encrypted, or
   *     of a format that no reader knows
   */
  public Document read(Source source) throws ReadingException {
    requireSize(source.bytes().length);
    if (source.bytes().length == 0) {
      throw new ReadingException(ProblemCode.EMPTY, "文件是空的（0 字节）");
    }
    Document document = guarded(source);
    Contents contents = Contents.of(document);
    if (!contents.text() && contents.pictures()) {
      throw new ReadingException(ProblemCode.NO_TEXT, "文件中只有图片，没有文字，无法检查");
    }
    if (!contents.text()) {
      throw new ReadingException(ProblemCode.EMPTY, "文件中没有任何文字");
    }
    if (contents.length() > MAX_TEXT) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文字超过 " + MAX_TEXT / 10_000 + " 万字的上限，不像年度报告，不予读取");
    }
    if (contents.longest() > MAX_PARAGRAPH) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "有一段文字超过 " + MAX_PARAGRAPH / 10_000 + " 万字的上限，不像年度报告，不予读取");
    }
    return document;
  }

  private Document guarded(Source source) throws ReadingException {
    try {
      DocumentReader reader = readerOf(source);
      if (reader == null) {
        throw KnownFormats.refusal(source);
      }
      return reader.read(source);
    } catch (StackOverflowError deep) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件内部嵌套过深，无法读取", deep);
    } catch (OutOfMemoryError large) {
      throw new ReadingException(ProblemCode.TOO_LARGE, "读取文件所需的内存超过限度", large);
    } catch (RuntimeException broken) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏或内部结构不合规范，无法读取", broken);
    }
  }

  private @Nullable DocumentReader readerOf(Source source) {
    DocumentReader surest = null;
    int most = 0;
    for (DocumentReader reader : readers) {
      int confidence = reader.confidence(source);
      if (confidence > most) {
        surest = reader;
        most = confidence;
      }
    }
    return most < SIGNATURE && KnownFormats.nameOf(source) != null ? null : surest;
  }

  private void requireSize(long bytes) throws ReadingException {
    if (bytes > maxBytes) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "文件超过 " + sizeInWords(maxBytes) + " 的上限，不予读取");
    }
  }

  private static String sizeInWords(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MB" : bytes + " 字节";
  }

  /**
   * What a document holds.
   *
   * @param length UTF-16 units of all text
   * @param longest UTF-16 units of the longest paragraph or cell
   */
  private record Contents(boolean text, boolean pictures, long length, int longest) {

    static Contents of(Document document) {
      Contents all = new Contents(false, false, 0, 0);
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          all = all.and(paragraph.text(), paragraph.pictures());
        } else if (block instanceof Table table) {
          for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
              all = all.and(cell.text(), cell.pictures());
            }
          }
        }
      }
      return all;
    }

    private Contents and(String more, int morePictures) {
      return new Contents(
          text || hasText(more),
          pictures || morePictures > 0,
          length + more.length(),
          Math.max(longest, more.length()));
    }

    private static boolean hasText(String text) {
      return !text.chars().allMatch(c -> Fold.isSpace((char) c));
    }
  }
}
