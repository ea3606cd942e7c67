package org.jianbao.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianbao.facts.Enumeration;
import org.jianbao.facts.EnumerationPart;
import org.jianbao.facts.ItemCount;
import org.jianbao.facts.Ratio;
import org.jianbao.facts.TextGap;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Gap;
import org.jianbao.report.narrative.Narrative;

/** What running text adds up (文字中的数字关系). */
final class NarrativeFacts {
  private NarrativeFacts() {}

  static List<Object> of(Narrative narrative) {
    List<Object> facts = new ArrayList<>();
    narrative.enumerations().forEach(enumeration -> facts.add(enumeration(enumeration)));
    narrative.ratios().forEach(ratio -> facts.add(ratio(ratio)));
    narrative.itemCounts().forEach(count -> facts.add(itemCount(count)));
    narrative.gaps().forEach(gap -> facts.add(gap(gap)));
    return facts;
  }

  private static Ratio ratio(org.jianbao.report.narrative.Ratio ratio) {
    return new Ratio(
        ratio.percentage().value(),
        ratio.quotient(),
        ratio.fits(),
        ratio.certain(),
        List.of(part(ratio.part()), part(ratio.whole())),
        ratio.percentage().place());
  }

  private static ItemCount itemCount(org.jianbao.report.narrative.ItemCount count) {
    return new ItemCount(
        count.announced(),
        count.items().size(),
        count.certain(),
        count.items().stream().map(ItemCount.Item::new).toList(),
        count.place());
  }

  private static TextGap gap(Gap gap) {
    return new TextGap(gap.missing().name().toLowerCase(Locale.ROOT), gap.text(), gap.place());
  }

  private static EnumerationPart part(Amount amount) {
    return new EnumerationPart(amount.label(), amount.value(), amount.place());
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
        enumeration.parts().stream().map(NarrativeFacts::part).toList(),
        enumeration.whole().place());
  }
}
