package org.jianbao.compile;

import java.util.List;
import org.jianbao.pack.PackError;
import org.jianbao.pack.PackSource;
import org.jianbao.pack.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule file is left out.
 *
 * @param pack id of the pack it belongs to
 * @param file path within the pack: rules/period.drl
 * @param line line of the file, from 1, or null if none can be told
 * @param message the cause, one Chinese sentence, without file and line
 * @param rules full names of the rules that do not run, as far as they can be read
 */
public record RuleFileProblem(
    String pack, String file, @Nullable Integer line, String message, List<String> rules) {

  public RuleFileProblem {
    rules = List.copyOf(rules);
  }

  static RuleFileProblem of(RuleFile file, Fault fault, List<String> rules) {
    return new RuleFileProblem(file.pack(), file.path(), fault.line(), fault.message(), rules);
  }

  /** The whole sentence for the user: file, line, cause. */
  public String describe() {
    String where = pack + "/" + file;
    return line == null ? where + "：" + message : where + "，第" + line + "行：" + message;
  }

  /**
   * The same with the author's own name of the file.
   *
   * @param source the files of the pack
   */
  public PackError error(PackSource source) {
    return new PackError(source.display(file), line == null ? 0 : line, 0, message);
  }
}
