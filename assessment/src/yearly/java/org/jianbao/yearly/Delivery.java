package org.jianbao.yearly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a territory for a year: loose, or some folders packed as they were mailed in. */
final class Delivery {
  private static final LocalDateTime DATE = LocalDateTime.of(2024, 1, 15, 9, 0);

  private final long seed;
  private final Path folder;
  private final Map<String, List<Packed>> archives = new TreeMap<>();

  private record Packed(String name, byte[] bytes) {}

  Delivery(long seed, Path folder) {
    this.seed = seed;
    this.folder = folder;
  }

  /** Puts a file of a body; gives its path as an assessment names it. */
  String put(Body body, String path, byte[] bytes) throws IOException {
    int slash = path.lastIndexOf('/');
    if (!isPacked(body)) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
      return path;
    }
    String archive = path.substring(0, slash) + "/" + body.area() + "乡镇街道年报.zip";
    String name = path.substring(slash + 1);
    archives.computeIfAbsent(archive, none -> new ArrayList<>()).add(new Packed(name, bytes));
    return archive + "!/" + name;
  }

  /** Some counties send the reports of their townships and streets in one archive. */
  private boolean isPacked(Body body) {
    Body above = body.parent();
    return above != null
        && (body.kind() == Body.Kind.TOWNSHIP || body.kind() == Body.Kind.STREET)
        && Dice.of(seed, "packed", above.id()).chance(0.12);
  }

  /** Writes the archives, half of them as Windows does, with names in GBK. */
  void finish() throws IOException {
    for (Map.Entry<String, List<Packed>> archive : archives.entrySet()) {
      Path file = folder.resolve(archive.getKey());
      Files.createDirectories(file.getParent());
      Charset names =
          Dice.of(seed, archive.getKey()).chance(0.5)
              ? Charset.forName("GBK")
              : StandardCharsets.UTF_8;
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
          ZipOutputStream zip = new ZipOutputStream(out, names)) {
        for (Packed packed : archive.getValue()) {
          ZipEntry entry = new ZipEntry(packed.name());
          entry.setTimeLocal(DATE);
          zip.putNextEntry(entry);
          zip.write(packed.bytes());
          zip.closeEntry();
        }
      }
    }
  }
}
