package org.jianbao.report;

import java.util.List;
import org.jianbao.document.Block;
import org.jspecify.annotations.Nullable;

/**
 * A section (章节) of a report: a heading and what follows it up to the next top-level heading.
 *
 * @param number 1–6 by meaning, 0 for what stands before the first heading, null for a section that
 *     the format does not have
 * @param heading its heading, null for section 0
 * @param blocks paragraphs and tables below the heading, without it
 */
public record Section(@Nullable Integer number, @Nullable Heading heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }
}
