package org.jianbao.scorecard;

import org.jianbao.catalogue.Language;
import org.jianbao.catalogue.RuleTranslation;
import org.jianbao.check.Checker;
import org.jianbao.compile.CompiledRules;
import org.jianbao.pack.RulePack;
import org.jianbao.report.reading.Interpreter;

/** A pack ready for use; its rules are loaded in the background, or when first asked for. */
final class ReadyPack {
  private final RulePack pack;
  private final Interpreter interpreter;
  private final Background<CompiledRules> rules;
  private final Background<Checker> checker;

  ReadyPack(
      RulePack pack, Interpreter interpreter, Background<CompiledRules> rules, Language language) {
    this.pack = pack;
    this.interpreter = interpreter;
    this.rules = rules;
    checker = new Background<>(() -> checker(pack, rules.get(), language));
  }

  private static Checker checker(RulePack pack, CompiledRules rules, Language language) {
    Checker checker = Checker.of(pack, rules);
    return language == Language.CHINESE
        ? checker
        : checker.saying(RuleTranslation.into(language)::of);
  }

  void startRules() {
    rules.start();
  }

  RulePack pack() {
    return pack;
  }

  Interpreter interpreter() {
    return interpreter;
  }

  Checker checker() {
    return checker.get();
  }
}
