package org.jianbao.document.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by its name that a style is one of the built-in headings. */
public final class HeadingNames {
  private static final Pattern HEADING =
      Pattern.compile("\\s*(?:heading|标题)\\s*([1-9])\\s*", Pattern.CASE_INSENSITIVE);

  private HeadingNames() {}

  /** The outline level, from 0, of a heading style of this name, or null for any other style. */
  public static @Nullable Integer outline(String name) {
    Matcher heading = HEADING.matcher(name);
    return heading.matches() ? Integer.parseInt(heading.group(1)) - 1 : null;
  }
}
