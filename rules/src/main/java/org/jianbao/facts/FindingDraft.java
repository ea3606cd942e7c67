package org.jianbao.facts;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A finding that was just reported, to which the same consequence may add its evidence. */
public interface FindingDraft {

  /** What the report says. */
  FindingDraft actual(@Nullable Object actual);

  /** What it should say. */
  FindingDraft expected(@Nullable Object expected);

  /** A fact that belongs to the evidence. */
  FindingDraft related(String role, Located fact);

  /** Facts that belong to the evidence; all must be {@link Located}. */
  FindingDraft related(String role, Collection<?> facts);

  /** A value for the placeholder {@code {name}} of the rule's message. */
  FindingDraft with(String name, @Nullable Object value);
}
