package org.jianbao.compile;

import java.util.List;
import java.util.Map;

/**
 * A rule file turned into Java classes.
 *
 * @param packageName package of the classes, of this file alone
 * @param modelClass name of the class that holds the model
 * @param rules its rules in order
 * @param classes class files by class name; empty if they are on the class path
 */
record CompiledFile(
    String packageName, String modelClass, List<DrlRule> rules, Map<String, byte[]> classes) {

  CompiledFile {
    rules = List.copyOf(rules);
    classes = Map.copyOf(classes);
  }
}
