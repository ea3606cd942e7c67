package org.jianbao.report.reading.narrative;

import java.util.List;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.Section;
import org.jianbao.report.narrative.Narrative;

/** What running text adds up (文字中的数字关系): enumerations, ratios, counts of items. */
public final class NarrativeReader {

  /** Makes a reader that reads by these words. */
  public NarrativeReader(NarrativeWords words) {}

  /** Reads the running text of all sections. */
  public Narrative read(List<Section> sections) {
    return Narrative.NONE;
  }
}
