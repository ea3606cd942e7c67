package org.jianbao.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.author.Skeleton;
import org.jianbao.author.Workshop;
import org.jianbao.pack.RulePack;
import org.jianbao.reference.FactEntry;
import org.jianbao.reference.FactGroup;
import org.jianbao.reference.FactReference;
import org.jianbao.reference.FactUses;
import org.jianbao.reference.ReferenceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what conditions of rules may look at. */
@Command(
    name = "facts",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules facts [NAME]",
    descriptionHeading = "%n",
    description = {"显示规则的条件可以查看的事实及其字段，表格的行和列的写法。", "不写名称时列出全部事实和表格，每个一行。同样的内容在 docs/facts.md 中。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或没有这个事实", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules facts                  全部事实和表格",
      "  jianbao rules facts Cell             单元格的字段、例子、用到它的规则",
      "  jianbao rules facts applications     申请表格的行和列"
    })
final class RulesFactsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "事实的名称，如 Cell；或表格：disclosure、applications、remedies")
  private @Nullable String name;

  @Mixin private HelpOption help = new HelpOption();

  RulesFactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    List<RulePack> packs = Workshop.open(Installation.packs(List.of())).all();
    console.out().append(text(packs));
    return ExitCode.OK;
  }

  private String text(List<RulePack> packs) throws UsageException {
    List<FactGroup> groups = FactReference.read();
    if (name == null) {
      return ReferenceText.list(groups, packs);
    }
    List<FactEntry> facts = groups.stream().flatMap(group -> group.facts().stream()).toList();
    Optional<FactEntry> fact =
        facts.stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    if (fact.isPresent()) {
      return ReferenceText.fact(fact.get(), new FactUses(packs, Skeleton.exampleRules()));
    }
    String table = ReferenceText.table(name, packs);
    if (table.isEmpty()) {
      List<String> known = new ArrayList<>(facts.stream().map(FactEntry::name).toList());
      known.addAll(List.of("disclosure", "applications", "remedies"));
      throw new UsageException(PackNames.unknown("事实", name, known));
    }
    return table;
  }
}
