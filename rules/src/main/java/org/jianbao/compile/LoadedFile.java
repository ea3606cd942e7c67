package org.jianbao.compile;

import java.util.List;
import java.util.Set;
import org.jianbao.pack.RuleFile;

/**
 * A rule file whose model is loaded.
 *
 * @param active names of the rules that are neither off nor replaced
 */
record LoadedFile(RuleFile file, CompiledFile compiled, RuleModel model, Set<String> active) {

  static LoadedFile load(RuleFile file, CompiledFile compiled, Set<String> active)
      throws ReflectiveOperationException {
    return new LoadedFile(file, compiled, RuleModel.load(compiled, active), Set.copyOf(active));
  }

  /** Why a file that compiled could not be loaded. */
  static RuleFileProblem problem(RuleFile file, List<String> rules, Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new RuleFileProblem(
        file.pack(), file.path(), null, "无法载入：" + CompilerFaults.firstLine(root.toString()), rules);
  }

  /** Pack and path, as a name for messages. */
  String name() {
    return file.pack() + "/" + file.path();
  }
}
