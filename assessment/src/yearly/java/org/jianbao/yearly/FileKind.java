package org.jianbao.yearly;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jianbao.document.Document;
import org.jianbao.writing.DocWriter;
import org.jianbao.writing.DocxWriter;
import org.jianbao.writing.HtmlWriter;
import org.jianbao.writing.PdfWriter;
import org.jianbao.writing.RtfWriter;
import org.jianbao.writing.TextWriter;

/** The kinds of file that offices send. */
enum FileKind {
  DOCX("docx", 46, document -> DocxWriter.write(document, /* numbered= */ false, true)),
  DOCX_NUMBERED("docx", 14, document -> DocxWriter.write(document, /* numbered= */ true, true)),
  PDF("pdf", 14, PdfWriter::write),
  HTML("html", 4, document -> HtmlWriter.write(document, StandardCharsets.UTF_8, false)),
  HTML_SAVED("html", 6, document -> HtmlWriter.write(document, StandardCharsets.UTF_8, true)),
  HTML_GBK("htm", 2, document -> HtmlWriter.write(document, Charset.forName("GBK"), true)),
  DOC("doc", 7, document -> DocWriter.write(document, /* numbered= */ false)),
  RTF("rtf", 2, document -> RtfWriter.write(document, /* unicode= */ true)),
  TXT_TABS("txt", 2, document -> TextWriter.tabs(document).getBytes(StandardCharsets.UTF_8)),
  TXT_PIPES("txt", 3, document -> TextWriter.pipes(document).getBytes(StandardCharsets.UTF_8));

  private static final double[] WEIGHTS = weights();

  /** Suffix of its files. */
  final String suffix;

  private final double weight;
  private final Function<Document, byte[]> writer;

  FileKind(String suffix, double weight, Function<Document, byte[]> writer) {
    this.suffix = suffix;
    this.weight = weight;
    this.writer = writer;
  }

  private static double[] weights() {
    double[] weights = new double[values().length];
    for (FileKind kind : values()) {
      weights[kind.ordinal()] = kind.weight;
    }
    return weights;
  }

  static FileKind of(Dice dice) {
    return values()[dice.weighted(WEIGHTS)];
  }

  byte[] write(Document document) {
    return writer.apply(document);
  }
}
