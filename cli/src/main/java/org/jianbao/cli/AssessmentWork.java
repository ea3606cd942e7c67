package org.jianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jianbao.assessment.DigestJson;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.check.Problem;
import org.jianbao.compare.Digests;
import org.jianbao.document.ProblemCode;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.similarity.FormLanguage;
import org.jianbao.similarity.OwnText;
import org.jianbao.similarity.Signatures;

/** Checks a report of an assessment by itself, and makes what it is compared by. */
record AssessmentWork(Service service, FormLanguage language) implements Work {
  private static final String ASSESSED = "assessed";

  @Override
  public Outcome on(Input input, Attempt attempt) {
    try {
      return outcome(service.check(input, attempt));
    } catch (RuntimeException | StackOverflowError e) {
      CheckedReport failed = service.failed(input, Work.internal());
      return Outcome.failed(input.path(), e, List.of(), face(failed));
    }
  }

  @Override
  public Outcome givenUp(Input input, Problem problem) {
    return outcome(service.failed(input, problem));
  }

  private Outcome outcome(CheckedReport checked) {
    Scorecard card = checked.scorecard();
    boolean read = card.report() != null;
    return new Outcome(
        card.source().path(),
        read ? Outcome.Result.READ : Outcome.Result.UNREADABLE,
        read ? ExitCode.OK : ExitCode.NOT_ASSESSABLE,
        List.of(),
        card.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.RULE_FAILED)
            .map(Problem::message)
            .toList(),
        List.of(),
        face(checked),
        /* trace= */ null);
  }

  private Outcome.Face face(CheckedReport checked) {
    ReportDigest digest = Digests.of(checked);
    Scorecard card = checked.scorecard();
    String name = card.report() == null ? null : card.report().organisation().name();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      new JsonRenderer().render(checked, RenderStyle.PLAIN, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    long[] signature = Signatures.of(OwnText.of(digest, name, language));
    return new Outcome.Face(
        ASSESSED, AssessedWire.of(json.toByteArray(), DigestJson.write(digest), signature));
  }
}
