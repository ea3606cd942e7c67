package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.score.SchemeFile;
import org.jianbao.waiver.WaiverFile;
import org.junit.jupiter.api.Test;

/** What docs/scoring.md shows can be used as it stands there. */
class ScoringGuideTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));

  private static byte[] shown(String kind) throws IOException {
    String guide = Files.readString(ROOT.resolve("docs/scoring.md"));
    Matcher block =
        Pattern.compile("```yaml " + kind + "\n(.*?)```", Pattern.DOTALL).matcher(guide);
    assertThat(block.find()).isTrue();
    return block.group(1).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theWaiversAreWaivers() throws Exception {
    LocalDate day = LocalDate.of(2021, 3, 1);
    assertThat(WaiverFile.read("豁免.yaml", shown("waivers"), day).all()).hasSize(2);
  }

  @Test
  void theSchemeIsAScheme() throws Exception {
    assertThat(SchemeFile.read("本市.yaml", shown("scheme")).exclusive()).hasSize(1);
  }
}
