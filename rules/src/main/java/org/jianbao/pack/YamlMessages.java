package org.jianbao.pack;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the YAML parser complains about, for authors who read no English. */
final class YamlMessages {
  private static final Map<String, String> TRANSLATIONS = new LinkedHashMap<>();

  static {
    TRANSLATIONS.put("mapping values are not allowed", "此处不应有冒号：请检查上一行是否完整、缩进是否对齐，含冒号的文字请加引号");
    TRANSLATIONS.put("could not find expected ':'", "缺少冒号：键后应有半角冒号和一个空格");
    TRANSLATIONS.put("(TAB)", "不能用制表符缩进，请改用空格");
    TRANSLATIONS.put("expected <block end>", "缩进与上文不一致，或少了逗号、引号");
    TRANSLATIONS.put("expected ',' or '}'", "花括号 { } 内缺少逗号，或花括号没有合上");
    TRANSLATIONS.put("expected ',' or ']'", "方括号 [ ] 内缺少逗号，或方括号没有合上");
    TRANSLATIONS.put("unexpected end of stream", "引号没有合上");
    TRANSLATIONS.put("<stream end>", "文件没有写完，括号或引号没有合上");
    TRANSLATIONS.put("expected the node content", "此处缺少内容，或多了逗号、括号");
    TRANSLATIONS.put("undefined alias", "引用了没有定义的锚点");
    TRANSLATIONS.put("special characters are not allowed", "含有不允许的控制字符");
    TRANSLATIONS.put("cannot start any token", "此处的字符须放在引号内");
  }

  private YamlMessages() {}

  static String translate(String problem) {
    for (Map.Entry<String, String> translation : TRANSLATIONS.entrySet()) {
      if (problem.contains(translation.getKey())) {
        return "YAML 语法错误：" + translation.getValue();
      }
    }
    return "YAML 语法错误（" + problem + "）";
  }

  /** A further clause where a full-width colon is the likely cause. */
  static String colonHint(PackNode node) {
    return PackNode.textOf(node).contains("：") ? "（冒号请用半角“:”，后面留一个空格）" : "";
  }
}
