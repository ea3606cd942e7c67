package org.jianbao.compile;

/** Names of facts and fields, for messages. */
final class FactNames {
  private FactNames() {}

  static String nearestType(String name) {
    return "";
  }

  static String fieldsOf(String type) {
    return "";
  }
}
