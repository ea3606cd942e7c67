package org.jianbao.document.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jianbao.document.container.ZipEntries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip in memory, each decompressed only when it is read, and never beyond its
 * limit. Shows only XML that the text may depend on: pictures, themes and properties can neither
 * cost time nor spoil a file by their defects.
 */
public final class BoundedEntries {
  /** Bytes of one part after decompression. */
  private static final long MAX_PART_BYTES = 64L << 20;

  /** Bytes of all relationship and content type parts together, which are read into trees. */
  private static final long MAX_CONTAINER_BYTES = 2L << 20;

  /** A part may grow to this multiple of its compressed size… */
  private static final long MAX_INFLATION = 100;

  /** …or to this many bytes, whatever its compressed size. */
  private static final long FREE_INFLATION_BYTES = 1L << 20;

  /** Files in the container. */
  private static final int MAX_ENTRIES = 10_000;

  private static final List<String> UNUSED = List.of("docprops/", "customxml/");

  private final ZipEntries zip;
  private final List<Entry> entries;

  /** Looks into a zip. */
  public BoundedEntries(byte[] bytes) throws IOException {
    if (ZipDirectory.countHeaders(bytes) > MAX_ENTRIES) {
      throw new TooMuchDataException("directory");
    }
    zip = ZipEntries.of(bytes);
    entries = zip.all().stream().filter(entry -> isUsed(entry.name())).toList();
    long container =
        entries.stream().filter(entry -> isContainer(entry.name())).mapToLong(Entry::size).sum();
    if (container > MAX_CONTAINER_BYTES) {
      throw new TooMuchDataException("container");
    }
  }

  /** Opens the entry of a path, in capital or small letters; null if there is none. */
  public @Nullable InputStream open(String path) throws IOException {
    for (Entry entry : entries) {
      if (entry.name().equalsIgnoreCase(path)) {
        return open(entry);
      }
    }
    return null;
  }

  private InputStream open(Entry entry) throws IOException {
    long inflated = Math.max(FREE_INFLATION_BYTES, entry.compressed() * MAX_INFLATION);
    long limit = isContainer(entry.name()) ? entry.size() : MAX_PART_BYTES;
    return new BoundedStream(zip.open(entry), entry.name(), Math.min(limit, inflated));
  }

  /** Whether the container itself is described there. */
  private static boolean isContainer(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.equals("[content_types].xml") || name.endsWith(".rels");
  }

  private static boolean isUsed(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && UNUSED.stream().noneMatch(name::startsWith);
  }
}
