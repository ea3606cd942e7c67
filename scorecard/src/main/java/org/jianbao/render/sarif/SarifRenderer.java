package org.jianbao.render.sarif;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;

/** All findings of a run as one SARIF 2.1.0 log (OASIS standard). */
public final class SarifRenderer implements RunRenderer {
  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "jianbao.sarif";
  }

  @Override
  public Page open(RunStyle style, OutputStream out) throws IOException {
    return new SarifPage(style, out);
  }
}
