package org.jianbao.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.compare.Digests;
import org.jianbao.pack.PackLibrary;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.junit.jupiter.api.Assumptions;

/**
 * What the real reports beside the checkout say; tests that ask for it are skipped without them.
 */
final class RealTexts {
  private static final Path SHARED = Path.of(System.getProperty("jianbao.shared", "../../shared"));

  static final FormLanguage LANGUAGE = FormLanguage.of(PackLibrary.open(List.of()));

  private RealTexts() {}

  /** A report: its own words, and its paragraphs. */
  record Real(OwnText text, ReportDigest digest, String body) {}

  /** All, by file. */
  static Map<Path, Real> all() throws IOException, OpeningException {
    if (!Boolean.getBoolean("jianbao.requireShared")) {
      Assumptions.assumeTrue(Files.exists(SHARED), () -> "skipped, not found: " + SHARED);
    }
    Jianbao jianbao = Jianbao.open(Options.DEFAULT);
    Map<Path, Real> texts = new LinkedHashMap<>();
    for (Path file : files()) {
      CheckedReport report = jianbao.examine(Input.of(file), Attempt.PLAIN);
      ReportDigest digest = Digests.of(report);
      OwnText text = OwnText.of(digest, report.report().organisation().name(), LANGUAGE);
      texts.put(file, new Real(text, digest, body(file)));
    }
    return texts;
  }

  /** One file of each report. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> real = Files.walk(SHARED.resolve("real"));
        Stream<Path> seeds = Files.walk(SHARED.resolve("seeds"))) {
      return Stream.concat(real, seeds)
          .filter(file -> file.toString().matches(".*(?:source\\.pdf|source\\.txt|_\\w+\\.txt)"))
          .sorted()
          .toList();
    }
  }

  /** The body, by the name of the folder: number, place, body, year. */
  private static String body(Path file) {
    String folder = file.getParent().getFileName().toString();
    return folder.matches("\\d+-.+-\\d{4}")
        ? folder.replaceAll("^\\d+-|-\\d{4}$", "")
        : file.toString();
  }
}
