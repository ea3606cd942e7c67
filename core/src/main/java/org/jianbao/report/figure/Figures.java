package org.jianbao.report.figure;

import java.util.List;

/**
 * Figures of running text and what they are of (文字中的数字), and what the text denies or mentions.
 *
 * @param figures figures and denials in order
 * @param mentions the first mention of each subject in each section
 * @param growths by how many percent figures grew over last year, in order
 */
public record Figures(List<Figure> figures, List<Mention> mentions, List<StatedGrowth> growths) {

  /** Nothing of the kind. */
  public static final Figures NONE = new Figures(List.of(), List.of(), List.of());

  public Figures {
    figures = List.copyOf(figures);
    mentions = List.copyOf(mentions);
    growths = List.copyOf(growths);
  }
}
