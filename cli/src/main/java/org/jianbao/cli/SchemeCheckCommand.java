package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jianbao.author.Workshop;
import org.jianbao.compile.RuleCompiler;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.RulePack;
import org.jianbao.score.Scheme;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Schemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a scoring scheme. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao scheme check [选项]... FILE",
    descriptionHeading = "%n",
    description = {"检查评分标准（YAML 或 Excel）有没有写错：项目、数字、等次的顺序。", "没有错误时显示它的内容；其中写到而规则包中没有的规则、类别，另作提醒。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:没有错误", "2:用法有误", "4:有错误", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {"  jianbao scheme check 本市.yaml", "  jianbao scheme check 本市.xlsx"})
final class SchemeCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "评分标准的文件，或自带标准的名称")
  private String file = "";

  @Mixin private PacksOption packs = new PacksOption();
  @Mixin private HelpOption help = new HelpOption();

  SchemeCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    requireExisting(file);
    Scheme scheme;
    try {
      scheme = Schemes.read(file);
    } catch (OpeningException e) {
      for (String line : String.valueOf(e.getMessage()).lines().toList()) {
        console.out().append("错误  ").append(line).append('\n');
      }
      return ExitCode.RULES;
    }
    console.out().append(SchemeText.of(scheme));
    remind(scheme);
    return ExitCode.OK;
  }

  /** Refuses what is neither a shipped scheme nor a file. */
  static void requireExisting(String idOrFile) throws UsageException {
    if (!Schemes.shipped().contains(idOrFile) && !Files.isRegularFile(Path.of(idOrFile))) {
      throw new UsageException(
          "没有评分标准 " + idOrFile + "：既不是自带标准的名称（" + String.join("、", Schemes.shipped()) + "），也不是文件");
    }
  }

  /** Names rules and categories that no pack has. */
  private void remind(Scheme scheme) throws IOException {
    Set<String> rules = new TreeSet<>();
    Set<String> categories = new TreeSet<>();
    Workshop workshop = Workshop.open(packs.all());
    for (RulePack pack : workshop.all()) {
      for (RuleInfo rule : RuleCompiler.compile(pack.rules()).rules().values()) {
        rules.add(rule.id());
        categories.add(rule.category());
      }
    }
    for (String rule : scheme.namedRules()) {
      if (rules.stream().noneMatch(known -> Scheme.matches(rule, known))) {
        remind("规则 " + rule, Nearest.hint(rule, rules));
      }
    }
    for (String category : scheme.namedCategories()) {
      if (!categories.contains(category)) {
        remind("类别 " + category, Nearest.hint(category, categories));
      }
    }
  }

  private void remind(String what, String hint) throws IOException {
    console.out().append("提醒  规则包中没有").append(what).append(hint).append('\n');
  }
}
