package org.example.csv;

import java.io.IOException;
import java.util.List;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.TextRenderer;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;

/** Scorecards as CSV: a line for each finding. */
public final class CsvRenderer implements TextRenderer {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String suffix() {
    return "csv";
  }

  @Override
  public void render(Scorecard scorecard, RenderStyle style, Appendable out) throws IOException {
    for (ScoredFinding scored : scorecard.findings()) {
      List<String> cells =
          List.of(
              scorecard.source().path(),
              scored.finding().rule(),
              scored.finding().severity().code(),
              scored.finding().message());
      out.append(String.join(",", cells.stream().map(CsvRenderer::quoted).toList()));
      out.append("\n");
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
