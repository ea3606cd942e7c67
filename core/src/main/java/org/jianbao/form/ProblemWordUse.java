package org.jianbao.form;

/** What a word tells in section 五 (存在的主要问题及改进情况). */
public enum ProblemWordUse {
  /** Names a problem: 不够, 滞后. */
  PROBLEM("问题"),
  /** Names a problem unless it stands among improvements: 部分, 兼职. */
  PERHAPS_PROBLEM("或为问题"),
  /** Looks like a word for a problem but is none: 不断. */
  NO_PROBLEM("非问题"),
  /** A clause with it speaks of a problem as what is to be solved: 解决, 避免. */
  SOLVES("解决"),
  /** A clause that begins with it is an improvement: 加强. */
  BEGINS_IMPROVEMENT("改进开头"),
  /** A clause with it is an improvement: 下一步, 将. */
  IMPROVEMENT("改进"),
  /** Looks like a word for an improvement but is none: 未将. */
  NO_IMPROVEMENT("非改进"),
  /** Announces problems: 存在的主要问题. */
  PROBLEM_LABEL("问题标题"),
  /** Announces improvements: 改进情况. */
  IMPROVEMENT_LABEL("改进标题"),
  /** Praise, which is no problem: 成效. */
  PRAISE("表扬"),
  /** Denies that there is any: 无, 没有问题. */
  DENIAL("否认"),
  /** Says nothing by itself, beside a label: 主要, 如下. */
  FILLER("虚词"),
  /** Asks others for something, which improves nothing: 希望上级. */
  WISH("请求"),
  /** No sentence ends with it: 比较, 以及. */
  UNFINISHED("未完"),
  /** Ends with such a word, and may end a sentence: 涉及. */
  FINISHED("可完");

  private final String code;

  ProblemWordUse(String code) {
    this.code = code;
  }

  /** The word for it in word lists. */
  public String code() {
    return code;
  }
}
