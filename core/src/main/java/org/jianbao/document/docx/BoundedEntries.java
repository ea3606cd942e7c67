package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jianbao.document.container.BoundedStream;
import org.jianbao.document.container.TooMuchDataException;
import org.jianbao.document.container.ZipDirectory;
import org.jianbao.document.container.ZipEntries;
import org.jianbao.document.container.ZipEntries.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip in memory, each decompressed only when it is read, and never beyond its
 * limit. Shows only XML that the text may depend on: pictures, themes and properties can neither
 * cost time nor spoil a file by their defects.
 */
final class BoundedEntries {
  private static final List<String> UNUSED = List.of("docprops/", "customxml/");

  private final ZipEntries zip;
  private final List<Entry> entries;

  BoundedEntries(byte[] bytes) throws IOException {
    if (ZipDirectory.countHeaders(bytes) > Limits.MAX_ENTRIES) {
      throw new TooMuchDataException("directory");
    }
    zip = ZipEntries.of(bytes);
    entries = zip.all().stream().filter(entry -> isUsed(entry.name())).toList();
    long container =
        entries.stream().filter(entry -> isContainer(entry.name())).mapToLong(Entry::size).sum();
    if (container > Limits.MAX_CONTAINER_BYTES) {
      throw new TooMuchDataException("container");
    }
  }

  /** Opens the entry of a path, in capital or small letters; null if there is none. */
  @Nullable InputStream open(String path) throws IOException {
    for (Entry entry : entries) {
      if (entry.name().equalsIgnoreCase(path)) {
        return open(entry);
      }
    }
    return null;
  }

  private InputStream open(Entry entry) throws IOException {
    long inflated =
        Math.max(Limits.FREE_INFLATION_BYTES, entry.compressed() * Limits.MAX_INFLATION);
    long limit = isContainer(entry.name()) ? entry.size() : Limits.MAX_PART_BYTES;
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
