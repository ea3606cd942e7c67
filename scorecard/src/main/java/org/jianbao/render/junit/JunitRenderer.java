package org.jianbao.render.junit;

import java.io.IOException;
import java.io.OutputStream;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;

/** A run as JUnit XML: a suite for each report, a test for each rule. */
public final class JunitRenderer implements RunRenderer {
  @Override
  public String format() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "jianbao-junit.xml";
  }

  @Override
  public Page open(RunStyle style, OutputStream out) throws IOException {
    return new JunitPage(style, out);
  }
}
