import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;

/** Processor time that Apache Tika takes to make text of each file in a warm machine. */
public final class TikaBenchmark {
  public static void main(String[] files) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    AutoDetectParser parser = new AutoDetectParser();
    for (String file : files) {
      String format = file.substring(file.lastIndexOf('.') + 1);
      if (!List.of("docx", "doc", "rtf").contains(format)) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(Path.of(file));
      long least = Long.MAX_VALUE;
      for (int round = 0; round < 60; round++) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < 5; i++) {
          parser.parse(new ByteArrayInputStream(bytes), new BodyContentHandler(-1), new Metadata());
        }
        least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
      }
      System.out.printf("%-6s Tika, warm: %.1f ms%n", format, least / 5e6);
    }
  }
}
