package org.jianbao.pack;

import java.util.List;
import java.util.Locale;

/** How the files in {@code rules} must be named, and what an author who named one wrongly meant. */
final class RuleFileNames {
  private static final String DRL = ".drl";

  /** What programs for tables write that is no workbook of ours. */
  private static final List<String> TABLES =
      List.of(".xls", ".xlsm", ".xlsb", ".et", ".ods", ".csv");

  private RuleFileNames() {}

  /** Whether a file holds rules, by its name. */
  static boolean known(String path) {
    return path.endsWith(DRL)
        || path.endsWith(RuleFile.SENTENCES)
        || path.endsWith(RuleFile.WORKBOOK);
  }

  /** What to do with a file that does not, one Chinese sentence. */
  static String advice(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String small = name.toLowerCase(Locale.ROOT);
    String right = name.replaceFirst("(?i)(?:[._ -]?drl)?\\.[a-z]+$", "") + RuleFile.WORKBOOK;
    if (small.contains(".dslr")) {
      return "句子规则的文件名应以 .dslr 结尾：请改名为 "
          + name.replaceFirst("(?i)\\.dslr.*$", "")
          + RuleFile.SENTENCES;
    }
    if (small.endsWith(".dsl")) {
      return "句子的词汇随程序提供，规则包中不能另写：规则写在 .dslr 文件中，全部句子见 jianbao rules sentences";
    }
    if (small.endsWith(".xlsx")) {
      return "决策表的文件名应以 .drl.xlsx 结尾，否则其中的规则不会生效：请改名为 " + right;
    }
    return TABLES.stream().anyMatch(small::endsWith)
        ? "决策表应为 Excel 工作簿：请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”，文件名为 " + right
        : "规则文件应为 .drl 文件，句子规则应为 .dslr 文件，决策表应为 .drl.xlsx 文件";
  }
}
