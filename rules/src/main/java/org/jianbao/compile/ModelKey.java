package org.jianbao.compile;

import org.drools.model.Model;
import org.jianbao.pack.RuleFile;
import org.jianbao.sentence.Vocabulary;

/** Under which key a compiled file is kept: whatever changes the classes changes the key. */
final class ModelKey {
  /**
   * To be raised when the linter, the expansion of workbooks or the text beside the classes
   * changes.
   */
  private static final String LINTER = "2";

  private static final String DROOLS =
      String.valueOf(Model.class.getPackage().getImplementationVersion());

  private static final String FACTS = FactsVersion.current();

  private ModelKey() {}

  /** The key of a file. */
  static String of(RuleFile file) {
    return of(file, FACTS);
  }

  /** The key of a file for a version of the facts. */
  static String of(RuleFile file, String factsVersion) {
    String words = file.isSentences() ? Hash.of(Vocabulary.source()) : "";
    return Hash.of(file.pack(), file.path(), file.sha256(), DROOLS, factsVersion, LINTER + words);
  }
}
