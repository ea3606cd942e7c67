package org.jianbao.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.TextRenderer;
import org.jianbao.score.CategoryScore;
import org.jianbao.score.Score;
import org.jianbao.scorecard.SchemeResult;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.Visible;
import org.jianbao.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/** One JSON object on one line for each scorecard (design §7). */
public final class JsonRenderer implements TextRenderer {
  static final JsonFactory JSON =
      new JsonFactoryBuilder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String suffix() {
    return "json";
  }

  @Override
  public void render(Scorecard card, RenderStyle style, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      scorecard(json, card);
    }
    out.append(Visible.json(text.getBuffer())).append('\n');
  }

  private static void scorecard(JsonGenerator json, Scorecard card) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "jianbao");
    json.writeStringField("version", card.toolVersion());
    json.writeEndObject();
    pack(json, card);
    json.writeObjectFieldStart("scheme");
    json.writeStringField("id", card.scheme().id());
    json.writeStringField("sha256", card.scheme().sha256());
    json.writeEndObject();
    ReportJson.source(json, card.source());
    ReportJson.report(json, card.report());
    json.writeStringField("verdict", card.verdict().code());
    score(json, card.score());
    categories(json, card.categories());
    json.writeArrayFieldStart("findings");
    for (ScoredFinding finding : card.findings()) {
      finding(json, finding);
    }
    json.writeEndArray();
    notAssessable(json, card);
    ReportJson.tables(json, card.report());
    ReportJson.unreadable(json, card.report());
    ReportJson.problems(json, card.problems());
    others(json, card);
    if (card.known() > 0) {
      json.writeNumberField("known", card.known());
    }
    json.writeEndObject();
  }

  private static void pack(JsonGenerator json, Scorecard card) throws IOException {
    json.writeFieldName("pack");
    if (card.pack() == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", card.pack().id());
    json.writeStringField("version", card.pack().version());
    json.writeStringField("sha256", card.pack().sha256());
    json.writeNumberField("rulesRun", card.pack().rulesRun());
    json.writeEndObject();
  }

  private static void score(JsonGenerator json, @Nullable Score score) throws IOException {
    json.writeFieldName("score");
    if (score == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("points", score.points());
    json.writeNumberField("of", score.of());
    json.writeStringField("grade", score.grade());
    json.writeEndObject();
  }

  private static void categories(JsonGenerator json, List<CategoryScore> categories)
      throws IOException {
    json.writeArrayFieldStart("categories");
    for (CategoryScore category : categories) {
      json.writeStartObject();
      json.writeStringField("category", category.category());
      json.writeNumberField("findings", category.findings());
      json.writeNumberField("points", category.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What the same findings come to under other schemes, if any were asked for. */
  private static void others(JsonGenerator json, Scorecard card) throws IOException {
    if (card.others().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("otherSchemes");
    for (SchemeResult other : card.others()) {
      json.writeStartObject();
      json.writeStringField("id", other.scheme().id());
      json.writeStringField("sha256", other.scheme().sha256());
      json.writeStringField("verdict", other.verdict().code());
      score(json, other.score());
      categories(json, other.categories());
      json.writeArrayFieldStart("points");
      for (BigDecimal points : other.points()) {
        json.writeNumber(points);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, ScoredFinding scored) throws IOException {
    Finding finding = scored.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("category", finding.category());
    json.writeStringField("message", finding.message());
    json.writeStringField("basis", finding.basis());
    json.writeStringField("basisKind", finding.basisKind().code());
    json.writeStringField("remedy", finding.remedy());
    ReportJson.location(json, finding.place());
    json.writeArrayFieldStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("role", related.role());
      ReportJson.location(json, related.place());
      json.writeStringField("quote", related.place().quote());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("quote", finding.place().quote());
    json.writeStringField("actual", finding.actual());
    json.writeStringField("expected", finding.expected());
    json.writeNumberField("points", scored.points());
    json.writeStringField("fingerprint", scored.fingerprint());
    waiver(json, scored.waived());
    json.writeEndObject();
  }

  private static void waiver(JsonGenerator json, @Nullable Waiver waiver) throws IOException {
    json.writeFieldName("waived");
    if (waiver == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeNumberField("number", waiver.number());
    json.writeStringField("reason", waiver.reason().code());
    json.writeStringField("note", waiver.note());
    json.writeStringField("by", waiver.by());
    json.writeStringField("on", waiver.on().toString());
    json.writeStringField("until", waiver.until() == null ? null : waiver.until().toString());
    json.writeEndObject();
  }

  private static void notAssessable(JsonGenerator json, Scorecard card) throws IOException {
    json.writeArrayFieldStart("notAssessable");
    for (NotAssessable entry : card.notAssessable()) {
      json.writeStartObject();
      json.writeStringField("rule", entry.rule());
      json.writeStringField("reason", entry.reason());
      ReportJson.location(json, entry.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
