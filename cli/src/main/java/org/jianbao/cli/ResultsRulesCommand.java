package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.pack.Severity;
import org.jianbao.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The rules with the most findings. */
@Command(
    name = "rules",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao results rules [选项]...",
    descriptionHeading = "%n",
    description = {"列出问题最多的规则：问题数、涉及的报告和单位数，以及上年的问题数（评估库中有上年结果的）。", "豁免的（不计的）问题不算。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已显示", "2:用法有误，或评估库不能用", "70:程序内部错误，或结果无法写出"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results rules",
      "  jianbao results rules --severity error --limit 0",
      "  jianbao results rules --db 评估.db --year 2020 --format csv > 规则.csv"
    })
final class ResultsRulesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ResultsStore source = new ResultsStore();

  @Option(
      names = "--severity",
      paramLabel = "S",
      converter = Converters.SeverityWord.class,
      description = "只看这一级别：error、warning 或 hint")
  private @Nullable Severity severity;

  @Mixin private ResultsFace face = new ResultsFace();
  @Mixin private HelpOption help = new HelpOption();

  ResultsRulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use((store, year) -> face.show(store, Questions.rules(year, severity), console));
  }
}
