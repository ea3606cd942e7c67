package org.jianbao.document.docx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary of Word 2003 XML, as far as it differs from that of Office Open XML. */
final class Word2003 {
  /** Its namespace. */
  static final String NAMESPACE = "http://schemas.microsoft.com/office/word/2003/wordml";

  private static final String ANNOTATIONS = "http://schemas.microsoft.com/aml/2001/core";
  private static final Map<String, String> NAMES =
      Map.of(
          "vmerge", "vMerge",
          "hmerge", "hMerge",
          "ilfo", "numId",
          "listDef", "abstractNum",
          "list", "num",
          "ilst", "abstractNumId",
          "listStyleLink", "numStyleLink");

  private Word2003() {}

  /** Name that Office Open XML gives to the same thing. */
  static String name(String local) {
    return NAMES.getOrDefault(local, local);
  }

  /** Whether an element holds text that stands elsewhere, in Office Open XML in another part. */
  static boolean standsElsewhere(String local) {
    return local.equals("footnote") || local.equals("endnote");
  }

  /** Whether an element marks changes and comments. */
  static boolean isAnnotation(@Nullable String namespace, String local) {
    return ANNOTATIONS.equals(namespace) && local.equals("annotation");
  }
}
