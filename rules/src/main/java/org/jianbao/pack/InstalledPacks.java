package org.jianbao.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jianbao.text.Sha256;

/**
 * What an office has put into the folder of packs of its installation: packs of its own, as folders
 * or zips, and shipped ones that were edited there. A shipped pack as it came is none of them: the
 * program has it inside, compiled.
 */
public final class InstalledPacks {
  /** Scoring schemes stand beside the packs. */
  private static final String SCHEMES = "scoring";

  private final FileTime unedited;
  private final SortedMap<String, String> shipped;

  private InstalledPacks(FileTime unedited, SortedMap<String, String> shipped) {
    this.unedited = unedited;
    this.shipped = shipped;
  }

  /**
   * Paths of the packs in a folder that the program does not have inside; sorted.
   *
   * @param packs the folder; if it does not exist, there are none
   * @param unedited when files were changed that nobody edited: all of a distribution bear one time
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static List<Path> in(Path packs, FileTime unedited) {
    if (!Files.isDirectory(packs)) {
      return List.of();
    }
    InstalledPacks installed = new InstalledPacks(unedited, ShippedPacks.hashes());
    List<Path> found = new ArrayList<>();
    try (Stream<Path> children = Files.list(packs)) {
      for (Path child : children.sorted().toList()) {
        String name = child.getFileName().toString();
        if (!name.startsWith(".") && !name.equals(SCHEMES) && installed.adds(name, child)) {
          found.add(child);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private boolean adds(String name, Path child) throws IOException {
    if (!Files.isDirectory(child)) {
      return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }
    SortedMap<String, String> own = shipped.subMap(name + "/", name + "0");
    return own.isEmpty() ? Files.exists(child.resolve(PackFolder.MANIFEST)) : edited(child, own);
  }

  /** Whether a folder is no longer the shipped pack, file by file as it came. */
  private boolean edited(Path folder, SortedMap<String, String> hashes) throws IOException {
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      String name = file.getKey();
      Path path = folder.resolveSibling(name);
      if (!Files.exists(path)
          || !(Files.getLastModifiedTime(path).equals(unedited)
              || file.getValue().equals(Sha256.of(Files.readAllBytes(path))))) {
        return true;
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count() != hashes.size();
    }
  }
}
