package org.jianbao.render.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.waiver.Baseline;
import org.jianbao.waiver.WaiverException;

/** Reads the findings of an earlier run from its JSON. */
public final class BaselineFile {
  private BaselineFile() {}

  /**
   * The findings in a file of scorecards, one a line, or in the {@code .json} and {@code .jsonl}
   * files of a folder and below.
   *
   * @throws WaiverException if there is no scorecard, or a file holds something else
   */
  public static Baseline read(Path path) throws WaiverException {
    LongStream.Builder fingerprints = LongStream.builder();
    try {
      List<Path> files = Files.isDirectory(path) ? below(path) : List.of(path);
      if (files.isEmpty()) {
        throw new WaiverException("基线文件夹 " + path + " 中没有 .json 或 .jsonl 文件");
      }
      for (Path file : files) {
        read(file, fingerprints);
      }
    } catch (MalformedInputException e) {
      throw new WaiverException("基线 " + path + " 不是 UTF-8 文本");
    } catch (IOException | UncheckedIOException e) {
      throw new WaiverException("基线 " + path + " 无法读取");
    }
    return Baseline.of(fingerprints.build().toArray());
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).matches(".*\\.jsonl?"))
          .sorted()
          .toList();
    }
  }

  private static void read(Path file, LongStream.Builder fingerprints)
      throws IOException, WaiverException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          for (ScoredFinding finding : ScorecardReader.read(line).findings()) {
            fingerprints.add(Baseline.number(finding.fingerprint()));
          }
        } catch (IllegalArgumentException e) {
          throw new WaiverException(
              "基线 " + file + " 第 " + number + " 行不是评分结果，应为 jianbao check --format json 的输出");
        }
      }
    }
  }
}
