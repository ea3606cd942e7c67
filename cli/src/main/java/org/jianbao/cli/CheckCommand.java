package org.jianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Problem;
import org.jianbao.cli.Outcome.Face;
import org.jianbao.document.ProblemCode;
import org.jianbao.form.OrganisationKind;
import org.jianbao.render.NoticeStyle;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.json.BaselineFile;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Options;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.waiver.Baseline;
import org.jianbao.waiver.WaiverException;
import org.jianbao.waiver.Waivers;
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

  private NoticeStyle notice = NoticeStyle.PLAIN;

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
    notice = notices.style();
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
    return runner.run(service.problems(), new Checking(service, chosen, options.waivers()));
  }

  private Baseline baseline() throws UsageException {
    try {
      return baseline == null ? Baseline.NONE : BaselineFile.read(baseline);
    } catch (WaiverException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Each input has its scorecard, also one on which the program itself fails. */
  private final class Checking implements Work {
    private final Service service;
    private final Formats.Chosen formats;
    private final Waivers waivers;

    Checking(Service service, Formats.Chosen formats, Waivers waivers) {
      this.service = service;
      this.formats = formats;
      this.waivers = waivers;
    }

    @Override
    public RunFaces runFaces(@Nullable Faces folder) throws IOException {
      RunStyle style = new RunStyle(language, failOn.mildest(), service::rules);
      return RunFaces.of(formats.run(), style, folder, waivers);
    }

    @Override
    public Outcome on(Input input, Attempt attempt) {
      try {
        return outcome(service.check(input, attempt));
      } catch (RuntimeException | StackOverflowError e) {
        CheckedReport failed = service.failed(input, Work.internal());
        return Outcome.failed(input.path(), e, faces(failed, formats.each()), card(failed));
      }
    }

    @Override
    public Outcome givenUp(Input input, Problem problem) {
      return outcome(service.failed(input, problem));
    }

    private Outcome outcome(CheckedReport checked) {
      Scorecard card = checked.scorecard();
      return new Outcome(
          card.source().path(),
          result(card),
          exitCode(card),
          messages(card, /* ofRules= */ false),
          messages(card, /* ofRules= */ true),
          faces(checked, formats.each()),
          card(checked),
          /* trace= */ null);
    }

    /** What the results of the run are made of, if there are any. */
    private @Nullable Face card(CheckedReport checked) {
      return formats.run().isEmpty() && waivers.all().isEmpty()
          ? null
          : new Face("json", rendered(checked, new JsonRenderer()));
    }
  }

  private List<Face> faces(CheckedReport checked, List<Renderer> renderers) {
    List<Face> faces = new ArrayList<>();
    for (Renderer renderer : renderers) {
      faces.add(new Face(renderer.suffix(checked), rendered(checked, renderer)));
    }
    return faces;
  }

  private static List<String> messages(Scorecard card, boolean ofRules) {
    return card.problems().stream()
        .filter(problem -> ofRules == (problem.code() == ProblemCode.RULE_FAILED))
        .map(Problem::message)
        .toList();
  }

  private byte[] rendered(CheckedReport checked, Renderer renderer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      renderer.render(checked, style(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private RenderStyle style() {
    RenderStyle style =
        run.output == null && console.outTerminal()
            ? new RenderStyle(
                !noColour && System.getenv("NO_COLOR") == null, console.width(), language)
            : RenderStyle.PLAIN;
    return style.in(language).with(notice);
  }

  private static Outcome.Result result(Scorecard card) {
    if (card.report() == null) {
      return Outcome.Result.UNREADABLE;
    }
    return switch (card.verdict()) {
      case PASS -> Outcome.Result.PASS;
      case FAIL -> Outcome.Result.FAIL;
      case NOT_ASSESSABLE -> Outcome.Result.NOT_ASSESSABLE;
    };
  }

  private int exitCode(Scorecard card) {
    if (card.verdict() == Verdict.NOT_ASSESSABLE) {
      return ExitCode.NOT_ASSESSABLE;
    }
    boolean reached =
        card.counting().stream().anyMatch(scored -> failOn.reachedBy(scored.finding().severity()));
    return reached ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
