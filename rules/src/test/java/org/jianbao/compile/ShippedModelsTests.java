package org.jianbao.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.junit.jupiter.api.Test;

final class ShippedModelsTests {

  @Test
  void shippedPacksAreNeverCompiledAtRunTime() {
    for (RulePack pack : PackLibrary.open(List.of()).all()) {
      CompiledRules rules = RuleCompiler.compile(pack.rules(), new ModelCache(null));
      assertThat(rules.problems()).as(pack.id()).isEmpty();
      assertThat(rules.compilations()).as(pack.id()).isZero();
      assertThat(rules.rules())
          .as(pack.id())
          .containsKey(pack.acrossReports() ? "cross-carryover" : "title-missing");
    }
  }

  @Test
  void theVersionOfTheFactsIsTheOneTheBuildCompiledAgainst() {
    assertThat(FactsVersion.current()).isEqualTo(FactsVersion.compute()).hasSize(64);
  }
}
