package org.jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.Review;
import org.jianbao.author.Workshop;
import org.jianbao.pack.PackError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with rule packs. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules check DIR",
    descriptionHeading = "%n",
    description = {
      "检查规则包有没有写错。",
      "各文件写法是否正确，规则能否编译，编号是否唯一，说明是否齐全，所引用的规则、表格、行列是否存在，",
      "每条规则是否有案例。一个文件有错，不妨碍检查其他文件。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:没有错误", "2:用法有误", "4:有错误", "70:程序内部错误"})
final class RulesCheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private PackFolder folder = new PackFolder();

  @Mixin private HelpOption help = new HelpOption();

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Workshop workshop = Workshop.open(folder.path());
    Writer out = console.out();
    int errors = workshop.errors().size();
    for (PackError error : workshop.errors()) {
      out.append("错误  ").append(error.toString()).append('\n');
    }
    for (AuthoredPack authored : workshop.packs()) {
      Review review = Review.of(authored, workshop);
      for (PackError error : review.errors()) {
        out.append("错误  ").append(error.toString()).append('\n');
      }
      for (PackError advice : review.advice()) {
        out.append("建议  ").append(advice.toString()).append('\n');
      }
      out.append(AuthoredPackText.summary(authored, review.errors().size())).append('\n');
      errors += review.errors().size();
    }
    return errors == 0 ? ExitCode.OK : ExitCode.RULES;
  }
}
