package org.jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.CaseTest;
import org.jianbao.author.Coverage;
import org.jianbao.author.Workshop;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.pack.PackError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the cases of rule packs. */
@Command(
    name = "test",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules test DIR",
    descriptionHeading = "%n",
    description = {
      "运行规则包的案例。",
      "案例在 cases 文件夹中：在基础报告上作改动，应当恰好报告所写的问题。不符的案例列出应有和实有的问题；",
      "最后列出每条规则有几个案例。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码（取适用的最大者）：%n",
    exitCodeList = {"0:案例全部通过", "1:有案例不通过", "2:用法有误", "4:有规则文件、规则包或案例不能载入，其余已运行", "70:程序内部错误"})
final class RulesTestCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PackFolder folder = new PackFolder();

  @Mixin private HelpOption help = new HelpOption();

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.open(folder.path());
    int code = ExitCode.OK;
    for (PackError error : workshop.errors()) {
      error(error.toString());
      code = ExitCode.RULES;
    }
    for (AuthoredPack authored : workshop.packs()) {
      code = Math.max(code, test(authored, workshop));
    }
    return code;
  }

  private int test(AuthoredPack authored, Workshop workshop) throws IOException {
    Writer out = console.out();
    for (PackError error : authored.ruleFileErrors()) {
      error(error.toString());
    }
    CaseTest test = CaseTest.run(authored, workshop);
    for (PackError error : authored.caseErrors()) {
      error(error.toString());
    }
    for (PackError error : test.errors()) {
      error(error.toString());
    }
    for (CaseOutcome outcome : test.failed()) {
      out.append("不符  ").append(CaseOutcomeText.of(outcome)).append('\n');
    }
    int failed = test.failed().size();
    int passed = test.outcomes().size() - failed;
    out.append(AuthoredPackText.head(authored.pack())).append("：案例 ");
    out.append(String.valueOf(test.outcomes().size())).append(" 个（含未改动的基础报告），通过 ");
    out.append(String.valueOf(passed)).append("，不符 ").append(String.valueOf(failed)).append("。\n");
    for (Coverage.Line line : Coverage.of(authored, workshop).lines()) {
      out.append("  规则 ").append(line.rule()).append("：应报告的案例 ");
      out.append(String.valueOf(line.firing())).append(" 个，不应报告的案例 ");
      out.append(String.valueOf(line.silent())).append(" 个\n");
    }
    if (!authored.rules().problems().isEmpty()
        || !authored.caseErrors().isEmpty()
        || !test.errors().isEmpty()) {
      return ExitCode.RULES;
    }
    return failed == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void error(String message) throws IOException {
    console.out().append("错误  ").append(message).append('\n');
  }
}
