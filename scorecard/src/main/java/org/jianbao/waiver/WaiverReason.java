package org.jianbao.waiver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a finding is waived; a closed list, so that waivers can be counted. */
public enum WaiverReason {
  /** The report is right, the rule is wrong here. */
  FALSE_ALARM("false-alarm", "误报"),
  /** The body has mended it, or explained it, since. */
  CORRECTED("corrected", "已更正"),
  /** The competent office has allowed it. */
  APPROVED("approved", "经批准"),
  /** It is not in the power of the body. */
  NOT_ATTRIBUTABLE("not-attributable", "非本机关原因"),
  /** Something else, said in the note. */
  OTHER("other", "其他");

  private final String code;
  private final String word;

  WaiverReason(String code, String word) {
    this.code = code;
    this.word = word;
  }

  /** The word in YAML and JSON. */
  public String code() {
    return code;
  }

  /** The Chinese word, as in Excel. */
  public String word() {
    return word;
  }

  /** The reason of a code or a Chinese word. */
  public static Optional<WaiverReason> of(String codeOrWord) {
    return Arrays.stream(values())
        .filter(reason -> reason.code.equals(codeOrWord) || reason.word.equals(codeOrWord))
        .findFirst();
  }

  /** All codes and words, for messages. */
  public static List<String> all() {
    return Arrays.stream(values()).map(reason -> reason.code + "（" + reason.word + "）").toList();
  }
}
