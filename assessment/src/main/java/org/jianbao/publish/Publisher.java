package org.jianbao.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jianbao.assessment.Results;
import org.jianbao.render.word.NoticeWriter;
import org.jianbao.render.word.TemplateException;

/**
 * Publishes the results of an assessment as files. The same results give the same bytes; no file
 * holds a time.
 */
public final class Publisher {
  private final PublishStyle style;

  /** A publisher of this style. */
  public Publisher(PublishStyle style) {
    this.style = style;
  }

  /**
   * Writes all files.
   *
   * @param out the folder, made if there is none
   * @throws IOException if a file cannot be written or the results cannot be read; each file is
   *     then whole or as it was before
   */
  public void publish(Results results, Path out) throws IOException {
    OutputFolder folder = new OutputFolder(out);
    NoticeWriter notices = notices();
    Bodies bodies = Bodies.of(results);
    try (ReportPass pass = ReportPass.run(results, bodies, folder, style)) {
      Tally tally = Tally.of(bodies);
      folder.write("results.xlsx", new ResultsWorkbook(results, bodies, tally, pass)::write);
      Overview overview = new OverviewMaker(results, bodies, tally, pass).overview();
      new BodyFiles(results, bodies, folder, notices).write();
      folder.write("index.html", file -> Pages.write("overview.jte", overview, file));
    }
  }

  private NoticeWriter notices() throws IOException {
    try {
      return new NoticeWriter(style.notice(), Terms.WORDS);
    } catch (TemplateException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
