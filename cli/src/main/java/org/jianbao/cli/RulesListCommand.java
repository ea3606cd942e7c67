package org.jianbao.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.author.Workshop;
import org.jianbao.catalogue.RuleTexts;
import org.jianbao.compile.CompiledRules;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists packs and their rules. */
@Command(
    name = "list",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules list [选项]...",
    descriptionHeading = "%n",
    description = "列出规则包（连同 SHA-256）和其中运行的规则：编号、轻重、名称。",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "2:用法有误", "4:有规则包或规则文件不能载入，其余已列出", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao rules list", "  jianbao rules list --pack format-2019"})
final class RulesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PacksOption packs = new PacksOption();

  @Option(names = "--pack", paramLabel = "ID", description = "只列出这个规则包；省略时列出有适用年度的各个规则包")
  private @Nullable String pack;

  @Mixin private HelpOption help = new HelpOption();

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Workshop workshop = Workshop.open(packs.all());
    List<RulePack> shown =
        workshop.all().stream()
            .filter(each -> pack == null ? each.firstYear() != null : each.id().equals(pack))
            .toList();
    if (shown.isEmpty()) {
      throw new UsageException(PackNames.unknown(pack, workshop));
    }
    boolean sound = PackNames.errors(console, workshop);
    for (RulePack each : shown) {
      CompiledRules rules = RuleCompiler.compile(each.rules());
      sound &= PackNames.problems(console, rules);
      console.out().append(RuleTexts.list(each, rules.rules()));
    }
    return sound ? ExitCode.OK : ExitCode.RULES;
  }
}
