package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;

/**
 * What Jazzer calls with bytes that it has made up (no test; docs/fuzz.sh runs it): one reader, or
 * with {@code check} all that is done to a text. A finding is whatever is thrown, a failure within
 * our own code that is passed off as a damaged file, a problem that is not said in Chinese, and, by
 * Jazzer itself, too much time or memory, a connection, a file opened.
 */
public final class FuzzTarget {
  private static final String NAME = System.getProperty("jianbao.fuzz.reader", "txt");

  /** Formats that are zips: their parts are fuzzed, for no change of a zip gets past its sums. */
  private static final Set<String> ZIPS = Set.of("docx", "odt", "ofd");

  /** Parts the text depends on. */
  private static final List<String> PARTS = List.of(".xml", ".rels");

  private static final int SEEDS = 5;
  private static final int LARGEST_SEED = 1 << 20;
  private static final String PART = "\n=====part=====\n";
  private static final String OURS = "org.jianbao.";

  private static final DocumentReaders READERS = readers();
  private static final Jianbao JIANBAO = NAME.equals("check") ? jianbao() : null;

  private FuzzTarget() {}

  /** Called by Jazzer at first: classes are made ready, which takes long and is no fault. */
  public static void fuzzerInitialize() throws IOException {
    int number = 0;
    try (DirectoryStream<Path> seeds =
        Files.newDirectoryStream(Path.of(System.getProperty("jianbao.fuzz.seeds", ".")))) {
      for (Path seed : seeds) {
        if (Files.size(seed) < LARGEST_SEED && number++ < SEEDS) {
          fuzzerTestOneInput(Files.readAllBytes(seed));
        }
      }
    }
  }

  /** Called by Jazzer with each input. */
  public static void fuzzerTestOneInput(byte[] data) {
    byte[] bytes = ZIPS.contains(NAME) ? zipped(data) : data;
    if (JIANBAO != null) {
      JIANBAO.check(new Input("报告", () -> new ByteArrayInputStream(bytes)));
      return;
    }
    try {
      READERS.read(new Source("报告", bytes));
    } catch (ReadingException e) {
      requireHonest(e);
    }
  }

  private static void requireHonest(ReadingException problem) {
    Throwable cause = problem.getCause();
    if (cause instanceof RuntimeException
        && cause.getStackTrace().length > 0
        && cause.getStackTrace()[0].getClassName().startsWith(OURS)
        && !cause.getClass().getName().startsWith(OURS)) {
      throw new IllegalStateException("a failure of ours", cause);
    }
    if (String.valueOf(problem.getMessage())
        .codePoints()
        .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
      throw new IllegalStateException("not in Chinese", problem);
    }
  }

  /** Writes seeds: arguments are a folder, and files of any format. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (String file : List.of(args).subList(1, args.length)) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      String name = Path.of(file).getFileName().toString();
      if (isOurs(name, bytes)) {
        Files.write(folder.resolve(name), ZIPS.contains(NAME) ? parts(bytes) : bytes);
      }
    }
  }

  private static boolean isOurs(String name, byte[] bytes) {
    try {
      String format = READERS.read(new Source(name, bytes)).format();
      return NAME.equals("check") ? format.equals("txt") : format.equals(NAME);
    } catch (ReadingException e) {
      return false;
    }
  }

  private static byte[] parts(byte[] zip) throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (PARTS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
          parts.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
          parts.writeBytes(in.readAllBytes());
          parts.writeBytes(PART.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return parts.toByteArray();
  }

  private static byte[] zipped(byte[] parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<String> names = new ArrayList<>();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (String part : new String(parts, StandardCharsets.ISO_8859_1).split(PART)) {
        int end = part.indexOf('\n');
        String name = end < 0 ? "" : part.substring(0, Math.min(end, 100));
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
          zip.putNextEntry(new ZipEntry(name));
          zip.write(part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
          zip.closeEntry();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static DocumentReaders readers() {
    List<DocumentReader> readers =
        ServiceLoader.load(DocumentReader.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(reader -> NAME.equals("check") || reader.format().equals(NAME))
            .toList();
    if (readers.isEmpty()) {
      throw new IllegalArgumentException("no reader of this format: " + NAME);
    }
    return new DocumentReaders(readers, DocumentReaders.DEFAULT_MAX_BYTES);
  }

  private static Jianbao jianbao() {
    try {
      return Jianbao.open(Options.DEFAULT);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
