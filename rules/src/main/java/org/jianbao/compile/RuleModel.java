package org.jianbao.compile;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A file's model without the rules that are off or replaced. */
final class RuleModel implements Model {
  private final Model model;
  private final List<Rule> rules;

  private RuleModel(Model model, List<Rule> rules) {
    this.model = model;
    this.rules = rules;
  }

  /** Loads a file's model; keeps the rules of these names. */
  static RuleModel load(CompiledFile file, Set<String> names) throws ReflectiveOperationException {
    ClassLoader loader =
        file.classes().isEmpty()
            ? RuleModel.class.getClassLoader()
            : new ModelClassLoader(file.classes());
    Model model =
        (Model) loader.loadClass(file.modelClass()).getDeclaredConstructor().newInstance();
    return new RuleModel(
        model, model.getRules().stream().filter(rule -> names.contains(rule.getName())).toList());
  }

  @Override
  public String getName() {
    return model.getName();
  }

  @Override
  public String getPackageName() {
    return model.getPackageName();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public List<Global> getGlobals() {
    return model.getGlobals();
  }

  @Override
  public List<Rule> getRules() {
    return rules;
  }

  @Override
  public List<Query> getQueries() {
    return model.getQueries();
  }

  @Override
  public List<TypeMetaData> getTypeMetaDatas() {
    return model.getTypeMetaDatas();
  }

  @Override
  public List<EntryPoint> getEntryPoints() {
    return model.getEntryPoints();
  }
}
