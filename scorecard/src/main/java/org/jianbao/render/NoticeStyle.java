package org.jianbao.render;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rectification notice (整改通知单) says beside the findings.
 *
 * @param template the user's own template, or null for the shipped one
 * @param deadline by when the report is to be put right, or null to leave a blank
 * @param office who signs, or null to leave a blank
 */
public record NoticeStyle(
    @Nullable Template template, @Nullable LocalDate deadline, @Nullable String office) {

  /** The shipped template, with blanks to be filled in by hand. */
  public static final NoticeStyle PLAIN = new NoticeStyle(null, null, null);

  /**
   * A template.
   *
   * @param name its file, for messages
   * @param bytes the Word file; not copied, must not be changed
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Template(String name, byte[] bytes) {}
}
