package org.jianbao.cases;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.writing.CellGrid;
import org.jianbao.writing.DocWriter;
import org.jianbao.writing.DocxWriter;
import org.jianbao.writing.HtmlWriter;
import org.jianbao.writing.PdfWriter;
import org.jianbao.writing.RtfWriter;
import org.jianbao.writing.TextWriter;
import org.jspecify.annotations.Nullable;

/** The kinds of file that a case is written to. */
enum Shape {
  /** A Word file whose headings are plain paragraphs. */
  DOCX("docx") {
    @Override
    byte[] write(Document document) {
      return DocxWriter.write(document, /* numbered= */ false);
    }
  },
  /** A Word file whose headings are numbered by Word. */
  DOCX_NUMBERED("docx") {
    @Override
    byte[] write(Document document) {
      return DocxWriter.write(document, /* numbered= */ true);
    }
  },
  /** A file in Rich Text Format whose text is in Unicode and whose headings Word has numbered. */
  RTF("rtf") {
    @Override
    byte[] write(Document document) {
      return RtfWriter.write(document, /* unicode= */ true);
    }

    @Override
    Shape twin() {
      return DOCX_NUMBERED;
    }

    @Override
    boolean carries(Document document) {
      return everyLineShows(document);
    }
  },
  /** A file in Rich Text Format whose text is in GBK. */
  RTF_GBK("rtf") {
    @Override
    byte[] write(Document document) {
      return RtfWriter.write(document, /* unicode= */ false);
    }

    @Override
    Shape twin() {
      return DOCX;
    }

    @Override
    boolean carries(Document document) {
      return HTML_GBK.carries(document) && everyLineShows(document);
    }
  },
  /** A file of Word 97 whose headings are plain paragraphs. */
  DOC("doc") {
    @Override
    byte[] write(Document document) {
      return DocWriter.write(document, /* numbered= */ false);
    }

    @Override
    Shape twin() {
      return DOCX;
    }

    @Override
    boolean carries(Document document) {
      return everyLineShows(document) && widest(document) <= DocWriter.MAX_COLUMNS;
    }
  },
  /** A file of Word 97 whose headings are numbered by Word. */
  DOC_NUMBERED("doc") {
    @Override
    byte[] write(Document document) {
      return DocWriter.write(document, /* numbered= */ true);
    }

    @Override
    Shape twin() {
      return DOCX_NUMBERED;
    }

    @Override
    boolean carries(Document document) {
      return DOC.carries(document);
    }
  },
  /** A simple web page. */
  HTML("html") {
    @Override
    byte[] write(Document document) {
      return HtmlWriter.write(document, StandardCharsets.UTF_8, /* saved= */ false);
    }
  },
  /** A web page of a government's site as saved by a browser. */
  HTML_SAVED("html") {
    @Override
    byte[] write(Document document) {
      return HtmlWriter.write(document, StandardCharsets.UTF_8, /* saved= */ true);
    }
  },
  /** A saved page in GBK. */
  HTML_GBK("html") {
    @Override
    byte[] write(Document document) {
      return HtmlWriter.write(document, Charset.forName("GBK"), /* saved= */ true);
    }

    @Override
    boolean carries(Document document) {
      return texts(document).allMatch(Charset.forName("GBK").newEncoder()::canEncode);
    }
  },
  /** A printed PDF file. */
  PDF("pdf") {
    @Override
    byte[] write(Document document) {
      return PdfWriter.write(document);
    }
  },
  /** A file in the national format of fixed layout: characters and lines by their places. */
  OFD("ofd") {
    @Override
    byte[] write(Document document) {
      return OfdWriter.write(document);
    }

    @Override
    boolean carries(Document document) {
      return staysWhole(document) && everyLineShows(document) && everyPlaceIsCovered(document);
    }
  },
  /** Text as extracted of a Word file. */
  TXT("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(extracted(DOCX.write(document)));
    }
  },
  /** Text with tabs between cells. */
  TXT_TABS("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(TextWriter.tabs(document));
    }

    @Override
    boolean carries(Document document) {
      return texts(document).noneMatch(text -> text.contains("\n") || text.contains("\t"));
    }
  },
  /** Text with Markdown tables. */
  TXT_PIPES("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(TextWriter.pipes(document));
    }

    @Override
    boolean carries(Document document) {
      return texts(document).noneMatch(text -> text.contains("|"));
    }
  },
  /** Text whose lines were broken by the width of a page. */
  TXT_WRAPPED("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(TextWriter.pipes(broken(document)));
    }

    @Override
    boolean carries(Document document) {
      return TXT_PIPES.carries(document) && staysWhole(document);
    }
  },
  /** A web page whose lines are broken by {@code <br>}. */
  HTML_WRAPPED("html") {
    @Override
    byte[] write(Document document) {
      return HtmlWriter.write(broken(document), StandardCharsets.UTF_8, /* saved= */ false);
    }

    @Override
    boolean carries(Document document) {
      return staysWhole(document);
    }
  },
  /** A Word file with line breaks within its paragraphs. */
  DOCX_WRAPPED("docx") {
    @Override
    byte[] write(Document document) {
      return DocxWriter.write(broken(document), /* numbered= */ false);
    }

    @Override
    boolean carries(Document document) {
      return staysWhole(document);
    }
  },
  /** Text on one single line, as a web page's text loses its borders; blanks between cells. */
  TXT_ONE_LINE("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(TextWriter.line(document, " "));
    }

    @Override
    boolean carries(Document document) {
      return everyCellShows(document);
    }
  },
  /** Text with each cell on a line of its own, nothing else telling that it is one. */
  TXT_CELL_LINES("txt") {
    @Override
    byte[] write(Document document) {
      return utf8(TextWriter.cellLines(document));
    }

    @Override
    boolean carries(Document document) {
      return everyCellShows(document);
    }
  };

  private final String suffix;

  Shape(String suffix) {
    this.suffix = suffix;
  }

  /** Suffix of the files, without dot. */
  String suffix() {
    return suffix;
  }

  /** The bytes of the file. */
  abstract byte[] write(Document document);

  /** Whether nothing of a document is lost in this shape. */
  boolean carries(Document document) {
    return true;
  }

  /**
   * The shape whose files say exactly the same, so that the cases need not be run in this one too;
   * null if there is none.
   */
  @Nullable Shape twin() {
    return null;
  }

  /** Whether no cell is blank, so that it would be lost, or has lines that look like cells. */
  static boolean everyCellShows(Document document) {
    return texts(document).noneMatch(text -> text.isBlank() || text.contains("\n"));
  }

  /**
   * Whether each line between two columns is the edge of a cell, so that edges tell the columns.
   */
  static boolean everyLineShows(Document document) {
    return document.blocks().stream()
        .allMatch(block -> !(block instanceof Table table) || everyLineShows(table));
  }

  /** Columns of the widest table. */
  static int widest(Document document) {
    return document.blocks().stream()
        .mapToInt(block -> block instanceof Table table ? CellGrid.of(table).width() : 0)
        .max()
        .orElse(0);
  }

  private static boolean everyLineShows(Table table) {
    BitSet lines = new BitSet();
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        lines.set(cell.column() - 1);
        lines.set(cell.column() + cell.columnSpan() - 1);
      }
    }
    return lines.cardinality() == lines.length();
  }

  /** Whether no table has a row that ends before the others, which on paper is a blank place. */
  static boolean everyPlaceIsCovered(Document document) {
    return document.blocks().stream()
        .allMatch(block -> !(block instanceof Table table) || everyPlaceIsCovered(table));
  }

  private static boolean everyPlaceIsCovered(Table table) {
    CellGrid grid = CellGrid.of(table);
    return grid.cells().size() == grid.height() * grid.width();
  }

  private static Document broken(Document document) {
    return LineBreaks.of(document).in(document);
  }

  /** Whether no paragraph has lines of its own. */
  private static boolean staysWhole(Document document) {
    return document.blocks().stream()
        .noneMatch(block -> block instanceof Paragraph one && one.text().contains("\n"));
  }

  private static Stream<String> texts(Document document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text())
                    : Stream.of(((Paragraph) block).text()));
  }

  /** The text that Apache Tika extracts of a Word file: the shape of the seeds. */
  private static String extracted(byte[] docx) {
    BodyContentHandler text = new BodyContentHandler(/* writeLimit= */ -1);
    try (ByteArrayInputStream in = new ByteArrayInputStream(docx)) {
      new OOXMLParser().parse(in, text, new Metadata(), new ParseContext());
    } catch (Exception e) {
      throw new IllegalStateException("Tika cannot read the Word file", e);
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
