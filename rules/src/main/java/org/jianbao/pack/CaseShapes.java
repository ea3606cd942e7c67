package org.jianbao.pack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.pack.Shape.Choice;
import org.jianbao.pack.Shape.Fields;
import org.jianbao.pack.Shape.Items;
import org.jianbao.pack.Shape.Text;

/** The shape of cases/*.yaml. */
final class CaseShapes {
  private static final Text ANY = new Text(Pattern.compile(".*", Pattern.DOTALL), "文字");
  private static final Text WORD = new Text(Pattern.compile(".+", Pattern.DOTALL), "文字");

  /** A file: the base of its cases, and the cases. */
  static final Fields FILE =
      fields(
          "base",
          WORD,
          "cases",
          new Items(
              fields(
                  "name", WORD,
                  "base", WORD,
                  "changes", new Items(change()),
                  "expect", new Items(expectation()),
                  "silent", new Items(WORD))));

  private CaseShapes() {}

  private static Fields change() {
    Map<String, Shape> parts = new LinkedHashMap<>();
    for (String part :
        new String[] {
          "replace", "with", "cell", "to", "label", "heading", "table", "form", "delete", "insert",
          "after", "move"
        }) {
      parts.put(part, ANY);
    }
    return new Fields(parts);
  }

  private static Fields expectation() {
    return fields(
        "rule", WORD,
        "severity", new Choice(Arrays.stream(Severity.values()).map(Severity::code).toList()),
        "section", new Text(Pattern.compile("\\d{1,2}"), "章节序号，0 为第一部分之前"),
        "table", WORD,
        "row", WORD,
        "column", WORD,
        "actual", ANY,
        "expected", ANY,
        "quote", ANY);
  }

  private static Fields fields(Object... keysAndShapes) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    for (int i = 0; i < keysAndShapes.length; i += 2) {
      fields.put((String) keysAndShapes[i], (Shape) keysAndShapes[i + 1]);
    }
    return new Fields(fields);
  }
}
