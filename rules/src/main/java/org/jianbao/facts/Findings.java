package org.jianbao.facts;

/** What a rule's consequence may call: the global {@code findings}. */
public interface Findings {

  /** Reports a finding of the rule that fires, at the place of a fact. */
  FindingDraft report(Located subject);
}
