package org.jianbao.publish;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON that stands in a page: nothing in it can end the script it stands in. */
final class PageJson {
  private PageJson() {}

  static String text(@Nullable String text) {
    if (text == null) {
      return "null";
    }
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"' + quoted.replace("<", "\\u003c") + '"';
  }

  /** An array of whatever the function makes JSON of. */
  static <T> String array(List<T> values, Function<T, String> json) {
    return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  static String texts(List<String> texts) {
    return array(texts, PageJson::text);
  }
}
