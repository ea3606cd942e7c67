package org.jianbao.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.Form;

/**
 * The rules of a pack and what decides which of them are in effect: all that it takes to compile
 * them, without its words.
 *
 * @param pack id of the pack
 * @param disabled ids or full names of rules that are off
 * @param severity severities by rule id or full name that override those of the rules
 * @param relationRules what is stated about the rules of the relations, by id
 * @param files the rule files in effect, those of the root first
 */
public record RuleSet(
    String pack,
    Form form,
    Set<String> disabled,
    Map<String, Severity> severity,
    Map<String, RuleInfo> relationRules,
    List<RuleFile> files) {

  private static final String SECTION = "section.";
  private static final String HEADINGS = "headings";
  private static final String TABLE = "table.";
  private static final String CELLS = "cells.";

  public RuleSet {
    disabled = Set.copyOf(disabled);
    severity = Map.copyOf(severity);
    relationRules = Collections.unmodifiableMap(new LinkedHashMap<>(relationRules));
    files = List.copyOf(files);
  }

  /** Whether the form has what a rule needs: each section and table among its needs. */
  public boolean offers(String need) {
    if (need.equals(HEADINGS)) {
      return !form.sections().isEmpty();
    }
    if (need.startsWith(SECTION)) {
      return form.section(Integer.parseInt(need.substring(SECTION.length()))).isPresent();
    }
    return !need.startsWith(TABLE) && !need.startsWith(CELLS)
        || form.table(need.substring(need.indexOf('.') + 1)).isPresent();
  }
}
