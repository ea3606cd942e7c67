package org.jianbao.compile;

import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;

/**
 * Models to a knowledge base. {@link KieBaseBuilder} is no public API of Drools: it is used here
 * alone, and the version is pinned.
 */
final class KnowledgeBases {
  private KnowledgeBases() {}

  /** One knowledge base of all models; the class loader is named, never that of the thread. */
  @SuppressWarnings("deprecation")
  static KieBase of(Collection<RuleModel> models) {
    return DroolsResources.during(
        loader ->
            KieBaseBuilder.createKieBaseFromModel(
                List.<Model>copyOf(models),
                KieServices.get().newKieBaseConfiguration(properties(), loader),
                new FixedFacts(loader)));
  }

  /** No definitions of work items, which are for processes: Drools looks for them in every jar. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("drools.workDefinitions", "\"\"");
    return properties;
  }
}
