package org.jianbao.form;

import org.jspecify.annotations.Nullable;

/**
 * A section of the format.
 *
 * @param number ordinal of the section, 1–6
 * @param heading its heading without the ordinal
 */
public record SectionForm(int number, Label heading) {

  /** Written out for a quick start, as that of {@link Label}. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SectionForm other
        && number == other.number
        && heading.equals(other.heading);
  }

  @Override
  public int hashCode() {
    return 31 * number + heading.hashCode();
  }
}
