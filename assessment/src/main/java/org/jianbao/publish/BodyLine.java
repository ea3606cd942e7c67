package org.jianbao.publish;

import java.math.BigDecimal;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.BodyResult.Previous;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.form.OrganisationKind;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of each body while results are published: little, for there may be 100,000.
 *
 * @param order its position among the bodies, from 0
 * @param kind that of the roster, else that which its report shows, or null
 * @param deadline its own last day in ISO form, or null
 * @param own number of findings about the body and not about its report
 */
record BodyLine(
    int order,
    String id,
    String name,
    @Nullable OrganisationKind kind,
    @Nullable String area,
    Status status,
    @Nullable String dated,
    @Nullable String deadline,
    @Nullable String path,
    @Nullable Verdict verdict,
    @Nullable Score score,
    int errors,
    int warnings,
    int hints,
    int own,
    @Nullable Previous previous) {

  static BodyLine of(BodyResult result, int order) {
    return new BodyLine(
        order,
        result.id(),
        result.body().name(),
        result.body().kind(),
        result.body().area(),
        result.status(),
        result.dated(),
        result.body().deadline() == null ? null : result.body().deadline().toString(),
        result.path(),
        result.verdict(),
        result.score(),
        result.errors(),
        result.warnings(),
        result.hints(),
        result.findings().size(),
        result.previous());
  }

  /** The same with the kind that its report shows, if the roster has none. */
  BodyLine withKind(OrganisationKind shown) {
    return kind != null
        ? this
        : new BodyLine(
            order, id, name, shown, area, status, dated, deadline, path, verdict, score, errors,
            warnings, hints, own, previous);
  }

  @Nullable BigDecimal points() {
    return score == null ? null : score.points();
  }

  /** Points of last year, or null. */
  @Nullable BigDecimal pointsBefore() {
    return previous == null || previous.score() == null ? null : previous.score().points();
  }

  /** Points won since last year, negative for lost ones, or null if one of both is not known. */
  @Nullable BigDecimal change() {
    BigDecimal now = points();
    BigDecimal before = pointsBefore();
    return now == null || before == null ? null : now.subtract(before);
  }

  /** Whether there is a report that was read. */
  boolean hasReport() {
    return path != null && status != Status.UNREADABLE;
  }
}
