package org.jianbao.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * All files below a directory or in a zip, read at once: what is hashed is what is used. Hidden
 * files and those that editors and systems leave behind do not count.
 */
record PackTree(SortedMap<String, byte[]> files) {
  private static final int MAX_FILES = 10_000;
  private static final int MAX_FILE_BYTES = 16 << 20;
  private static final long MAX_BYTES = 64L << 20;
  private static final List<String> LEFT_BEHIND = List.of("thumbs.db", "desktop.ini", "__macosx");

  /**
   * Reads a tree.
   *
   * @param path a directory or a zip file
   * @throws IOException if it cannot be read or exceeds the limits; the message is Chinese for the
   *     latter
   */
  static PackTree of(Path path) throws IOException {
    Collector collector = new Collector();
    if (Files.isDirectory(path)) {
      readDirectory(path, collector);
    } else {
      readZip(path, collector);
    }
    return new PackTree(collector.files);
  }

  private static void readDirectory(Path directory, Collector collector) throws IOException {
    Path root = directory.toRealPath();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, 12)) {
      paths = walk.filter(Files::isRegularFile).limit(MAX_FILES + 1L).toList();
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    for (Path path : paths) {
      String name =
          root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
      if (counts(name)) {
        try (InputStream stream = Files.newInputStream(path)) {
          collector.add(name, stream);
        }
      }
    }
  }

  private static void readZip(Path path, Collector collector) throws IOException {
    try {
      readZip(path, StandardCharsets.UTF_8, collector);
    } catch (ZipException otherNames) {
      collector.clear();
      readZip(path, Charset.forName("GB18030"), collector);
    }
  }

  private static void readZip(Path path, Charset names, Collector collector) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile(), names)) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName().replace('\\', '/');
        if (!entry.isDirectory() && counts(name)) {
          try (InputStream stream = zip.getInputStream(entry)) {
            collector.add(name, stream);
          }
        }
      }
    }
  }

  private static boolean counts(String name) {
    for (String part : name.split("/")) {
      if (part.isEmpty()
          || part.startsWith(".")
          || part.startsWith("~$")
          || LEFT_BEHIND.contains(part.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Takes files up to the limits. */
  private static final class Collector {
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long bytes;

    void add(String name, InputStream stream) throws IOException {
      byte[] content = stream.readNBytes(MAX_FILE_BYTES + 1);
      bytes += content.length;
      if (content.length > MAX_FILE_BYTES) {
        throw new IOException("其中的文件 " + name + " 过大，上限为 16 MiB");
      }
      if (bytes > MAX_BYTES || files.size() >= MAX_FILES) {
        throw new IOException("内容过多，上限为 64 MiB、" + MAX_FILES + " 个文件");
      }
      files.put(name, content);
    }

    void clear() {
      files.clear();
      bytes = 0;
    }
  }
}
