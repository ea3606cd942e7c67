package org.jianbao.document.html;

import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;

/** Reads web archives (.mht, .mhtml), as browsers and Word save a page with its pictures. */
public final class MhtReader implements DocumentReader {
  private static final int CERTAIN = 95;

  /** Makes a reader; it has no state. */
  public MhtReader() {}

  @Override
  public String format() {
    return "mht";
  }

  @Override
  public int confidence(Source source) {
    return WebArchive.isArchive(source) ? CERTAIN : 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    WebArchive archive = WebArchive.of(source.bytes());
    Source page = new Source(source.name(), archive.page());
    return HtmlReader.read(format(), page, archive.charset());
  }
}
