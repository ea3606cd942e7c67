package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jianbao.document.container.BoundedStream;
import org.jianbao.document.container.TooMuchDataException;
import org.jianbao.document.container.ZipDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip in memory, each decompressed only when it is read, and never beyond its
 * limit. Shows only XML that the text may depend on: pictures, themes and properties can neither
 * cost time nor spoil a file by their defects.
 */
final class BoundedEntries implements ZipEntrySource {
  private static final List<String> UNUSED = List.of("docprops/", "customxml/");

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private boolean closed;

  BoundedEntries(byte[] bytes) throws IOException {
    if (ZipDirectory.countHeaders(bytes) > Limits.MAX_ENTRIES) {
      throw new TooMuchDataException("directory");
    }
    zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    entries =
        Collections.list(zip.getEntries()).stream()
            .filter(entry -> isUsed(entry.getName()))
            .toList();
    long container =
        entries.stream()
            .filter(entry -> isContainer(entry.getName()))
            .mapToLong(ZipArchiveEntry::getSize)
            .sum();
    if (container > Limits.MAX_CONTAINER_BYTES) {
      zip.close();
      throw new TooMuchDataException("container");
    }
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries);
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    for (ZipArchiveEntry entry : entries) {
      if (entry.getName().replace('\\', '/').equalsIgnoreCase(path)) {
        return entry;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    String name = entry.getName();
    long inflated =
        Math.max(
            Limits.FREE_INFLATION_BYTES,
            Math.max(entry.getCompressedSize(), 0) * Limits.MAX_INFLATION);
    long limit = isContainer(name) ? entry.getSize() : Limits.MAX_PART_BYTES;
    return new BoundedStream(zip.getInputStream(entry), name, Math.min(limit, inflated));
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  /** Whether the container itself is described there, which the library reads as a tree. */
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
