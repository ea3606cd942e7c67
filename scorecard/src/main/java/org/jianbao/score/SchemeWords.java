package org.jianbao.score;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Chinese words that stand in a scheme's workbook for those of YAML. */
final class SchemeWords {
  private static final Map<String, String> CODES = codes();

  private SchemeWords() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("错误", "error");
    codes.put("警告", "warning");
    codes.put("提示", "hint");
    codes.put("法规", "law");
    codes.put("规定格式", "format");
    codes.put("计算", "arithmetic");
    codes.put("编制惯例", "practice");
    return codes;
  }

  /** The word of YAML; any other word stays as it is. */
  static String code(String word) {
    return CODES.getOrDefault(word, word);
  }

  /** The Chinese word; any other word stays as it is. */
  static String word(String code) {
    for (Map.Entry<String, String> each : CODES.entrySet()) {
      if (each.getValue().equals(code)) {
        return each.getKey();
      }
    }
    return code;
  }
}
