package org.jianbao.scorecard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.report.Place;
import org.jianbao.text.CompactText;
import org.jianbao.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints of findings: hashes over what a finding is about, not over where it stands, so that
 * they survive unrelated edits of the report.
 */
final class Fingerprints {
  private Fingerprints() {}

  /**
   * The fingerprints of a report's findings, 16 hex digits each, in the same order.
   *
   * @param body name of the organisation, else the path of the input
   */
  static List<String> of(List<Finding> findings, String body, @Nullable Integer year) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : findings) {
      Place place = finding.place();
      String about =
          String.join(
              "\n",
              CompactText.of(body).text(),
              String.valueOf(year),
              finding.rule(),
              place.table() + "/" + place.row() + "/" + place.column(),
              CompactText.of(place.quote()).text());
      int ordinal = seen.merge(about, 1, Integer::sum);
      fingerprints.add(hash(about, ordinal));
    }
    return List.copyOf(fingerprints);
  }

  private static String hash(String about, int ordinal) {
    String text = about + "\n" + ordinal;
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
