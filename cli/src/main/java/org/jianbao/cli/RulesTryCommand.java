package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.Trial;
import org.jianbao.author.Workshop;
import org.jianbao.check.Flattening;
import org.jianbao.check.Problem;
import org.jianbao.compile.RuleNames;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains why a rule finds something in a report, or why not. */
@Command(
    name = "try",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules try [选项]... RULE FILE",
    descriptionHeading = "%n",
    description = {"说明一条规则在一份报告上为什么报告或不报告问题。", "逐个条件列出有多少事实满足，停在哪个条件；满足全部条件的事实是什么。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已说明", "2:用法有误，或没有这条规则", "3:报告无法读取", "4:有规则文件或规则包不能载入", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules try sum-balance 报告.docx",
      "  jianbao rules try --packs yunzhou-2021 local-penalties 报告.docx"
    })
final class RulesTryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "RULE", description = "规则编号，如 sum-balance")
  private String rule = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      converter = Converters.ExistingPath.class,
      description = "报告")
  private @Nullable Path file;

  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--pack", paramLabel = "ID", description = "用这个规则包；省略时按年度选择")
  private @Nullable String pack;

  @Mixin private HelpOption help = new HelpOption();

  RulesTryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Workshop workshop = Workshop.open(packs.packs.all());
    boolean sound = PackNames.errors(console, workshop);
    CheckedReport checked = checked();
    Scorecard card = checked.scorecard();
    Report report = checked.report();
    if (report == null || card.pack() == null) {
      for (Problem problem : card.problems()) {
        console.err().println(card.source().path() + "：" + problem.message());
      }
      return ExitCode.NOT_ASSESSABLE;
    }
    String id = card.pack().id();
    RulePack used =
        workshop.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    AuthoredPack authored = workshop.authored(used);
    sound &= PackNames.problems(console, authored.rules());
    Set<String> names = new TreeSet<>(authored.rules().rules().keySet());
    authored.rules().rules().keySet().stream().map(RuleNames::id).forEach(names::add);
    if (!names.contains(rule)) {
      throw new UsageException("规则包 " + id + " 中" + PackNames.unknown("运行的规则", rule, names));
    }
    console.out().append("规则 ").append(rule).append("，规则包 ").append(id).append("，");
    console.out().append(card.source().path()).append('\n');
    List<String> lines =
        Trial.explain(
            authored,
            rule,
            Flattening.facts(report, used),
            card.findings().stream().map(ScoredFinding::finding).toList(),
            card.notAssessable());
    for (String line : lines) {
      console.out().append(line).append('\n');
    }
    return sound ? ExitCode.OK : ExitCode.RULES;
  }

  private CheckedReport checked() throws UsageException {
    try {
      return Jianbao.open(
              Options.DEFAULT
                  .withPacks(packs.packs.all())
                  .withYear(packs.year)
                  .withPack(pack, null))
          .examine(Input.of(Objects.requireNonNull(file)), Attempt.PLAIN);
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
