package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.facts.Paragraph;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.Section;
import org.jianbao.text.CompactText;

/** The paragraphs of the sections, for rules that look for words of their own. */
final class ParagraphFacts {
  private ParagraphFacts() {}

  static List<Paragraph> of(Report report) {
    List<Paragraph> facts = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.number() == null) {
        continue;
      }
      for (Block block : section.blocks()) {
        if (block instanceof org.jianbao.document.Paragraph paragraph
            && !paragraph.text().isBlank()) {
          String text = paragraph.text();
          Place place = Place.text(section.number(), paragraph.at(0, text.length()), text);
          facts.add(new Paragraph(section.number(), CompactText.of(text).text(), place));
        }
      }
    }
    return facts;
  }
}
