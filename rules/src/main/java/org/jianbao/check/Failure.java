package org.jianbao.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.compile.CompiledRules;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * A rule that threw or did not end.
 *
 * @param file the file it stands in
 * @param message one Chinese sentence naming file, rule and cause
 */
record Failure(String file, String message) {

  /** Finds the file behind a failed run. */
  static Failure of(
      CompiledRules rules, Set<String> left, List<Object> facts, Firing firing, int limit) {
    Throwable thrown = firing.failure();
    if (thrown == null) {
      String file = rules.fileOfRule(firing.busiest());
      return new Failure(
          file == null ? "" : file,
          "规则文件 " + file + " 的规则“" + firing.busiest() + "”触发过多（超过 " + limit + " 次），该文件的规则未能评判");
    }
    String rule = null;
    String file = null;
    for (Throwable cause : causes(thrown)) {
      if (rule == null && cause instanceof ConsequenceException e && e.getRule() != null) {
        rule = e.getRule().getName();
        file = rules.fileOfRule(rule);
      }
      if (file == null) {
        file = fileIn(rules, cause);
      }
    }
    if (file == null) {
      file = alone(rules, left, facts, limit);
    }
    if (file != null && left.contains(file)) {
      file = null;
    }
    if (rule == null && file != null && rules.rulesOf(file).size() == 1) {
      rule = rules.rulesOf(file).get(0);
    }
    return new Failure(
        file == null ? "" : file,
        "规则文件 "
            + file
            + (rule == null ? "" : " 的规则“" + rule + "”")
            + " 运行出错（"
            + reason(thrown)
            + "），该文件的规则未能评判");
  }

  private static Deque<Throwable> causes(Throwable thrown) {
    Deque<Throwable> causes = new ArrayDeque<>();
    for (Throwable t = thrown; t != null && causes.size() < 20; t = t.getCause()) {
      causes.add(t);
    }
    return causes;
  }

  private static String reason(Throwable thrown) {
    Throwable root = causes(thrown).getLast();
    String message = root.getMessage();
    return root.getClass().getSimpleName()
        + (message == null ? "" : "：" + message.lines().findFirst().orElse(""));
  }

  /** Each file's classes have a package of their own, which the stack trace shows. */
  private static @Nullable String fileIn(CompiledRules rules, Throwable thrown) {
    for (StackTraceElement element : thrown.getStackTrace()) {
      String file = rules.fileOfClass(element.getClassName());
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  private static @Nullable String alone(
      CompiledRules rules, Set<String> left, List<Object> facts, int limit) {
    for (String file : rules.files()) {
      if (!left.contains(file)) {
        Set<String> others = new TreeSet<>(rules.files());
        others.remove(file);
        if (Firing.run(rules.sessionsWithout(others), facts, limit).failure() != null) {
          return file;
        }
      }
    }
    return null;
  }
}
