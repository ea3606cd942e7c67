package org.jianbao.scorecard;

import java.nio.file.Path;

/** The example of the README, compiled and run by a test. */
final class EmbeddingExample {
  private EmbeddingExample() {}

  static String check(Path file) throws OpeningException {
    // example: begin
    Jianbao jianbao = Jianbao.open(Options.DEFAULT); // once; safe for use by many threads
    Scorecard card = jianbao.check(file);
    String result = card.verdict() + ", findings: " + card.findings().size();
    // example: end
    return result;
  }
}
