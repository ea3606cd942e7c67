package org.jianbao.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
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
    customSynopsis = {
      "jianbao rules new DIR --extends ID [选项]...",
      "      jianbao rules new DIR [--sentences] [--table] [--words NAME]..."
    },
    descriptionHeading = "%n",
    description = {
      "新建一个规则包，继承现有的规则包，只写与它不同的地方。",
      "其中有示例规则和它们的案例，可以直接检查、测试、使用，再按需要修改。",
      "DIR 已经是规则包时，只添加句子、决策表、词表，不动其他文件。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已新建或添加", "2:用法有误，文件夹不是空的，或已有同名的文件", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao rules new yunzhou-2021 --extends format-2021 --title 云州市年度报告检查规则",
      "  jianbao rules new yunzhou-2021 --extends format-2021 --table",
      "  jianbao rules new yunzhou-2021 --sentences --words places     添加到已有的规则包"
    })
final class RulesNewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "规则包的文件夹：不存在或是空的；或已有的规则包")
  private @Nullable Path folder;

  @Option(
      names = "--extends",
      paramLabel = "ID",
      description = "继承的规则包，如 format-2021；全部规则包见 jianbao rules list")
  private @Nullable String extended;

  @Option(names = "--id", paramLabel = "ID", description = "规则包的编号；默认为文件夹的名称")
  private @Nullable String id;

  @Option(names = "--title", paramLabel = "TITLE", description = "规则包的名称")
  private String title = "本地年度报告检查规则";

  @Mixin private PacksOption packs = new PacksOption();

  @Option(names = "--sentences", description = "另附 rules/sentences.dslr：用中文句子写的规则，有示例")
  private boolean sentences;

  @Option(names = "--table", description = "另附决策表 rules/table.drl.xlsx：用 Excel 一行写一条规则，有示例和下拉列表")
  private boolean table;

  @Option(names = "--words", paramLabel = "NAME", description = "另附空的词表 words/NAME.csv；可以多次给出")
  private List<String> words = new ArrayList<>();

  @Mixin private HelpOption help = new HelpOption();

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Path target = Objects.requireNonNull(folder);
    if (Files.exists(target.resolve("pack.yaml"))) {
      return add(target);
    }
    if (extended == null) {
      throw new UsageException("请用 --extends 写明继承哪个规则包，如 --extends format-2021");
    }
    Workshop workshop = Workshop.open(packs.all());
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
    complete(skeleton, parent);
    try {
      skeleton.write(target);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(target + " 已经存在，且不是空文件夹");
    } catch (IOException e) {
      throw unwritable(target);
    }
    told("已新建规则包 " + name, target, skeleton);
    return ExitCode.OK;
  }

  /** Adds to a pack that is there. */
  private int add(Path target) throws UsageException, IOException {
    if (extended != null || id != null) {
      throw new UsageException(target + " 已经存在，且不是空文件夹：要添加到其中的规则包，不写 --extends、--id；要新建，请换一个文件夹");
    }
    if (!sentences && !table && words.isEmpty()) {
      throw new UsageException(
          target + " 已经是规则包：要添加什么，请写 --sentences（句子）、--table（决策表）或 --words NAME（词表）");
    }
    List<Path> all = new ArrayList<>(packs.all());
    all.add(target);
    Workshop workshop = Workshop.open(all);
    PackNames.errors(console, workshop);
    Workshop own = Workshop.open(List.of(target));
    if (own.packs().isEmpty()) {
      throw new UsageException(target + " 中的规则包没有载入，请先改正：jianbao rules check " + target);
    }
    String name = own.packs().get(0).pack().id();
    RulePack pack =
        workshop.all().stream().filter(each -> each.id().equals(name)).findFirst().orElseThrow();
    Skeleton added = Skeleton.of(pack, workshop);
    complete(added, pack);
    try {
      added.writeInto(target);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException("已有 " + e.getMessage() + "，没有添加任何文件");
    } catch (IOException e) {
      throw unwritable(target);
    }
    told("已添加到规则包 " + name, target, added);
    return ExitCode.OK;
  }

  private void complete(Skeleton skeleton, RulePack pack) throws UsageException, IOException {
    if (sentences && !skeleton.addSentences() || table && !skeleton.addTable()) {
      throw new UsageException("规则包 " + pack.id() + " 没有第二章的表，不能附句子、决策表的示例");
    }
    try {
      words.forEach(skeleton::addWords);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    Installation.schemas().ifPresent(skeleton::withSchemas);
  }

  private static UsageException unwritable(Path target) {
    return new UsageException("无法写入 " + target + "：没有权限、空间不足，或上级是文件");
  }

  private void told(String what, Path target, Skeleton skeleton) throws IOException {
    Writer out = console.out();
    out.append(what).append("：\n");
    for (String file : skeleton.files()) {
      out.append("  ").append(target.resolve(file).toString()).append('\n');
    }
    out.append("下一步：\n");
    out.append("  jianbao rules test ").append(target.toString()).append('\n');
    out.append("  jianbao check --packs ").append(target.toString()).append(" 报告.docx\n");
  }
}
