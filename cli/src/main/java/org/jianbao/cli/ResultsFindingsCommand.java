package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.pack.Severity;
import org.jianbao.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The findings. */
@Command(
    name = "findings",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results findings [选项]...",
    descriptionHeading = "%n",
    description = {"列出问题，依单位和文件的次序；豁免的问题也列出，“不计”一栏写明理由。", "指纹供 jianbao results decide 使用。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results findings --body 水务局 --limit 0",
      "  jianbao results findings --rule sum-rows --severity error",
      "  jianbao results findings --format csv > 问题.csv"
    })
final class ResultsFindingsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();

  @Option(names = "--rule", paramLabel = "ID", description = "只看这条规则")
  private @Nullable String rule;

  @Option(names = "--body", paramLabel = "NAME", description = "只看名称中含有 NAME 的单位")
  private @Nullable String body;

  @Option(
      names = "--severity",
      paramLabel = "S",
      converter = Converters.SeverityWord.class,
      description = "只看这一级别：error、warning 或 hint")
  private @Nullable Severity severity;

  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsFindingsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use(
        (store, year) ->
            face.show(
                store,
                Questions.findings(year, new Questions.Findings(rule, body, severity)),
                console));
  }
}
