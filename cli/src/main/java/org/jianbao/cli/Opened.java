package org.jianbao.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Extract;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.OpeningException;
import org.jianbao.scorecard.Options;
import org.jspecify.annotations.Nullable;

/** The service that the program uses: the façade for Java programs. */
record Opened(Jianbao jianbao) implements Service {

  /**
   * Opens packs and scheme.
   *
   * @throws UsageException if the options name what does not exist
   */
  static Service with(Options options) throws UsageException {
    try {
      return new Opened(Jianbao.open(options));
    } catch (OpeningException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Opens the shipped packs at once in another thread, while this one parses the command line: most
   * command lines want no other.
   *
   * @param report what is most likely the name of a report to be checked, or null
   */
  static Service.Opener early(@Nullable String report) {
    CompletableFuture<Service> shipped = CompletableFuture.supplyAsync(() -> shipped(report));
    return options -> options == Options.DEFAULT ? shipped.join() : with(options);
  }

  private static Service shipped(@Nullable String report) {
    try {
      return new Opened(
          report == null ? Jianbao.open(Options.DEFAULT) : Jianbao.open(Options.DEFAULT, report));
    } catch (OpeningException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> problems() {
    return jianbao.problems().stream().map(Problem::message).toList();
  }

  @Override
  public List<RuleInfo> rules(String pack) {
    return jianbao.rules(pack);
  }

  @Override
  public CheckedReport check(Input input, Attempt attempt) {
    return jianbao.examine(input, attempt);
  }

  @Override
  public CheckedReport failed(Input input, Problem problem) {
    return CheckedReport.of(jianbao.failed(input, problem));
  }

  @Override
  public Extract extract(Input input) {
    return jianbao.extract(input);
  }
}
