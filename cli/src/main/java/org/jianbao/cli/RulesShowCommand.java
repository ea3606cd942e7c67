package org.jianbao.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jianbao.author.Workshop;
import org.jianbao.catalogue.RuleTexts;
import org.jianbao.compile.CompiledRules;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows all that is stated about a rule. */
@Command(
    name = "show",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules show [选项]... ID",
    descriptionHeading = "%n",
    description = "显示一条规则在各规则包中的全部说明：报告什么、轻重、依据、整改建议、所在文件。",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或没有这条规则", "4:有规则包或规则文件不能载入", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao rules show period-start"})
final class RulesShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "规则编号，如 period-start")
  private String rule = "";

  @Mixin private PacksOption packs = new PacksOption();

  @Option(names = "--pack", paramLabel = "ID", description = "只看这个规则包")
  private @Nullable String pack;

  @Mixin private HelpOption help = new HelpOption();

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Workshop workshop = Workshop.open(packs.all());
    boolean sound = PackNames.errors(console, workshop);
    Set<String> ids = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    for (RulePack each : workshop.all()) {
      if (pack == null ? each.firstYear() == null : !each.id().equals(pack)) {
        continue;
      }
      CompiledRules rules = RuleCompiler.compile(each.rules());
      sound &= PackNames.problems(console, rules);
      rules.rules().values().forEach(info -> ids.add(info.id()));
      List<RuleInfo> statements =
          rules.rules().values().stream().filter(info -> info.id().equals(rule)).toList();
      if (!statements.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n").append(RuleTexts.show(each, statements));
      }
    }
    if (pack != null && ids.isEmpty()) {
      throw new UsageException(PackNames.unknown(pack, workshop));
    }
    if (text.isEmpty()) {
      throw new UsageException(PackNames.unknown("规则", rule, ids));
    }
    console.out().append(text);
    return sound ? ExitCode.OK : ExitCode.RULES;
  }
}
