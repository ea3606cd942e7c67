package org.jianbao.render.html;

import java.util.List;

/**
 * A stretch of text of which all characters belong to the same findings.
 *
 * @param text as it is shown
 * @param severity word for the gravest of the findings that stand here, "" if none does
 * @param findings numbers of the findings, with blanks between
 * @param related numbers of the findings of which this is other evidence, with blanks between
 * @param anchors ids of the places that begin here
 * @param ended findings whose places end here
 */
record Stretch(
    String text,
    String severity,
    String findings,
    String related,
    List<String> anchors,
    List<Reference> ended) {

  /** The number of a finding behind its place. */
  record Reference(int number, String severity) {}

  Stretch with(String otherText) {
    return new Stretch(otherText, severity, findings, related, anchors, ended);
  }

  boolean plain() {
    return severity.isEmpty() && related.isEmpty() && anchors.isEmpty();
  }
}
