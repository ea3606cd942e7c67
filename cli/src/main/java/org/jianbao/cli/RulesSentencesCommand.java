package org.jianbao.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jianbao.sentence.SentenceReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the sentences that rules may be written in. */
@Command(
    name = "sentences",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules sentences",
    descriptionHeading = "%n",
    description = {"列出写规则（rules/*.dslr）可以用的中文句子，每句一个例子。", "同样的内容在 docs/sentences.md 中。"},
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已列出", "2:用法有误", "70:程序内部错误"})
final class RulesSentencesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HelpOption help = new HelpOption();

  RulesSentencesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.out().append(SentenceReference.text());
    return ExitCode.OK;
  }
}
