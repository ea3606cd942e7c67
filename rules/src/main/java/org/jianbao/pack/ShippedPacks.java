package org.jianbao.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The packs that come with the program, from the class path. The index names their files and
 * hashes, so that nothing is read that is not needed.
 */
final class ShippedPacks {
  /** Folder of the packs on the class path. */
  static final String ROOT = "/packs/";

  /** A line for each file: hash, two spaces, path below {@link #ROOT}. */
  static final String INDEX = "index.txt";

  /** What is known of the content of files, beside the index. */
  static final String PARSED = "parsed.bin";

  private ShippedPacks() {}

  /** The packs, with what the build has parsed of them. */
  static List<PackFolder> folders() {
    byte[] parsed = find(PARSED);
    return folders(parsed == null ? ParsedFiles.NONE : new ParsedFiles(parsed));
  }

  /** The packs, with what is known of them. */
  static List<PackFolder> folders(ParsedFiles parsed) {
    SortedMap<String, SortedMap<String, PackFolder.PackFile>> folders = new TreeMap<>();
    String index = new String(read(INDEX), StandardCharsets.UTF_8);
    for (String line : index.split("\n")) {
      String hash = line.substring(0, 64);
      String path = line.substring(66);
      int slash = path.indexOf('/');
      folders
          .computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
          .put(path.substring(slash + 1), new PackFolder.PackFile(() -> read(path), () -> hash));
    }
    List<PackFolder> packs = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, PackFolder.PackFile>> folder : folders.entrySet()) {
      if (folder.getValue().containsKey(PackFolder.MANIFEST)) {
        packs.add(new PackFolder("packs/" + folder.getKey(), true, folder.getValue(), parsed));
      }
    }
    return packs;
  }

  /** Hashes of all files by path below {@link #ROOT}. */
  static SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : new String(read(INDEX), StandardCharsets.UTF_8).split("\n")) {
      hashes.put(line.substring(66), line.substring(0, 64));
    }
    return hashes;
  }

  private static byte[] read(String path) {
    byte[] bytes = find(path);
    if (bytes == null) {
      throw new IllegalStateException("missing on the class path: " + ROOT + path);
    }
    return bytes;
  }

  private static byte @Nullable [] find(String path) {
    try (InputStream stream = ShippedPacks.class.getResourceAsStream(ROOT + path)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
