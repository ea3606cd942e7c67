package org.jianbao.check;

import static org.jianbao.check.RuleCase.fires;
import static org.jianbao.check.RuleCase.silent;
import static org.jianbao.check.TestFacts.place;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.facts.Enumeration;
import org.jianbao.facts.EnumerationPart;
import org.jianbao.facts.ItemCount;
import org.jianbao.facts.Ratio;
import org.jianbao.facts.TextGap;

/** Cases of the rules on what running text adds up. */
final class NarrativeRuleCases {
  private static final List<EnumerationPart> PARTS =
      List.of(
          new EnumerationPart("机构职能类", BigDecimal.valueOf(10), place("机构职能类10条")),
          new EnumerationPart("其他", BigDecimal.valueOf(85), place("其他85条")));

  private NarrativeRuleCases() {}

  static List<RuleCase> ofNarrative() {
    return List.of(
        fires("parts exceed the whole", "narrative-sum/exceeds", sum(94, 1, true, true)),
        fires("parts of an open list exceed it", "narrative-sum/exceeds", sum(94, 1, false, true)),
        fires("parts of a closed list fall short", "narrative-sum/short", sum(96, -1, true, true)),
        silent("parts of an open list fall short", sum(96, -1, false, true)),
        silent("parts add up", sum(95, 0, true, true)),
        silent("parts that may not be parts exceed", sum(94, 1, true, false)),
        silent("parts that may not be parts fall short", sum(96, -1, true, false)),
        fires("a percentage of other figures", "narrative-ratio", ratio(false, true)),
        silent("a percentage that is right", ratio(true, true)),
        silent("a percentage of who knows what", ratio(false, false)),
        fires("four of which three follow", "narrative-item-count", items(4, 3, true)),
        silent("three that follow", items(3, 3, true)),
        silent("four, but who knows where they end", items(4, 3, false)),
        fires("a lost number", "text-gap/number", gap("number")),
        fires("a lost unit", "text-gap/unit", gap("unit")));
  }

  private static Enumeration sum(int whole, int sign, boolean closed, boolean certain) {
    return new Enumeration(
        BigDecimal.valueOf(whole),
        BigDecimal.valueOf(95),
        "条",
        sign,
        closed,
        certain,
        PARTS,
        place("公开信息" + whole + "条"));
  }

  private static Ratio ratio(boolean fits, boolean certain) {
    return new Ratio(
        new BigDecimal("33.9"), new BigDecimal("32.0"), fits, certain, PARTS, place("占33.9%"));
  }

  private static ItemCount items(int announced, int found, boolean certain) {
    ItemCount.Item first = new ItemCount.Item(place("一是"));
    return new ItemCount(announced, found, certain, List.of(first), place("以下几项"));
  }

  private static TextGap gap(String missing) {
    return new TextGap(missing, "公开信息条", place("公开信息条"));
  }
}
