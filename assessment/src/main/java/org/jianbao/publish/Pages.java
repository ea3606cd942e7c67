package org.jianbao.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What pages have in common; loaded when the first is made. */
final class Pages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  static final String STYLE = read("pages.css");
  static final String SCRIPT = read("overview.js");

  /** The library that draws the charts. */
  static final String LIBRARY = read("echarts.common.min.js");

  /** No script but these two, and nothing from anywhere else; charts set styles of their own. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src '"
          + hash(LIBRARY)
          + "' '"
          + hash(SCRIPT)
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

  private static String read(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + name);
      }
      // Browsers hash what they have parsed, and that has no \r.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
