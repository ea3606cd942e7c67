package org.jianbao.report.reading.content;

import java.util.List;
import org.jianbao.form.ContentWords;
import org.jianbao.report.Section;
import org.jianbao.report.content.Content;

/** What the text sections speak of (章节内容): aspects, problems, improvements, lists. */
public final class ContentReader {

  /** Makes a reader that reads by these words. */
  public ContentReader(ContentWords words) {}

  /** Reads the running text of all sections. */
  public Content read(List<Section> sections) {
    return Content.NONE;
  }
}
