package org.jianbao.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jianbao.assessment.Results;
import org.jianbao.assessment.Steps;
import org.jianbao.render.word.NoticeWriter;
import org.jianbao.render.word.TemplateException;
import org.jianbao.render.word.WordTemplate;

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
   * @param steps told how far it is
   * @throws IOException if a file cannot be written or the results cannot be read; each file is
   *     then whole or as it was before
   */
  public void publish(Results results, Path out, Steps steps) throws IOException {
    OutputFolder folder = new OutputFolder(out);
    NoticeWriter notices = notices();
    WordTemplate circular = circular();
    Bodies bodies = Bodies.of(results);
    try (ReportPass pass = ReportPass.run(results, bodies, folder, style, steps)) {
      Tally tally = Tally.of(bodies);
      folder.write("results.xlsx", new ResultsWorkbook(results, bodies, tally, pass)::write);
      Overview overview = new OverviewMaker(results, bodies, tally, pass).overview();
      UncertainFile.write(results, folder);
      CircularFields fields = new CircularFields(results.year(), bodies, tally, pass);
      folder.write(
          "通报.docx",
          file -> file.write(circular.filled(fields.single(style.notice()), fields.groups())));
      new BodyFiles(results, bodies, folder, notices).write(steps);
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

  private WordTemplate circular() throws IOException {
    try {
      return Circular.read(style.circular());
    } catch (TemplateException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
