package org.jianbao.render.word;

/**
 * How a part names the elements of Word.
 *
 * @param prefix the prefix, "" if it is the default namespace
 * @param namespace transitional or strict
 */
record Vocabulary(String prefix, String namespace) {
  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** The one of a part, whose root is an element of Word. */
  static Vocabulary of(RawXml xml) {
    String root = xml.name(1);
    int colon = root.indexOf(':');
    String prefix = colon < 0 ? "" : root.substring(0, colon);
    String namespace =
        RawXml.attribute(xml.startTag(1), prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix);
    return new Vocabulary(prefix, namespace == null ? TRANSITIONAL : namespace);
  }

  /** Whether it is that of ISO/IEC 29500 strict. */
  boolean isStrict() {
    return namespace.equals(STRICT);
  }

  /** The name of an element as the part writes it. */
  String name(String local) {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /**
   * Words of mine, written with the prefix w, in the way of the part. Attributes need a prefix, so
   * a part without one gets it declared.
   *
   * @param name local name of the outermost element
   * @param rest what follows its name
   */
  String element(String name, String rest) {
    if (prefix.isEmpty()) {
      return "<w:" + name + " xmlns:w=\"" + namespace + "\"" + rest;
    }
    String own = "<w:" + name + rest;
    return prefix.equals("w")
        ? own
        : own.replace("<w:", "<" + prefix + ":")
            .replace("</w:", "</" + prefix + ":")
            .replace(" w:", " " + prefix + ":");
  }

  /** The end tag of an element of mine. */
  String end(String name) {
    return "</" + (prefix.isEmpty() ? "w" : prefix) + ":" + name + ">";
  }
}
