package org.jianbao.render.json;

import static org.jianbao.render.json.JsonNodes.isNull;
import static org.jianbao.render.json.JsonNodes.list;
import static org.jianbao.render.json.JsonNodes.numberOrNull;
import static org.jianbao.render.json.JsonNodes.text;
import static org.jianbao.render.json.JsonNodes.textOrNull;
import static org.jianbao.render.json.JsonNodes.word;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jianbao.document.ProblemCode;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.PackInfo;
import org.jianbao.scorecard.SchemeInfo;
import org.jianbao.scorecard.SchemeResult;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.scorecard.SourceInfo;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.WaiverReason;
import org.jianbao.waiver.WaiverTarget;
import org.jspecify.annotations.Nullable;

/** Reads scorecards that {@link JsonRenderer} wrote: nothing is lost but headings of sections. */
public final class ScorecardReader {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private ScorecardReader() {}

  /**
   * The scorecard of one line.
   *
   * @throws IllegalArgumentException if it is no scorecard
   */
  public static Scorecard read(String json) {
    try {
      return scorecard(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  private static Scorecard scorecard(JsonNode card) {
    if (card.path("schema").asInt() != 1 || !card.path("verdict").isTextual()) {
      throw new IllegalArgumentException("no scorecard of schema 1");
    }
    return new Scorecard(
        text(card.at("/tool/version")),
        pack(card.get("pack")),
        new SchemeInfo(text(card.at("/scheme/id")), text(card.at("/scheme/sha256"))),
        new SourceInfo(
            text(card.at("/source/path")),
            textOrNull(card.at("/source/sha256")),
            textOrNull(card.at("/source/format"))),
        ReportSummaryReader.read(card),
        word(Verdict.class, card.get("verdict")),
        score(card.get("score")),
        list(card.get("categories"), ScorecardReader::category),
        list(card.get("findings"), ScorecardReader::finding),
        list(card.get("notAssessable"), ScorecardReader::notAssessable),
        list(card.get("problems"), ScorecardReader::problem),
        list(card.get("otherSchemes"), ScorecardReader::other),
        card.path("known").asInt());
  }

  private static SchemeResult other(JsonNode other) {
    return new SchemeResult(
        new SchemeInfo(text(other.path("id")), text(other.path("sha256"))),
        word(Verdict.class, other.get("verdict")),
        score(other.get("score")),
        list(other.get("categories"), ScorecardReader::category),
        list(other.get("points"), JsonNode::decimalValue));
  }

  private static @Nullable Waiver waiver(@Nullable JsonNode waiver) {
    if (isNull(waiver)) {
      return null;
    }
    String until = textOrNull(waiver.path("until"));
    return new Waiver(
        waiver.path("number").asInt(),
        WaiverTarget.NONE,
        word(WaiverReason.class, waiver.get("reason")),
        text(waiver.path("note")),
        text(waiver.path("by")),
        LocalDate.parse(text(waiver.path("on"))),
        until == null ? null : LocalDate.parse(until));
  }

  private static @Nullable PackInfo pack(@Nullable JsonNode pack) {
    return isNull(pack)
        ? null
        : new PackInfo(
            text(pack.path("id")),
            text(pack.path("version")),
            text(pack.path("sha256")),
            pack.path("rulesRun").asInt());
  }

  private static @Nullable Score score(@Nullable JsonNode score) {
    return isNull(score)
        ? null
        : new Score(
            score.path("points").decimalValue(),
            score.path("of").decimalValue(),
            text(score.path("grade")));
  }

  private static CategoryScore category(JsonNode category) {
    return new CategoryScore(
        text(category.path("category")),
        category.path("findings").asInt(),
        category.path("points").decimalValue());
  }

  private static ScoredFinding finding(JsonNode finding) {
    return new ScoredFinding(
        new Finding(
            text(finding.path("rule")),
            word(Severity.class, finding.get("severity")),
            text(finding.path("category")),
            text(finding.path("message")),
            text(finding.path("basis")),
            word(BasisKind.class, finding.get("basisKind")),
            text(finding.path("remedy")),
            place(finding),
            list(
                finding.get("related"),
                related -> new Finding.Related(text(related.path("role")), place(related))),
            textOrNull(finding.path("actual")),
            textOrNull(finding.path("expected"))),
        finding.path("points").decimalValue(),
        text(finding.path("fingerprint")),
        waiver(finding.get("waived")));
  }

  private static NotAssessable notAssessable(JsonNode entry) {
    return new NotAssessable(
        text(entry.path("rule")),
        text(entry.path("reason")),
        isNull(entry.get("location")) ? null : place(entry));
  }

  private static Problem problem(JsonNode problem) {
    return new Problem(word(ProblemCode.class, problem.get("code")), text(problem.path("message")));
  }

  /** The place of an object with a location and perhaps a quote. */
  private static Place place(JsonNode holder) {
    JsonNode at = holder.path("location");
    return new Place(
        numberOrNull(at.path("section")),
        textOrNull(at.path("table")),
        textOrNull(at.path("row")),
        textOrNull(at.path("column")),
        location(at),
        holder.path("quote").asText(""));
  }

  private static @Nullable Location location(JsonNode at) {
    JsonNode cell = at.path("cell");
    return !at.path("paragraph").isNumber()
        ? null
        : new Location(
            at.path("paragraph").asInt(),
            numberOrNull(at.path("page")),
            numberOrNull(at.path("line")),
            cell.isArray() ? new CellPosition(cell.path(0).asInt(), cell.path(1).asInt()) : null,
            at.path("offset").asInt(),
            at.path("length").asInt());
  }
}
