package org.jianbao.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** A language in which rules and faces speak; reports are always quoted as they are. */
public enum Language {
  /** Chinese, the default. */
  CHINESE("zh"),
  /** English, for readers of the repository. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Code as users write it: zh, en. */
  public String code() {
    return code;
  }

  /** The language of a code. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
