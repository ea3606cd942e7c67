package org.jianbao.cli;

import org.jianbao.scorecard.Options;

/** The service that the program uses: the façade for Java programs. */
final class Opened {
  private Opened() {}

  /** Opens packs and scheme. */
  static Service with(Options options) {
    throw new IllegalStateException("the façade is not there yet: " + options);
  }
}
