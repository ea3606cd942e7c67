package org.jianbao.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jianbao.render.html.Embedded;

/** What pages have in common; loaded when the first is made. */
final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  static final String STYLE = Embedded.read(Pages.class, "pages.css");
  static final String SCRIPT = Embedded.read(Pages.class, "overview.js");

  /** The library that draws the charts. */
  static final String LIBRARY = Embedded.read(Pages.class, "echarts.common.min.js");

  /** No script but these two, and nothing from anywhere else; charts set styles of their own. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src '"
          + Embedded.hash(LIBRARY)
          + "' '"
          + Embedded.hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private Pages() {}

  /** Writes a page as it is made, for it may be long. */
  static void write(String template, Object page, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      ENGINE.render(template, page, new WriterOutput(writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}
