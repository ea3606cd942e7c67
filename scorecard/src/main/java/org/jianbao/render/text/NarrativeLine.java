package org.jianbao.render.text;

import java.util.stream.Collectors;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Enumeration;

/** An enumeration on one line: 94条 > 政策12条 + 动态30条. */
final class NarrativeLine {
  private NarrativeLine() {}

  static String of(Enumeration enumeration) {
    String sign =
        switch (enumeration.sign()) {
          case 0 -> " = ";
          case 1 -> " < ";
          default -> " > ";
        };
    return enumeration.whole().text()
        + sign
        + enumeration.parts().stream().map(NarrativeLine::part).collect(Collectors.joining(" + "))
        + (enumeration.certain() ? "" : "（不确定）");
  }

  private static String part(Amount amount) {
    return amount.label() + amount.text();
  }
}
