package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.scorecard.Options;
import org.jianbao.waiver.WaiverException;
import org.jianbao.waiver.WaiverFile;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what findings are weighed: schemes, waivers, what was known before. */
final class JudgingOptions {
  @Option(
      names = "--scheme",
      paramLabel = "ID|FILE",
      description = {"评分标准的名称或文件；默认为 default。", "可以多次给出：第一个用于评分，其余的结果并列显示"})
  private List<String> schemes = new ArrayList<>();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = {"豁免清单（YAML 或 Excel）：其中的问题照样列出，但不扣分，", "也不影响结论"})
  private @Nullable Path waivers;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "按这一天判断豁免是否到期，如 2021-03-31；默认为今天")
  private @Nullable LocalDate date;

  /**
   * Options with these added.
   *
   * @throws UsageException if a file cannot be used
   */
  Options in(Options options) throws UsageException {
    try {
      return options
          .withSchemes(schemes.isEmpty() ? Options.DEFAULT.schemes() : schemes)
          .withWaivers(waivers());
    } catch (WaiverException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private Waivers waivers() throws WaiverException, UsageException {
    if (waivers == null) {
      return Waivers.NONE;
    }
    LocalDate day = date == null ? LocalDate.now(Clock.systemDefaultZone()) : date;
    try {
      return WaiverFile.read(waivers.toString(), Files.readAllBytes(waivers), day);
    } catch (IOException e) {
      throw new UsageException("豁免清单 " + waivers + " 不存在，或无法读取");
    }
  }
}
