package org.jianbao.report.reading;

import org.jspecify.annotations.Nullable;

/** A document named in a text. */
final class Mention {
  final @Nullable String document;
  final @Nullable String title;
  final @Nullable String number;
  final int from;
  final int to;

  /** What is known of its title and number; null if it has no title in 《》. */
  final CitedDocuments.@Nullable Identified identified;

  /** Index of the 《 of its title. */
  int titleFrom;

  /** Index behind the 》 of its title. */
  int titleEnd;

  /** Whether an article was cited of it, so that it is no citation by itself. */
  boolean used;

  /** Index from where an article may follow, behind the introduction of a short name. */
  int linkedFrom;

  Mention(
      @Nullable String document,
      @Nullable String title,
      @Nullable String number,
      int from,
      int to) {
    this(document, title, number, from, to, null);
  }

  Mention(
      @Nullable String document,
      @Nullable String title,
      @Nullable String number,
      int from,
      int to,
      CitedDocuments.@Nullable Identified identified) {
    this.document = document;
    this.title = title;
    this.number = number;
    this.from = from;
    this.to = to;
    this.linkedFrom = to;
    this.identified = identified;
    this.titleFrom = from;
    this.titleEnd = to;
  }
}
