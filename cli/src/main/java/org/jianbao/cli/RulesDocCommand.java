package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.CaseTest;
import org.jianbao.author.Workshop;
import org.jianbao.cases.CaseOutcome;
import org.jianbao.catalogue.PackCases;
import org.jianbao.catalogue.RulePages;
import org.jianbao.catalogue.RulesHtml;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the catalogue of the rules of packs. */
@Command(
    name = "doc",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules doc DIR -o DIR",
    descriptionHeading = "%n",
    description = {
      "生成规则目录：每条规则报告什么、依据、整改建议，以及案例中的例子。",
      "网页为一个文件 rules.html；Markdown 每条规则一个文件，README.md 为索引。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已生成", "2:用法有误", "4:有规则文件、规则包或案例不能载入，其余已生成", "70:程序内部错误"})
final class RulesDocCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PackFolder folder = new PackFolder();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "写入该文件夹；已有的同名文件被替换")
  private @Nullable Path output;

  @Mixin private HelpOption help = new HelpOption();

  RulesDocCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Faces faces = new Faces(Objects.requireNonNull(output));
    Workshop workshop = Workshop.open(folder.path());
    boolean sound = PackNames.errors(console, workshop);
    for (AuthoredPack authored : workshop.packs()) {
      sound &= PackNames.problems(console, authored);
    }
    Map<String, String> pages =
        RulePages.markdown(
            workshop.packs().stream().map(authored -> cases(authored, workshop)).toList());
    for (Map.Entry<String, String> page : pages.entrySet()) {
      faces.write(Path.of(page.getKey()), page.getValue());
    }
    faces.write(Path.of("rules.html"), RulesHtml.of(pages));
    console.out().append("已生成 ").append(String.valueOf(pages.size() - 1)).append(" 条规则的目录：");
    console.out().append(output + "/rules.html、" + output + "/README.md\n");
    return sound ? ExitCode.OK : ExitCode.RULES;
  }

  /** With the examples of the rules that a pack inherits, unless those are among the packs. */
  private static PackCases cases(AuthoredPack authored, Workshop workshop) {
    List<CaseOutcome> outcomes = new ArrayList<>(CaseTest.run(authored, workshop).outcomes());
    if (workshop.packs().size() == 1) {
      outcomes.addAll(CaseTest.inherited(authored, workshop));
    }
    return new PackCases(authored.pack(), authored.rules().rules(), outcomes);
  }
}
