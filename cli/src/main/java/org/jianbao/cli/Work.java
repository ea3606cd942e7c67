package org.jianbao.cli;

import java.io.IOException;
import org.jianbao.check.Problem;
import org.jianbao.document.ProblemCode;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.Input;
import org.jspecify.annotations.Nullable;

/** What a command does with each input; safe for use by many threads. */
interface Work {
  /** Works on an input; never throws but where the program itself fails. */
  Outcome on(Input input, Attempt attempt);

  /** The outcome of an input that was given up. */
  Outcome givenUp(Input input, Problem problem);

  /**
   * Begins the results of a whole run.
   *
   * @param folder where their files go, or null if there is none
   * @throws IOException if one cannot be written
   */
  default RunFaces runFaces(@Nullable Faces folder) throws IOException {
    return RunFaces.none();
  }

  /** What is said of an input on which the program itself failed. */
  static Problem internal() {
    return new Problem(ProblemCode.INTERNAL, "程序内部错误，未能检查");
  }
}
