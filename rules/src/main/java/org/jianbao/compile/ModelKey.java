package org.jianbao.compile;

import org.drools.model.Model;

/** Under which key a compiled file is kept: whatever changes the classes changes the key. */
final class ModelKey {
  /** To be raised when the linter or the text kept beside the classes changes. */
  private static final String LINTER = "1";

  private static final String DROOLS =
      String.valueOf(Model.class.getPackage().getImplementationVersion());

  private static final String FACTS = FactsVersion.current();

  private ModelKey() {}

  /** The key of a file. */
  static String of(DrlText drl) {
    return of(drl, FACTS);
  }

  /** The key of a file for a version of the facts. */
  static String of(DrlText drl, String factsVersion) {
    return Hash.of(drl.packageName(), drl.text(), DROOLS, factsVersion, LINTER);
  }
}
