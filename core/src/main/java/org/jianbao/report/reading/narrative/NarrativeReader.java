package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.NarrativeWords;
import org.jianbao.report.Section;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Gap;
import org.jianbao.report.narrative.ItemCount;
import org.jianbao.report.narrative.Narrative;
import org.jianbao.report.narrative.Ratio;

/** What running text adds up (文字中的数字关系): enumerations, ratios, counts of items, gaps. */
public final class NarrativeReader {
  private final QuantityReader quantities;
  private final EnumerationReader enumerations;
  private final RatioReader ratios;
  private final ItemCountReader itemCounts;
  private final GapReader gaps;

  /** Makes a reader that reads by these words. */
  public NarrativeReader(NarrativeWords words, QuantityReader quantities) {
    this.quantities = quantities;
    this.enumerations = new EnumerationReader(words);
    this.ratios = new RatioReader(words);
    this.itemCounts = new ItemCountReader(words);
    this.gaps = new GapReader(words);
  }

  /** Reads the running text of all sections. */
  public Narrative read(List<Section> sections) {
    List<Enumeration> sums = new ArrayList<>();
    List<Ratio> shares = new ArrayList<>();
    List<ItemCount> counts = new ArrayList<>();
    List<Gap> losses = new ArrayList<>();
    for (Section section : sections) {
      List<ParagraphText> texts = texts(section);
      List<Quantity> earlier = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        ParagraphText text = texts.get(i);
        List<Enumeration> found = enumerations.read(text, earlier);
        sums.addAll(found);
        shares.addAll(ratios.read(text, found, earlier));
        counts.addAll(itemCounts.read(text, texts.subList(i + 1, texts.size())));
        losses.addAll(gaps.read(text));
        earlier.addAll(text.quantities());
      }
    }
    return new Narrative(sums, shares, counts, losses);
  }

  private List<ParagraphText> texts(Section section) {
    List<ParagraphText> texts = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Paragraph paragraph) {
        ParagraphText text = ParagraphText.of(paragraph, section.number(), quantities);
        if (!text.text().isEmpty()) {
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
