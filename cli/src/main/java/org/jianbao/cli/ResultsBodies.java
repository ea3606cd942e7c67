package org.jianbao.cli;

import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.form.OrganisationKind;
import org.jianbao.store.Questions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which bodies are asked for. */
final class ResultsBodies {
  @Option(names = "--area", paramLabel = "NAME", description = "只看这一地区（名单的“地区”一列）")
  private @Nullable String area;

  @Option(
      names = "--kind",
      paramLabel = "K",
      converter = Converters.Kind.class,
      description = {"只看这一类别：government、department、township、", "street 或 other"})
  private @Nullable OrganisationKind kind;

  @Option(
      names = "--status",
      paramLabel = "S",
      converter = Converters.StatusWord.class,
      description = {
        "只看这样报送的：on-time（按时）、late（逾期）、",
        "undated（时间不明）、missing（未报送）、unreadable（无法读取）"
      })
  private @Nullable Status status;

  Questions.Bodies asked() {
    return new Questions.Bodies(area, kind, status);
  }
}
