package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.roster.Matcher;
import org.jianbao.roster.Roster;
import org.jianbao.roster.RosterException;
import org.jianbao.roster.RosterFile;
import org.jianbao.roster.Settled;
import org.jianbao.roster.SettledFile;
import org.jianbao.run.BodyMatcher;
import org.jianbao.run.CrossRules;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;

/**
 * All that an assessment starts from, read before it begins: what is wrong with any of it is said
 * at once.
 *
 * @param jianbao checks reports of the year
 * @param library all packs
 * @param rules those across reports
 * @param inputs the reports, sorted by path
 */
record AssessmentSources(
    Jianbao jianbao,
    PackLibrary library,
    CrossRules rules,
    Roster roster,
    BodyMatcher matcher,
    List<Input> inputs) {
  private static final String CROSS = "cross-report";

  /**
   * Reads what a task names.
   *
   * @throws UsageException if anything of it cannot be used
   */
  static AssessmentSources of(AssessmentTask task, Options options) throws UsageException {
    Jianbao jianbao = open(options);
    PackLibrary library = PackLibrary.open(options.packs());
    CrossRules rules = rules(jianbao, library);
    Roster roster = roster(task);
    return new AssessmentSources(
        jianbao,
        library,
        rules,
        roster,
        matcher(task, roster, rules),
        AssessedFolder.inputs(task.folder(), own(task)));
  }

  /** Titles of the rules of all packs; those for single reports name a rule that is in several. */
  RuleTitles titles() {
    RuleTitles titles = new RuleTitles();
    library.all().stream()
        .sorted(Comparator.comparing(RulePack::acrossReports))
        .forEach(pack -> titles.with(jianbao.rules(pack.id())));
    return titles;
  }

  /** Opens packs and schemes. */
  static Jianbao open(Options options) throws UsageException {
    try {
      return Jianbao.open(options);
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** The pack across reports: the shipped one, or the one that extends it. */
  static RulePack crossPack(PackLibrary library) throws UsageException {
    List<RulePack> packs = library.heirs(CROSS);
    if (packs.size() != 1) {
      throw new UsageException(
          packs.isEmpty()
              ? "没有可用的跨年度、跨单位规则包 " + CROSS
              : "有多个规则包继承 " + CROSS + "：" + packs.stream().map(RulePack::id).toList() + "，请只留一个");
    }
    return packs.get(0);
  }

  private static CrossRules rules(Jianbao jianbao, PackLibrary library) throws UsageException {
    try {
      return CrossRules.of(jianbao, library, crossPack(library));
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static Roster roster(AssessmentTask task) throws UsageException {
    if (task.roster() == null) {
      return Roster.NONE;
    }
    try {
      Roster roster = RosterFile.read(task.roster());
      roster.requireYear(task.year());
      return roster;
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static BodyMatcher matcher(AssessmentTask task, Roster roster, CrossRules rules)
      throws UsageException {
    if (roster.size() == 0) {
      return BodyMatcher.byName();
    }
    try {
      Settled settled =
          task.matches() == null ? Settled.NONE : SettledFile.read(task.matches(), roster);
      return BodyMatcher.of(Matcher.of(roster, rules.names(), settled));
    } catch (RosterException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** What lies in the folder but is no report. */
  private static List<Path> own(AssessmentTask task) {
    List<Path> own = new ArrayList<>();
    if (!task.database().contains("://")) {
      for (String suffix : List.of("", "-wal", "-shm", "-journal", ".lock")) {
        own.add(Path.of(task.database() + suffix));
      }
    }
    Stream.of(task.output(), task.roster(), task.matches())
        .flatMap(Stream::ofNullable)
        .forEach(own::add);
    return own;
  }
}
