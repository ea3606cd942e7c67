package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.Section;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Narrative;

/** What running text adds up (文字中的数字关系): enumerations, ratios, counts of items. */
public final class NarrativeReader {
  private final QuantityReader quantities;
  private final EnumerationReader enumerations;

  /** Makes a reader that reads by these words. */
  public NarrativeReader(NarrativeWords words, QuantityReader quantities) {
    this.quantities = quantities;
    this.enumerations = new EnumerationReader(words);
  }

  /** Reads the running text of all sections. */
  public Narrative read(List<Section> sections) {
    List<Enumeration> found = new ArrayList<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          ParagraphText text = ParagraphText.of(paragraph, section.number(), quantities);
          found.addAll(enumerations.read(text));
        }
      }
    }
    return new Narrative(found);
  }
}
