package org.jianbao.publish;

import java.util.function.UnaryOperator;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.NoticeStyle.Template;
import org.jspecify.annotations.Nullable;

/**
 * How results are published.
 *
 * @param titles gives the title of a rule by its id, or the id itself if there is no such rule
 * @param notice what rectification notices (整改通知单) say beside the findings; office and deadline
 *     stand in the circular too
 * @param circular the user's own template of the circular (通报), or null for the shipped one
 */
public record PublishStyle(
    UnaryOperator<String> titles, NoticeStyle notice, @Nullable Template circular) {

  /** Rules by their ids, notices of the shipped template. */
  public static final PublishStyle PLAIN =
      new PublishStyle(UnaryOperator.identity(), NoticeStyle.PLAIN, null);

  /** With the shipped template of the circular. */
  public PublishStyle(UnaryOperator<String> titles, NoticeStyle notice) {
    this(titles, notice, null);
  }
}
