package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jianbao.catalogue.Language;
import org.jianbao.form.OrganisationKind;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.BaselineFile;
import org.jianbao.scorecard.Options;
import org.jianbao.waiver.Baseline;
import org.jianbao.waiver.WaiverException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks reports and prints their scorecards. */
@Command(
    name = "check",
    sortOptions = false,
    addMethodSubcommands = false,
    synopsisHeading = "用法：",
    customSynopsis = "jianbao check [选项]... PATH...",
    descriptionHeading = "%n",
    description = "检查报告，给出每份报告的结论、得分和问题清单。",
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码（取适用的最大者；用法有误时只为 2）：%n",
    exitCodeList = {
      "0:全部报告符合要求",
      "1:存在达到 --fail-on 级别的问题",
      "2:用法有误，未作检查",
      "3:有报告无法读取或无法评定，其余已检查",
      "4:规则文件或规则包无法加载，其余规则已运行",
      "70:程序内部错误"
    },
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao check 报告.docx",
      "  jianbao check --format json 报送材料/ > 结果.json",
      "  jianbao check --format text --format json -o 结果 报送材料/",
      "  jianbao check --year 2021 --packs 本市规则 --fail-on warning 报告.docx",
      "  cat 报告.txt | jianbao check -"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Service.Opener opener;
  private final @Nullable Supplier<List<String>> workerCommand;

  @Mixin private RunOptions run = new RunOptions();
  @Mixin private PackOptions packs = new PackOptions();

  @Option(names = "--pack", paramLabel = "ID", description = "全部报告都用这个规则包；省略时按年度选择")
  private @Nullable String pack;

  @Option(names = "--pack-sha256", paramLabel = "HASH", description = "所用规则包的 SHA-256 须与此一致")
  private @Nullable String packSha256;

  @Option(
      names = "--organisation-kind",
      paramLabel = "KIND",
      converter = Converters.Kind.class,
      description = {"机关类别：government、department、township、", "street、other；省略时从每份报告中判断"})
  private @Nullable OrganisationKind organisationKind;

  @Mixin private JudgingOptions judging = new JudgingOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {"以前的结果（--format json 或 jsonl 的文件或文件夹）：", "只列出比它多出的问题"})
  private @Nullable Path baseline;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "输出格式，有 -o 时可以多次给出：text（默认）、json、markdown；",
        "每份报告一个文件、须有 -o 的：html、docx（加批注的副本）、",
        "notice（整改通知单）；",
        "全部报告合成一个文件、须有 -o 的：xlsx、jsonl、sarif、junit"
      })
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      converter = Converters.Threshold.class,
      description = "error（默认）、warning、hint、never：有达到该级别的问题时，退出码为 1")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Converters.Lang.class,
      description = {"结果的语言：zh（默认）或 en；自己的规则没有译文，仍为中文；", "报告的原文从不翻译"})
  private Language language = Language.CHINESE;

  @Option(names = "--no-color", description = "在终端上也不用颜色")
  private boolean noColour;

  @Mixin private NoticeOptions notices = new NoticeOptions();
  @Mixin private HelpOption help = new HelpOption();

  CheckCommand(
      Console console, Service.Opener opener, @Nullable Supplier<List<String>> workerCommand) {
    this.console = console;
    this.opener = opener;
    this.workerCommand = workerCommand;
  }

  /** This command for these paths, with no option. */
  CheckCommand on(List<String> paths) {
    run.paths.addAll(paths);
    return this;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    List<String> wanted = formats.isEmpty() ? List.of("text") : formats;
    Formats.Chosen chosen = new Formats().of(wanted, run.output != null);
    NoticeStyle notice = notices.style();
    Runner runner = run.runner(console, workerCommand);
    Options options =
        judging.in(
            Options.DEFAULT
                .withPacks(packs.packs.all())
                .withYear(packs.year)
                .withMaxBytes(run.maxBytes)
                .withPack(pack, packSha256)
                .withOrganisationKind(organisationKind)
                .withLanguage(language)
                .withBaseline(baseline()));
    Service service = opener.open(options);
    return runner.run(
        service.problems(),
        new Checking(service, chosen, options.waivers(), style(notice), failOn));
  }

  private Baseline baseline() throws UsageException {
    try {
      return baseline == null ? Baseline.NONE : BaselineFile.read(baseline);
    } catch (WaiverException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private RenderStyle style(NoticeStyle notice) {
    RenderStyle style =
        run.output == null && console.outTerminal()
            ? new RenderStyle(
                !noColour && System.getenv("NO_COLOR") == null, console.width(), language)
            : RenderStyle.PLAIN;
    return style.in(language).with(notice);
  }
}
