package org.jianbao.compile;

import org.jspecify.annotations.Nullable;
import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools that facts never change: without this it works out for each node of the network
 * which properties of a fact it watches, a quarter of the time to build the network. Knows this one
 * option, the only one that is asked for when models become a knowledge base.
 */
final class FixedFacts implements KnowledgeBuilderConfiguration {
  private final ClassLoader loader;

  FixedFacts(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <C extends SingleValueKieBuilderOption> @Nullable C getOption(OptionKey<C> option) {
    return option.equals(PropertySpecificOption.KEY) ? (C) PropertySpecificOption.DISABLED : null;
  }

  @Override
  public ClassLoader getClassLoader() {
    return loader;
  }

  @Override
  public void makeImmutable() {
    // It is
  }

  @Override
  public <C extends KnowledgeBuilderOption> void setOption(C option) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean setProperty(String name, String value) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable String getProperty(String name) {
    return null;
  }

  @Override
  public <
          X extends
              OptionsConfiguration<
                      KnowledgeBuilderOption,
                      SingleValueKieBuilderOption,
                      MultiValueKieBuilderOption>>
      X as(ConfigurationKey<X> key) {
    throw new UnsupportedOperationException();
  }
}
