package org.jianbao.check;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders {@code {name}} of a message. */
final class MessageTemplate {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private MessageTemplate() {}

  /**
   * Fills a message.
   *
   * @param values value of a placeholder, or null for a name it does not know, which is left as it
   *     stands
   */
  static String fill(String message, Function<String, @Nullable String> values) {
    StringBuilder filled = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(message);
    while (matcher.find()) {
      String value = values.apply(matcher.group(1));
      matcher.appendReplacement(
          filled, Matcher.quoteReplacement(value == null ? matcher.group() : value));
    }
    return matcher.appendTail(filled).toString();
  }
}
