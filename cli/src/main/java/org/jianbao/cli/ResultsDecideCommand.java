package org.jianbao.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.store.Decision;
import org.jianbao.store.Decision.Kind;
import org.jianbao.store.Questions;
import org.jianbao.store.Store;
import org.jianbao.waiver.WaiverReason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds decisions on findings. */
@Command(
    name = "decide",
    sortOptions = false,
    synopsisHeading = "用法：",
    customSynopsis = {
      "jianbao results decide 指纹... --waive REASON [选项]...",
      "          jianbao results decide 指纹... --confirm|--reopen [选项]..."
    },
    descriptionHeading = "%n",
    description = {
      "对问题作出处理决定，连同决定人和时间存入评估库：不计（豁免）、确认，或撤销以前的决定。",
      "下次 jianbao assess 时生效；重新评估不会丢失决定，以前的决定保留备查（jianbao results decisions）。"
    },
    parameterListHeading = "%n参数：%n",
    optionListHeading = "%n选项：%n",
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:已存入", "2:用法有误，没有这个问题，或评估库不能用", "70:程序内部错误"},
    footerHeading = "%n例子：%n",
    footer = {
      "  jianbao results decide 00d41d8cd98f00b2 --waive 误报 --note 已与报告核对",
      "  jianbao results decide 00d41d8cd98f00b2 --waive approved --until 2021-12-31 --by 张某",
      "  jianbao results decide 00d41d8cd98f00b2 --reopen"
    })
final class ResultsDecideCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Parameters(
      paramLabel = "指纹",
      arity = "1..*",
      description = "问题的指纹，见 jianbao results findings、findings.csv")
  private List<String> fingerprints = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  private Choice choice = new Choice();

  @Option(names = "--note", paramLabel = "TEXT", description = "说明")
  private String note = "";

  @Option(names = "--by", paramLabel = "NAME", description = "决定人；默认为系统用户名")
  private String by = System.getProperty("user.name", "");

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "有效到这一天，如 2021-12-31；默认一直有效")
  private @Nullable LocalDate until;

  @Mixin private ResultsStore source = new ResultsStore();
  @Mixin private HelpOption help = new HelpOption();

  /** What is decided: one of these. */
  static final class Choice {
    @Option(
        names = "--waive",
        paramLabel = "REASON",
        converter = Converters.Reason.class,
        description = {
          "不计，理由为：false-alarm（误报）、corrected（已更正）、",
          "approved（经批准）、not-attributable（非本机关原因）或 other（其他）"
        })
    private @Nullable WaiverReason waive;

    @Option(names = "--confirm", description = "确认：看过，问题成立")
    private boolean confirm;

    @Option(names = "--reopen", description = "撤销以前的决定")
    private boolean reopen;

    Kind kind() {
      return waive != null ? Kind.WAIVE : confirm ? Kind.CONFIRM : Kind.REOPEN;
    }
  }

  ResultsDecideCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return source.use(
        (store, year) -> {
          List<Decision> decisions = new ArrayList<>();
          for (String fingerprint : fingerprints) {
            decisions.add(decision(store, year, fingerprint));
          }
          for (Decision decision : decisions) {
            store.add(decision);
            console
                .out()
                .append("已存入：" + decision.fingerprint() + "  " + decision.rule() + "  ")
                .append(decision.organisation() == null ? "" : decision.organisation())
                .append('\n');
          }
          return ExitCode.OK;
        });
  }

  private Decision decision(Store store, int year, String fingerprint)
      throws UsageException, IOException {
    List<List<@Nullable Object>> found = new ArrayList<>();
    store.ask(Questions.finding(year, fingerprint), found::add);
    if (found.isEmpty()) {
      throw new UsageException(
          year + " 年度的结果中没有指纹为 " + fingerprint + " 的问题，见 jianbao results findings；未作任何决定");
    }
    List<@Nullable Object> finding = found.get(0);
    String body = (String) (finding.get(1) == null ? finding.get(2) : finding.get(1));
    return new Decision(
        fingerprint,
        String.valueOf(finding.get(0)),
        body,
        year,
        choice.kind(),
        choice.waive,
        note,
        by,
        clock.instant(),
        until);
  }
}
