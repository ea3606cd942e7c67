package org.jianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding.Related;
import org.jianbao.facts.FindingDraft;
import org.jianbao.facts.Located;
import org.jspecify.annotations.Nullable;

/** What a consequence reports, before the engine has looked at it. */
final class Draft implements FindingDraft {
  private final String rule;
  private final Located subject;
  private final List<Related> related = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private @Nullable String actual;
  private @Nullable String expected;

  Draft(String rule, Located subject) {
    this.rule = rule;
    this.subject = subject;
  }

  @Override
  public FindingDraft actual(@Nullable Object value) {
    actual = Values.text(value);
    return this;
  }

  @Override
  public FindingDraft expected(@Nullable Object value) {
    expected = Values.text(value);
    return this;
  }

  @Override
  public FindingDraft related(String role, Located fact) {
    related.add(new Related(role, fact.place()));
    return this;
  }

  @Override
  public FindingDraft related(String role, Collection<?> facts) {
    facts.forEach(fact -> related(role, (Located) fact));
    return this;
  }

  @Override
  public FindingDraft with(String name, @Nullable Object value) {
    String text = Values.text(value);
    values.put(name, text == null ? "" : text);
    return this;
  }

  /** Full name of the DRL rule that fired. */
  String rule() {
    return rule;
  }

  Located subject() {
    return subject;
  }

  List<Related> related() {
    return related;
  }

  Map<String, String> values() {
    return values;
  }

  @Nullable String actual() {
    return actual;
  }

  @Nullable String expected() {
    return expected;
  }
}
