package org.jianbao.assessment;

import java.util.List;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * What came out for one report of an assessment, others looked at.
 *
 * @param path its path below the folder assessed, parts separated by /
 * @param body id of the body whose report it is ({@link BodyResult#id}), or null if no body of the
 *     roster could be told, or the file is no report
 * @param scorecard with the findings across years and bodies, and with waivers applied
 * @param copies text that it shares with others, the largest share first
 */
public record ReportResult(
    String path, @Nullable String body, Scorecard scorecard, List<CopiedText> copies) {

  public ReportResult {
    copies = List.copyOf(copies);
  }
}
