package org.jianbao.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.text.PlainRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scorecard shown in the READMEs is the real one. After a change of rules or faces run this
 * test once with {@code -Djianbao.updateReadme=true}.
 */
class ReadmeTests {
  private static final Path ROOT = Path.of(System.getProperty("jianbao.root", ".."));
  private static final String SAMPLE = "reports-sample/2019-柳塘镇人民政府.docx";
  private static final String BEGIN = "<!-- sample: begin (produced by ReadmeTests) -->\n```\n";
  private static final String END = "```\n<!-- sample: end -->";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void showTheScorecardOfASample(String name) throws IOException, OpeningException {
    Path readme = ROOT.resolve(name);
    String text = Files.readString(readme);
    int start = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertThat(text).contains(BEGIN, END);
    if (Boolean.getBoolean("jianbao.updateReadme")) {
      Files.writeString(readme, text.substring(0, start) + scorecard() + text.substring(end));
    } else {
      assertThat(text.substring(start, end)).isEqualTo(scorecard());
    }
  }

  private static String scorecard() throws IOException, OpeningException {
    Input input = new Input(SAMPLE, () -> Files.newInputStream(ROOT.resolve(SAMPLE)));
    StringBuilder out = new StringBuilder();
    new PlainRenderer().render(Jianbao.open(Options.DEFAULT).check(input), RenderStyle.PLAIN, out);
    return out.toString();
  }
}
