package org.jianbao.document;

import java.util.Locale;

/** Why an input could not be read or assessed; {@link #code()} is the word in JSON. */
public enum ProblemCode {
  /** Protected by a password. */
  ENCRYPTED,
  /** Truncated, hostile or otherwise not what its format demands. */
  DAMAGED,
  /** Beyond the size that is read, also after decompression. */
  TOO_LARGE,
  /** Took longer than allowed. */
  TOO_SLOW,
  /** A format that no reader knows. */
  UNSUPPORTED,
  /** No bytes, or no block with content. */
  EMPTY,
  /** Pictures, or links to attachments, but no text of a report. */
  NO_TEXT,
  /** Readable, but no annual report on government information disclosure. */
  NOT_A_REPORT,
  /** No rule pack for the report year. */
  NO_PACK,
  /** No failure: a table's labels and values stand in running text, and were put into its cells. */
  FLAT_TABLE,
  /** No failure: values stand without anything between them, and were parted. */
  GLUED_VALUES,
  /** No failure: a waiver has ended, or there is nothing for it to waive. */
  WAIVER,
  /** A rule file did not load, or a rule threw. */
  RULE_FAILED,
  /** The file could not be opened, or vanished. */
  UNREADABLE,
  /** Jianbao itself failed. */
  INTERNAL;

  /** Whether it is no failure, but tells how an input was read. */
  public boolean isNotice() {
    return this == FLAT_TABLE || this == GLUED_VALUES || this == WAIVER;
  }

  /** The code in lower case with hyphens, as printed in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
