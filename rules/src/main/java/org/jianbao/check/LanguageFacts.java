package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianbao.facts.Passage;
import org.jianbao.facts.Repetition;
import org.jianbao.facts.Slip;
import org.jianbao.facts.Superseded;
import org.jianbao.pack.RulePack;
import org.jianbao.report.language.Language;

/** Slips of writing (文字规范) and what is out of date. */
final class LanguageFacts {
  private static final String LIMIT = "text-repeated.characters";

  private LanguageFacts() {}

  static List<Object> of(Language language, RulePack pack) {
    List<Object> facts = new ArrayList<>();
    for (org.jianbao.report.language.Slip slip : language.slips()) {
      facts.add(
          new Slip(
              slip.kind().name().toLowerCase(Locale.ROOT),
              OneLine.of(slip.text()),
              slip.proper().isEmpty() ? null : slip.proper(),
              slip.place()));
    }
    int limit = limit(pack);
    for (org.jianbao.report.language.Repetition repetition : language.repetitions()) {
      facts.add(
          new Repetition(
              repetition.characters(),
              limit,
              new Passage(repetition.earlier()),
              repetition.place()));
    }
    for (org.jianbao.report.language.Superseded old : language.superseded()) {
      facts.add(
          new Superseded(old.basis(), OneLine.of(old.text()), old.replacement(), old.place()));
    }
    return facts;
  }

  /** From how many characters on the pack wants to know of a repetition; never if it says none. */
  private static int limit(RulePack pack) {
    String limit = pack.settings().getOrDefault(LIMIT, "");
    return limit.matches("[0-9]{1,6}") ? Integer.parseInt(limit) : Integer.MAX_VALUE;
  }
}
