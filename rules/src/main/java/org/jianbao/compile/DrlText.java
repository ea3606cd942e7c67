package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.pack.RuleFile;

/**
 * The text of a rule file with a package of its own. Package, import of the facts and global are
 * put in on one line, so that every line keeps its number; a file may leave them out.
 *
 * @param packageName an ASCII name that no other file has
 * @param text the DRL
 */
record DrlText(String packageName, String text) {
  private static final Pattern PACKAGE = Pattern.compile("package\\s+[\\w.]+[ \\t]*;?");
  private static final Pattern GLOBAL = Pattern.compile("(?m)^\\s*global\\s");
  private static final Pattern RULE =
      Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(?:\"([^\"\\r\\n]+)\"|'([^'\\r\\n]+)'|([^\\s\"']+))");
  private static final Pattern END = Pattern.compile("(?m)^[ \\t]*(?:.*\\s)?end[ \\t]*(?://.*)?$");

  /** The DRL that a file holds or expands to, with a package. */
  static DrlText of(RuleFile file) {
    return of(file, DrlSource.of(file).text());
  }

  /**
   * Gives a file its package.
   *
   * @param source the DRL that it holds or expands to
   */
  static DrlText of(RuleFile file, String source) {
    String packageName = packageOf(file);
    String content = source;
    if (content.startsWith("\uFEFF")) {
      content = content.substring(1);
    }
    String head = "package " + packageName + "; import org.jianbao.facts.*; ";
    if (!GLOBAL.matcher(content).find()) {
      head += "global org.jianbao.facts.Findings findings; ";
    }
    int start = skipComments(content);
    Matcher matcher = PACKAGE.matcher(content).region(start, content.length());
    String text =
        matcher.lookingAt()
            ? content.substring(0, start) + head + content.substring(matcher.end())
            : head + content;
    return new DrlText(packageName, text);
  }

  /** Names of the rules as far as they can be told without parsing, in order. */
  static List<String> namesIn(String content) {
    List<String> names = new ArrayList<>();
    Matcher matcher = RULE.matcher(content);
    while (matcher.find()) {
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      names.add(name != null ? name : matcher.group(3));
    }
    return names.stream().distinct().toList();
  }

  /** Whether the file seems to hold more rules than {@link #namesIn} tells. */
  static boolean mayHoldOthers(String content) {
    long ends = END.matcher(content).results().count();
    return RULE.matcher(content).results().count() != ends;
  }

  /** The package that a file is given. */
  static String packageOf(RuleFile file) {
    String whole = file.pack() + "/" + file.path();
    String stem = file.path().replaceFirst("^rules/", "").replaceFirst("\\.drl.*$", "");
    return "jianbao.packs.p_"
        + ascii(file.pack())
        + ".f_"
        + ascii(stem)
        + "_"
        + Hash.of(whole).substring(0, 8);
  }

  private static String ascii(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_");
  }

  private static int skipComments(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at) || text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return at;
      }
    }
    return at;
  }
}
