package org.jianbao.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianbao.document.hostile.Attack.ofdText;
import static org.jianbao.document.hostile.Attack.paragraph;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file names, no connection is made and no other file is read. */
class NothingElseIsReachedTests {
  private static final String SECRET = "SECRET";

  @TempDir private Path folder;

  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket server;
  private Path secret;

  /** What a hostile file names: a page of the server, and a file beside it. */
  private List<String> targets;

  @BeforeEach
  void listen() throws IOException {
    server = new ServerSocket(/* port= */ 0, /* backlog= */ 9, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::count, "server");
    thread.setDaemon(true);
    thread.start();
    secret = Files.writeString(folder.resolve("secret.xml"), SECRET);
    targets =
        List.of(
            "http://127.0.0.1:" + server.getLocalPort() + "/x.xml",
            "ftp://127.0.0.1:" + server.getLocalPort() + "/x.xml",
            secret.toUri().toString(),
            "jar:" + secret.toUri() + "!/x",
            secret.toString(),
            "../../../../../../../../../.." + secret);
  }

  private void count() {
    while (!server.isClosed()) {
      try {
        server.accept().close();
        connections.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  /** Reads a file, which must not have said the secret, nor have asked for it. */
  private String outcome(byte[] bytes) throws Exception {
    String outcome = Attack.outcome(bytes);
    assertThat(outcome).doesNotContain(SECRET);
    assertThat(connections).hasValue(0);
    return outcome;
  }

  @Test
  void a_connection_would_be_seen() throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection) URI.create(targets.get(0)).toURL().openConnection();
    CountDownLatch asked = new CountDownLatch(1);
    try {
      connection.getResponseCode();
    } catch (IOException refused) {
      asked.countDown();
    }
    asked.await();
    assertThat(connections).hasPositiveValue();
  }

  @Test
  void from_web_pages() throws Exception {
    for (String target : targets) {
      String page =
          ("<!DOCTYPE html SYSTEM 'T' [<!ENTITY e SYSTEM 'T'>]><html manifest='T'><head>"
                  + "<base href='T'><link rel=stylesheet href='T'><meta http-equiv=refresh"
                  + " content='0;url=T'><script src='T'></script><style>@import 'T';</style>"
                  + "</head><body background='T'><p style='background:url(T)'>年度报告&e;</p>"
                  + "<img src='T' srcset='T 2x'><iframe src='T'></iframe><object data='T'></object>"
                  + "<embed src='T'><a href='T' ping='T'>附件</a><video poster='T' src='T'></video>"
                  + "<form action='T'></form><svg><image href='T'/></svg></body></html>")
              .replace("'T'", "'" + target + "'")
              .replace("url(T)", "url(" + target + ")");
      assertThat(outcome(page.getBytes(UTF_8))).startsWith("READ ").contains("年度报告");
      String xml = "<?xml version='1.0'?>" + page.replace("<html", "<html xmlns='" + target + "'");
      outcome(xml.getBytes(UTF_8));
    }
  }

  @Test
  void from_entities_of_word_files() throws Exception {
    for (String target : targets) {
      for (String part : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
        Map<String, String> parts = Attack.word(paragraph("年度"));
        String type = "<!DOCTYPE x SYSTEM 'T' [<!ENTITY e SYSTEM 'T'><!ENTITY % p SYSTEM 'T'>%p;]>";
        String text = String.valueOf(parts.get(part)).replaceFirst("<[^>]*>", "$0&e;");
        parts.put(part, type.replace("T'", target + "'") + text);
        outcome(Attack.deflated(parts));
      }
    }
  }

  @Test
  void from_relationships_of_word_files() throws Exception {
    List<String> kinds =
        List.of(
            "officeDocument",
            "styles",
            "numbering",
            "attachedTemplate",
            "image",
            "hyperlink",
            "aFChunk",
            "subDocument",
            "frame",
            "oleObject",
            "settings",
            "footnotes");
    for (String target : targets) {
      for (String kind : kinds) {
        for (String mode : List.of("TargetMode='External'", "")) {
          Map<String, String> parts =
              Attack.word(
                  paragraph("年度")
                      + "<w:p><w:hyperlink r:id='r1'><w:r><w:t>报告</w:t></w:r></w:hyperlink>"
                      + "<w:r><w:fldSimple w:instr='INCLUDETEXT \"T\"'/></w:r></w:p>"
                          .replace("T", target));
          String relationship = Attack.relationship(kind, target, mode);
          parts.put("word/_rels/document.xml.rels", relationship);
          parts.put("word/_rels/settings.xml.rels", relationship);
          outcome(Attack.deflated(parts));
          parts.put("_rels/.rels", relationship);
          outcome(Attack.deflated(parts));
        }
      }
      Map<String, String> chunk = Attack.word(paragraph("年") + "<w:altChunk r:id='r1'/>");
      chunk.put(
          "word/_rels/document.xml.rels",
          Attack.relationship("aFChunk", target, "TargetMode='External'"));
      assertThat(outcome(Attack.deflated(chunk))).startsWith("UNSUPPORTED ");
    }
  }

  @Test
  void from_ofd_files() throws Exception {
    for (String target : targets) {
      assertThat(outcome(Attack.deflated(Attack.ofd(target, "")))).startsWith("DAMAGED ");
      for (String part : List.of("OFD.xml", "D/D.xml", "D/P.xml")) {
        Map<String, String> parts = new LinkedHashMap<>(Attack.ofd("P.xml", ofdText("", "年度")));
        String type =
            "<!DOCTYPE x SYSTEM 'T' [<!ENTITY e SYSTEM 'T'>]>".replace("T'", target + "'");
        parts.put(part, type + String.valueOf(parts.get(part)).replaceFirst("<[^>]*>", "$0&e;"));
        assertThat(outcome(Attack.deflated(parts))).startsWith("DAMAGED ");
      }
    }
  }

  @Test
  void from_pdf_files() throws Exception {
    for (String target : targets) {
      String file = "(" + target + ")";
      String actions =
          ("/OpenAction << /S /GoToR /F T /D [0 /Fit] /Next << /S /URI /URI T /Next << /S /Launch"
                  + " /F T /Next << /S /JavaScript /JS (app.launchURL\\('x'\\)) /Next"
                  + " << /S /SubmitForm /F T /Next << /S /ImportData /F T >> >> >> >> >> >>"
                  + " /AA << /O << /S /URI /URI T >> >> /URI << /Base T >>")
              .replace("T ", file + " ");
      byte[] bytes =
          PdfBytes.page(
                  "BT /F 12 Tf 72 700 Td (Hello) Tj ET /X Do /Y Do",
                  "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
                      + file
                      + " >> >>] /Resources << /XObject << /X 5 0 R /Y 6 0 R >> /Font << /F"
                      + " << /Type /Font /Subtype /TrueType /BaseFont /Secret /FontDescriptor"
                      + " << /Type /FontDescriptor /FontName /Secret /Flags 4 /FontFile2 7 0 R >>"
                      + " >> >> >>")
              .put(1, "<< /Type /Catalog /Pages 2 0 R " + actions + " >>")
              .stream(5, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /F " + file, "")
              .stream(
                  6,
                  "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Ref << /F "
                      + file
                      + " /Page 0 >> /OPI << /2.0 << /Type /OPI /Version 2.0 /F "
                      + file
                      + " >> >>",
                  "")
              .stream(7, "/F << /FS /URL /F " + file + " >>", new byte[0])
              .bytes();
      assertThat(outcome(bytes)).isEqualTo("READ Hello\n");
    }
  }

  @Test
  void from_rich_text() throws Exception {
    for (String target : targets) {
      String file = target.replace("\\", "\\\\");
      String text =
          ("{\\rtf1{\\*\\template T}{\\*\\userprops T}{\\field{\\*\\fldinst INCLUDETEXT \"T\"}"
                  + "{\\fldrslt 2020}}{\\field{\\*\\fldinst INCLUDEPICTURE \"T\" \\\\d}{\\fldrslt }}"
                  + "{\\object\\objautlink\\objupdate{\\*\\objdata 0105}{\\result 3}}"
                  + "{\\filetbl{\\file\\fid1 T}}{\\subdocument1}\\par}")
              .replace("T}", file + "}")
              .replace("\"T\"", "\"" + file + "\"");
      assertThat(outcome(text.getBytes(UTF_8))).contains("2020");
    }
  }
}
