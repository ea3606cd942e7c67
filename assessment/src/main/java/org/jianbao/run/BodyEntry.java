package org.jianbao.run;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.assessment.BodyResult;
import org.jianbao.roster.RosterBody;
import org.jianbao.store.ReportHead;
import org.jspecify.annotations.Nullable;

/** A body while it is assessed: its reports, and what came out for the one that counts. */
final class BodyEntry {
  private final String id;
  private final RosterBody body;
  private final List<ReportHead> files = new ArrayList<>();
  private @Nullable ReportHead counting;
  private List<String> others = List.of();
  private @Nullable String previousPath;
  private @Nullable Judged judged;

  /**
   * What came out for the report that counts.
   *
   * @param dated the day it bears, in ISO form, or null
   * @param late whether it bears a day after the last one; null if it bears none
   */
  record Judged(
      CardSummary card,
      @Nullable String dated,
      @Nullable Boolean late,
      BodyResult.@Nullable Previous previous) {}

  BodyEntry(String id, RosterBody body) {
    this.id = id;
    this.body = body;
  }

  String id() {
    return id;
  }

  RosterBody body() {
    return body;
  }

  /** The files that name this body, sorted by path. */
  List<ReportHead> files() {
    return files;
  }

  /** Decides which of the files counts. */
  void choose(@Nullable ReportHead chosen, List<String> otherPaths) {
    counting = chosen;
    others = List.copyOf(otherPaths);
  }

  /** The report that counts; null if there is none that could be read. */
  @Nullable ReportHead counting() {
    return counting;
  }

  /** Paths of further reports that say something else than the one that counts. */
  List<String> others() {
    return others;
  }

  /** Path of last year's report, or null. */
  @Nullable String previousPath() {
    return previousPath;
  }

  void setPreviousPath(@Nullable String path) {
    previousPath = path;
  }

  @Nullable Judged judged() {
    return judged;
  }

  void setJudged(Judged result) {
    judged = result;
  }

  BodyResult.Status status() {
    if (counting == null) {
      return files.isEmpty() ? BodyResult.Status.MISSING : BodyResult.Status.UNREADABLE;
    }
    Boolean late = judged == null ? null : judged.late();
    return late == null
        ? BodyResult.Status.UNDATED
        : late ? BodyResult.Status.LATE : BodyResult.Status.ON_TIME;
  }
}
