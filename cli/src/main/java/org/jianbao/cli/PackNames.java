package org.jianbao.cli;

import java.util.Collection;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.Workshop;
import org.jianbao.compile.CompiledRules;
import org.jianbao.pack.Nearest;
import org.jianbao.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** What commands about packs say of those that are not there or do not load. */
final class PackNames {
  private PackNames() {}

  /** That there is no pack of an id. */
  static String unknown(@Nullable String id, Workshop workshop) {
    return unknown("规则包", String.valueOf(id), workshop.all().stream().map(RulePack::id).toList());
  }

  /** That there is no thing of a name, and which are near. */
  static String unknown(String what, String name, Collection<String> known) {
    return "没有" + what + " " + name + Nearest.hint(name, known);
  }

  /** Tells what is wrong with packs; returns whether all load. */
  static boolean errors(Console console, Workshop workshop) {
    workshop.errors().forEach(error -> console.err().println("错误  " + error));
    return workshop.errors().isEmpty();
  }

  /** Tells what is wrong with the rule files of an author; returns whether all load. */
  static boolean problems(Console console, AuthoredPack authored) {
    authored.ruleFileErrors().forEach(error -> console.err().println("错误  " + error));
    return authored.rules().problems().isEmpty();
  }

  /** Tells what is wrong with rule files; returns whether all load. */
  static boolean problems(Console console, CompiledRules rules) {
    rules.problems().forEach(problem -> console.err().println("错误  " + problem.describe()));
    return rules.problems().isEmpty();
  }
}
