package org.jianbao.render.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;

/** What is the same on every page; loaded when the first is made. */
final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  static final String STYLE = Embedded.read(Templates.class, "page.css");
  static final String SCRIPT = Embedded.read(Templates.class, "page.js");

  /** Nothing but this style and this script; nothing from anywhere else. */
  static final String POLICY =
      "default-src 'none'; style-src '"
          + Embedded.hash(STYLE)
          + "'; script-src '"
          + Embedded.hash(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private Templates() {}

  static void write(Page page, OutputStream out) throws IOException {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    ENGINE.render("page.jte", page, bytes);
    bytes.writeTo(out);
  }
}
