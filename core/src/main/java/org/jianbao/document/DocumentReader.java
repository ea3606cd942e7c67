package org.jianbao.document;

/**
 * Reads one file format. A plug-in point: implementations are found by {@link
 * java.util.ServiceLoader}, are stateless and safe for use by many threads.
 */
public interface DocumentReader {

  /** Short name of the format, in lower case: docx, html, txt. */
  String format();

  /**
   * How surely the content is of this format: 0 no, 100 certain (a signature). The reader with the
   * highest answer reads the input; answers must depend on the bytes alone.
   */
  int confidence(Source source);

  /**
   * Reads the whole input.
   *
   * @throws ReadingException if the input is damaged, encrypted, too large or empty
   */
  Document read(Source source) throws ReadingException;
}
