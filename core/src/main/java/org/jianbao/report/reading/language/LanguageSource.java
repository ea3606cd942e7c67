package org.jianbao.report.reading.language;

import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.report.Citation;
import org.jianbao.report.Heading;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.SignOff;
import org.jianbao.report.Title;
import org.jspecify.annotations.Nullable;

/**
 * What is read of slips: the blocks of a document, and what is known of them.
 *
 * @param web whether the document may carry the page that surrounded it: a web page, or its text
 * @param title the title of the report, or null
 * @param signOff the sign-off, or null
 */
public record LanguageSource(
    List<Block> blocks,
    boolean web,
    @Nullable Title title,
    List<Heading> headings,
    List<PeriodStatement> periods,
    List<Citation> citations,
    @Nullable SignOff signOff) {

  public LanguageSource {
    blocks = List.copyOf(blocks);
    headings = List.copyOf(headings);
    periods = List.copyOf(periods);
    citations = List.copyOf(citations);
  }
}
