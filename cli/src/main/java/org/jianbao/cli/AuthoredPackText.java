package org.jianbao.cli;

import org.jianbao.author.AuthoredPack;
import org.jianbao.pack.RulePack;

/** What a pack of an author is, in one line. */
final class AuthoredPackText {
  private AuthoredPackText() {}

  /** The line at the end of what is said of a pack. */
  static String summary(AuthoredPack authored, int errors) {
    RulePack pack = authored.pack();
    String judgement = errors == 0 ? "没有发现错误" : "有 " + errors + " 处错误";
    return head(pack)
        + "：运行的规则 "
        + authored.rules().rules().values().stream().map(rule -> rule.id()).distinct().count()
        + " 条，案例 "
        + authored.suite().cases().size()
        + " 个，"
        + judgement
        + "。";
  }

  /** Id, version and what the pack extends. */
  static String head(RulePack pack) {
    int size = pack.lineage().size();
    String inherited = size < 2 ? "" : "（继承 " + pack.lineage().get(size - 2) + "）";
    return "规则包 " + pack.id() + " " + pack.version() + inherited;
  }
}
