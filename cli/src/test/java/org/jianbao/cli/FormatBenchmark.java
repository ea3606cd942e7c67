package org.jianbao.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Source;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Inputs;
import org.jsoup.Jsoup;

/**
 * Measures what reading one file costs when the machine is warm, and the floor of its format: what
 * the library beneath takes to open it and hand out its text once (no test; docs/bench/formats.sh
 * runs it). Times are of the processor and of one thread, the least of many rounds in which both
 * take turns, so that others who keep the machine busy change them little.
 */
public final class FormatBenchmark {
  private static final int ROUNDS = Integer.getInteger("jianbao.rounds", 60);
  private static final long ROUND_NANOS = 50_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final DocumentReaders READERS = new DocumentReaders();
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  private FormatBenchmark() {}

  /** Something that takes time; what it gives keeps it from being optimised away. */
  @FunctionalInterface
  private interface Work {
    long run() throws Exception;
  }

  /** Measures with each file named. */
  public static void main(String[] files) throws Exception {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    System.out.printf(
        "%-6s %9s %12s %12s %7s   %s%n", "", "KB", "floor ms", "read ms", "times", "");
    for (String name : files) {
      Path file = Path.of(name);
      byte[] bytes = Files.readAllBytes(file);
      boolean archive = name.endsWith(".zip");
      String format = archive ? "zip" : READERS.read(new Source(name, bytes)).format();
      Work floor = floor(format, bytes);
      Work read = archive ? () -> members(file) : () -> blocks(name, bytes);
      double[] least = least(floor, read);
      System.out.printf(
          "%-6s %9.1f %12.3f %12.3f %7.1f   %s%n",
          format,
          bytes.length / 1024.0,
          least[0],
          least[1],
          least[1] / least[0],
          file.getFileName());
    }
  }

  private static double[] least(Work... works) throws Exception {
    double[] least = new double[works.length];
    Arrays.fill(least, Double.MAX_VALUE);
    int[] times = new int[works.length];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      for (int i = 0; i < works.length; i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start;
        int count = 0;
        while (end - start < ROUND_NANOS) {
          times[i] += (int) works[i].run() & 1;
          count++;
          end = THREADS.getCurrentThreadCpuTime();
        }
        if (round >= 0) {
          least[i] = Math.min(least[i], (end - start) / 1e6 / count);
        }
      }
    }
    return least;
  }

  private static long blocks(String name, byte[] bytes) throws Exception {
    return READERS.read(new Source(name, bytes)).blocks().size();
  }

  /** All bytes of all files in an archive. */
  private static long members(Path archive) throws Exception {
    long size = 0;
    for (Input input : Inputs.below(archive)) {
      try (InputStream in = input.content().open()) {
        size += in.readAllBytes().length;
      }
    }
    return size;
  }

  private static Work floor(String format, byte[] bytes) {
    return switch (format) {
      case "docx" -> () -> parsed(bytes, name -> name.equals("word/document.xml"));
      case "odt" -> () -> parsed(bytes, name -> name.equals("content.xml"));
      case "ofd" -> () -> parsed(bytes, name -> name.endsWith(".xml"));
      case "html", "mht" -> () -> Jsoup.parse(decoded(bytes)).body().childNodeSize();
      case "pdf" -> () -> stripped(bytes);
      case "doc" -> () -> pieces(bytes);
      case "zip" -> () -> inflated(bytes);
      default -> () -> decoded(bytes).length();
    };
  }

  private static long parsed(byte[] zip, Predicate<String> wanted) throws Exception {
    long events = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          XMLStreamReader xml =
              XML.createXMLStreamReader(new ByteArrayInputStream(in.readAllBytes()));
          while (xml.hasNext()) {
            events += xml.next();
          }
        }
      }
    }
    return events;
  }

  private static long inflated(byte[] zip) throws IOException {
    long size = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      while (in.getNextEntry() != null) {
        size += in.readAllBytes().length;
      }
    }
    return size;
  }

  private static long stripped(byte[] pdf) throws IOException {
    try (PDDocument file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file).length();
    }
  }

  private static long pieces(byte[] doc) throws IOException {
    try (HWPFDocument file = new HWPFDocument(new POIFSFileSystem(new ByteArrayInputStream(doc)))) {
      return file.getText().length();
    }
  }

  private static String decoded(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      } catch (java.nio.charset.CharacterCodingException other) {
        // The next one
      }
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
