package org.jianbao.document.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jianbao.document.Source;
import org.jianbao.document.container.BoundedStream;
import org.jianbao.document.container.TooMuchDataException;
import org.jianbao.document.container.ZipDirectory;
import org.jspecify.annotations.Nullable;

/** The container of an OFD file in memory; a path leads to one of its entries or nowhere. */
final class OfdPackage implements AutoCloseable {
  /** The part where all begins. */
  static final String ROOT = "OFD.xml";

  private static final Pattern DOCUMENT = Pattern.compile("(?i)doc_\\d+/document\\.xml");

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private long bytes;

  private OfdPackage(ZipFile zip) {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.putIfAbsent(key(resolve("", entry.getName())), entry);
    }
  }

  /** Whether the content is an OFD file, perhaps truncated. */
  static boolean isOfd(Source source) {
    if (!source.startsWith('P', 'K', 3, 4)) {
      return false;
    }
    List<String> names = ZipDirectory.names(source.bytes());
    boolean whole = ZipDirectory.hasEnd(source.bytes());
    return names.stream()
        .anyMatch(
            name -> ROOT.equalsIgnoreCase(name) || !whole && DOCUMENT.matcher(name).matches());
  }

  static OfdPackage open(byte[] bytes) throws IOException {
    if (ZipDirectory.countHeaders(bytes) > Limits.MAX_ENTRIES) {
      throw new TooMuchDataException("directory");
    }
    return new OfdPackage(
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get());
  }

  /** Whether it holds the list of its encrypted parts (GM/T 0099), or parts under a password. */
  boolean isEncrypted() {
    return entries.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getKey().endsWith("encryptions.xml")
                    || entry.getValue().getGeneralPurposeBit().usesEncryption());
  }

  /** Opens a part, or gives null if there is none at this path. */
  @Nullable InputStream open(String path) throws IOException {
    ZipArchiveEntry entry = entries.get(key(path));
    if (entry == null) {
      return null;
    }
    bytes += Math.max(0, entry.getSize());
    if (bytes > Limits.MAX_TOTAL_BYTES) {
      throw new TooMuchDataException("all parts");
    }
    long inflated =
        Math.max(
            Limits.FREE_INFLATION_BYTES,
            Math.max(entry.getCompressedSize(), 0) * Limits.MAX_INFLATION);
    long limit = Math.min(Limits.MAX_PART_BYTES, Math.min(inflated, entry.getSize()));
    return new BoundedStream(zip.getInputStream(entry), path, limit);
  }

  /**
   * The path to which a location (ST_Loc) leads.
   *
   * @param base the path of the part that names the location
   */
  String locate(String base, String location) {
    String near = resolve(base.substring(0, base.lastIndexOf('/') + 1), location);
    String fromRoot = resolve("", location);
    // Some programs write paths from the root without the slash that says so.
    return entries.containsKey(key(near)) || !entries.containsKey(key(fromRoot)) ? near : fromRoot;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static String resolve(String folder, String location) {
    String path = location.strip().replace('\\', '/');
    Deque<String> parts = new ArrayDeque<>();
    for (String part : (path.startsWith("/") ? path : folder + path).split("/")) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private static String key(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
