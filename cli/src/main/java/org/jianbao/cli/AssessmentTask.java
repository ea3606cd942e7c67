package org.jianbao.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.NoticeStyle.Template;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What is to be assessed.
 *
 * @param matches which report is whose, as people have settled it, or null
 * @param previous last year's reports or results, or null for those in the store
 * @param database file or URL
 * @param output where results go, or null
 * @param waivers those of a file
 * @param machine how the machine is used
 */
record AssessmentTask(
    Path folder,
    int year,
    @Nullable Path roster,
    @Nullable Path matches,
    @Nullable Path previous,
    String database,
    @Nullable Path output,
    boolean resume,
    String by,
    Waivers waivers,
    NoticeStyle notice,
    @Nullable Template circular,
    Machine machine) {

  /**
   * How the machine is used.
   *
   * @param limit time for one report
   * @param workerCommand makes the command that starts a worker, or null if all is done in this
   *     machine
   */
  record Machine(
      Duration limit,
      int jobs,
      boolean stackTrace,
      @Nullable Supplier<List<String>> workerCommand) {}
}
