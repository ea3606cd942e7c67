package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.text.PlainRenderer;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;

/** The report by which an author sees what a change of rules does. */
final class WatchedReport {
  private WatchedReport() {}

  /** The text scorecard of a report by the packs of a folder, or why there is none. */
  static String check(Path packs, Path report) throws IOException {
    try {
      StringBuilder text = new StringBuilder();
      Jianbao jianbao = Jianbao.open(Options.DEFAULT.withPacks(List.of(packs)));
      new PlainRenderer().render(jianbao.check(report), RenderStyle.PLAIN, text);
      return text.toString();
    } catch (OpeningException e) {
      return "错误  " + e.getMessage() + "\n";
    }
  }
}
