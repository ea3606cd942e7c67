package org.jianbao.render.word;

import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about: a report, or a body that has none.
 *
 * @param card that of the report, or null if there is none
 * @param body name of the body, or null for that which the report names
 * @param year the report year where the report does not tell it, or null
 * @param findings findings about the body besides those of the report; they come first
 */
public record NoticeSubject(
    @Nullable Scorecard card,
    @Nullable String body,
    @Nullable Integer year,
    List<Finding> findings) {

  public NoticeSubject {
    findings = List.copyOf(findings);
  }

  /** A report by itself. */
  public static NoticeSubject of(Scorecard card) {
    return new NoticeSubject(card, null, null, List.of());
  }
}
