package org.jianbao.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jianbao.assessment.Results;
import org.jianbao.roster.SettledFile;

/**
 * {@code 待确认.csv}: files whose body is not certain, for a person to settle. What somebody has
 * filled in there and not handed to the run is kept beside it.
 */
final class UncertainFile {
  private static final String NAME = "待确认.csv";
  private static final String KEPT = "待确认（上次）.csv";

  private UncertainFile() {}

  static void write(Results results, OutputFolder folder) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int[] rows = new int[1];
    try (SettledFile.Output file = SettledFile.csv(content)) {
      results.uncertain(
          match -> {
            file.add(match);
            rows[0]++;
          });
    }
    Path old = folder.path(NAME);
    byte[] bytes = content.toByteArray();
    if (Files.exists(old) && !Arrays.equals(Files.readAllBytes(old), bytes)) {
      Files.move(old, folder.path(KEPT), StandardCopyOption.REPLACE_EXISTING);
    }
    if (rows[0] > 0) {
      folder.write(NAME, out -> out.write(bytes));
    }
  }
}
