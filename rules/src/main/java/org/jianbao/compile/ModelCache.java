package org.jianbao.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled files on disk, one jar each, named by their key. A jar that is damaged counts as absent;
 * a directory that cannot be written is worked without. Several processes may share it.
 */
final class ModelCache {
  private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);
  private static final String TEXT = "rules.tsv";
  private static final String CLASS = ".class";
  private static final int MAX_BYTES = 50_000_000;

  private final @Nullable Path directory;

  /** A cache in a directory, made when first written to; null for none. */
  ModelCache(@Nullable Path directory) {
    this.directory = directory;
  }

  /** The user's cache, or the one the system property {@code jianbao.cache} names. */
  static ModelCache ofUser() {
    try {
      String named = System.getProperty("jianbao.cache", "");
      if (!named.isBlank()) {
        return new ModelCache(Path.of(named));
      }
      for (String variable : List.of("LOCALAPPDATA", "XDG_CACHE_HOME")) {
        String base = System.getenv(variable);
        if (base != null && !base.isBlank() && Path.of(base).isAbsolute()) {
          return new ModelCache(Path.of(base, "jianbao", "models"));
        }
      }
      String home = System.getProperty("user.home", "");
      return new ModelCache(home.isBlank() ? null : Path.of(home, ".cache", "jianbao", "models"));
    } catch (InvalidPathException e) {
      LOG.warn("no cache for compiled rules: {}", e.getMessage());
      return new ModelCache(null);
    }
  }

  /** The compiled file of this key, or null if absent or damaged. */
  @Nullable CompiledFile get(String key) {
    if (directory == null) {
      return null;
    }
    Path jar = directory.resolve(key + ".jar");
    try {
      if (!Files.isRegularFile(jar) || Files.size(jar) > MAX_BYTES) {
        return null;
      }
      return read(key, Files.readAllBytes(jar));
    } catch (IOException | RuntimeException e) {
      LOG.info("damaged cache entry {}: {}", jar, e.toString());
      return null;
    }
  }

  /** Keeps a compiled file, if the directory can be written. */
  void put(String key, CompiledFile file) {
    if (directory == null) {
      return;
    }
    Path temporary = null;
    try {
      Files.createDirectories(directory);
      temporary = Files.createTempFile(directory, key.substring(0, 8), ".tmp");
      Files.write(temporary, write(key, file));
      Path jar = directory.resolve(key + ".jar");
      try {
        Files.move(temporary, jar, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, jar, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | RuntimeException e) {
      LOG.info("compiled rules are not cached in {}: {}", directory, e.toString());
      delete(temporary);
    }
  }

  /** Forgets a compiled file. */
  void remove(String key) {
    if (directory != null) {
      delete(directory.resolve(key + ".jar"));
    }
  }

  private static CompiledFile read(String key, byte[] jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    String text = "";
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      long size = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes(MAX_BYTES);
        size += bytes.length;
        if (size >= MAX_BYTES) {
          throw new IOException("too large");
        }
        String name = entry.getName();
        if (name.equals(TEXT)) {
          text = new String(bytes, StandardCharsets.UTF_8);
        } else if (name.endsWith(CLASS)) {
          classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
        }
      }
    }
    List<CompiledText.Entry> entries = CompiledText.read(text);
    if (entries.size() != 1
        || !entries.get(0).key().equals(key)
        || !entries.get(0).classesHash().equals(Hash.of(classes))) {
      throw new IOException("incomplete");
    }
    CompiledFile file = entries.get(0).file();
    return new CompiledFile(file.packageName(), file.modelClass(), file.rules(), classes);
  }

  private static byte[] write(String key, CompiledFile file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry(TEXT));
      out.write(CompiledText.write(key, file).getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : new TreeMap<>(file.classes()).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey().replace('.', '/') + CLASS));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.info("cannot delete {}: {}", file, e.toString());
    }
  }
}
