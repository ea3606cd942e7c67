package org.jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jianbao.author.Skeleton;
import org.jianbao.author.Workshop;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a rule pack. */
@Command(
    name = "new",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao rules new DIR --extends ID [选项]...",
    descriptionHeading = "%n",
    description = {"新建一个规则包，继承现有的规则包，只写与它不同的地方。", "其中有一条示例规则和它的案例，可以直接检查、测试、使用，再按需要修改。"},
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已新建", "2:用法有误，或文件夹不是空的", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules new yunzhou-2021 --extends format-2021 --title 云州市年度报告检查规则",
      "  jianbao rules new yunzhou-2021 --extends format-2021 --table"
    })
final class RulesNewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "规则包的文件夹，不存在或是空的")
  private @Nullable Path folder;

  @Option(
      names = "--extends",
      paramLabel = "ID",
      required = true,
      description = "继承的规则包，如 format-2021；全部规则包见 jianbao rules list")
  private String extended = "";

  @Option(names = "--id", paramLabel = "ID", description = "规则包的编号；默认为文件夹的名称")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE", description = "规则包的名称")
  private String title = "本地年度报告检查规则";

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      converter = Converters.ExistingPath.class,
      description = "所继承的规则包在该文件夹中；可以多次给出")
  private List<Path> packs = new ArrayList<>();

  @Option(names = "--table", description = "另附决策表 rules/table.drl.xlsx：用 Excel 一行写一条规则，有示例和下拉列表")
  private boolean table;

  @Mixin private HelpOption help = new HelpOption();

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path target = Objects.requireNonNull(folder);
    Workshop workshop = Workshop.open(Installation.packs(packs));
    PackNames.errors(console, workshop);
    RulePack parent =
        workshop.all().stream()
            .filter(pack -> pack.id().equals(extended))
            .findFirst()
            .orElseThrow(() -> new UsageException(PackNames.unknown(extended, workshop)));
    String name = id == null ? target.toAbsolutePath().normalize().getFileName().toString() : id;
    if (!Skeleton.ID.matcher(name).matches()) {
      throw new UsageException(
          id == null
              ? "文件夹名“" + name + "”不能用作编号（应为小写字母、数字、“-”），请用 --id 指定编号，如 --id yunzhou-2021"
              : "编号“" + name + "”应为小写字母、数字、“-”");
    }
    if (workshop.all().stream().anyMatch(pack -> pack.id().equals(name))) {
      throw new UsageException("已有编号为 " + name + " 的规则包，请用 --id 另定编号");
    }
    Skeleton skeleton = new Skeleton(name, title, parent, workshop);
    if (table && !skeleton.addTable()) {
      throw new UsageException("规则包 " + extended + " 没有第二章的表，不能附决策表的示例");
    }
    Installation.schemas().ifPresent(skeleton::withSchemas);
    try {
      skeleton.write(target);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(target + " 已经存在，且不是空文件夹");
    } catch (IOException e) {
      throw new UsageException("无法写入 " + target + "：没有权限、空间不足，或上级是文件");
    }
    Writer out = console.out();
    out.append("已新建规则包 ").append(name).append("：\n");
    for (String file : skeleton.files()) {
      out.append("  ").append(target.resolve(file).toString()).append('\n');
    }
    out.append("下一步：\n");
    out.append("  jianbao rules test ").append(target.toString()).append('\n');
    out.append("  jianbao check --packs ").append(target.toString()).append(" 报告.docx\n");
    return ExitCode.OK;
  }
}
