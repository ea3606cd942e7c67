package org.jianbao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.Enumeration;
import org.jianbao.facts.EnumerationPart;
import org.jianbao.report.narrative.Narrative;

/** What running text adds up (文字中的数字关系). */
final class NarrativeFacts {
  private NarrativeFacts() {}

  static List<Object> of(Narrative narrative) {
    List<Object> facts = new ArrayList<>();
    narrative.enumerations().forEach(enumeration -> facts.add(enumeration(enumeration)));
    return facts;
  }

  private static Enumeration enumeration(org.jianbao.report.narrative.Enumeration enumeration) {
    BigDecimal scale = enumeration.whole().scale();
    return new Enumeration(
        enumeration.whole().value().divide(scale, MathContext.DECIMAL64),
        enumeration.sum().divide(scale, MathContext.DECIMAL64),
        enumeration.whole().unit(),
        enumeration.sign(),
        enumeration.closed(),
        enumeration.certain(),
        enumeration.parts().stream()
            .map(part -> new EnumerationPart(part.label(), part.value(), part.place()))
            .toList(),
        enumeration.whole().place());
  }
}
