package org.jianbao.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.Problem;
import org.jianbao.cli.Outcome.Face;
import org.jianbao.document.ProblemCode;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.Renderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/** Each input has its scorecard, also one on which the program itself fails. */
final class Checking implements Work {
  private final Service service;
  private final Formats.Chosen formats;
  private final Waivers waivers;
  private final RenderStyle style;
  private final FailOn failOn;

  Checking(
      Service service, Formats.Chosen formats, Waivers waivers, RenderStyle style, FailOn failOn) {
    this.service = service;
    this.formats = formats;
    this.waivers = waivers;
    this.style = style;
    this.failOn = failOn;
  }

  @Override
  public RunFaces runFaces(@Nullable Faces folder) throws IOException {
    RunStyle ofRun = new RunStyle(style.language(), failOn.mildest(), service::rules);
    return RunFaces.of(formats.run(), ofRun, folder, waivers);
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
      renderer.render(checked, style, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
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
