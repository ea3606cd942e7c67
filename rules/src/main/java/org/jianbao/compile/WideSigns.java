package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of Chinese text where DRL wants those of programs: what a Chinese keyboard writes unless it
 * is told otherwise.
 */
final class WideSigns {
  private static final Map<Character, String> NARROW =
      Map.ofEntries(
          Map.entry('（', "("),
          Map.entry('）', ")"),
          Map.entry('，', ","),
          Map.entry('、', ","),
          Map.entry('：', ":"),
          Map.entry('；', ";"),
          Map.entry('“', "\""),
          Map.entry('”', "\""),
          Map.entry('‘', "\""),
          Map.entry('’', "\""),
          Map.entry('＝', "="),
          Map.entry('＜', "<"),
          Map.entry('＞', ">"),
          Map.entry('！', "!"),
          Map.entry('｜', "|"),
          Map.entry('＆', "&"),
          Map.entry('＄', "$"),
          Map.entry('＠', "@"),
          Map.entry('。', "."),
          Map.entry('\u3000', " "));

  /** Comments and strings, in which any sign is right. */
  private static final Pattern FREE =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'",
          Pattern.DOTALL);

  private WideSigns() {}

  /** The first such sign of each line. */
  static List<Fault> in(String drl) {
    StringBuilder code = new StringBuilder(drl);
    Matcher free = FREE.matcher(drl);
    while (free.find()) {
      for (int i = free.start(); i < free.end(); i++) {
        if (drl.charAt(i) != '\n') {
          code.setCharAt(i, ' ');
        }
      }
    }
    List<Fault> faults = new ArrayList<>();
    int line = 1;
    boolean told = false;
    for (int i = 0; i < code.length(); i++) {
      char sign = code.charAt(i);
      if (sign == '\n') {
        line++;
        told = false;
      } else if (!told && NARROW.containsKey(sign)) {
        told = true;
        String shown = sign == '\u3000' ? "全角空格" : "“" + sign + "”";
        String narrow = sign == '\u3000' ? "空格" : " " + NARROW.get(sign);
        faults.add(new Fault(line, "语法错误：" + shown + "是全角符号，这里应写半角的" + narrow + "（引号中的文字除外）"));
      }
    }
    return faults;
  }
}
