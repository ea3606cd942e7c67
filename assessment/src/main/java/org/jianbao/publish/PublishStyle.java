package org.jianbao.publish;

import java.util.function.UnaryOperator;
import org.jianbao.render.NoticeStyle;

/**
 * How results are published.
 *
 * @param titles gives the title of a rule by its id, or the id itself if there is no such rule
 * @param notice what rectification notices (整改通知单) say beside the findings
 */
public record PublishStyle(UnaryOperator<String> titles, NoticeStyle notice) {

  /** Rules by their ids, notices of the shipped template. */
  public static final PublishStyle PLAIN =
      new PublishStyle(UnaryOperator.identity(), NoticeStyle.PLAIN);
}
