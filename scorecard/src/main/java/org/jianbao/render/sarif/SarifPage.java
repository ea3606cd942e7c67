package org.jianbao.render.sarif;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.check.NotAssessable;
import org.jianbao.check.Problem;
import org.jianbao.pack.RuleInfo;
import org.jianbao.pack.Severity;
import org.jianbao.render.RunRenderer;
import org.jianbao.render.RunStyle;
import org.jianbao.render.words.Words;
import org.jianbao.report.Place;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.waiver.Waiver;

/**
 * A SARIF log under construction: results are written as they come, rules, which must be known by
 * then, at the end.
 */
final class SarifPage implements RunRenderer.Page {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final RunStyle style;
  private final Words words;
  private final JsonGenerator json;
  private final SarifObjects objects;

  /** Indexes of the rules that had a finding, by pack and id. */
  private final Map<RuleKey, Integer> rules = new LinkedHashMap<>();

  /** What could not be read, and where. */
  private final List<Notification> notifications = new ArrayList<>();

  private String version = "";

  SarifPage(RunStyle style, OutputStream out) throws IOException {
    this.style = style;
    words = Words.of(style.language());
    json = JSON.createGenerator(out, JsonEncoding.UTF8);
    objects = new SarifObjects(json, words);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeStringField("language", style.language().code());
    json.writeArrayFieldStart("results");
  }

  private record RuleKey(String pack, String id) {}

  private record Notification(String uri, String text, boolean failure) {}

  @Override
  public void add(Scorecard card) throws IOException {
    version = card.toolVersion();
    String pack = card.pack() == null ? "" : card.pack().id();
    String uri = Uris.of(card.source().path());
    for (ScoredFinding finding : card.findings()) {
      result(card, pack, uri, finding);
    }
    for (Problem problem : card.problems()) {
      notifications.add(new Notification(uri, problem.message(), !problem.code().isNotice()));
    }
    for (NotAssessable entry : card.notAssessable()) {
      open(pack, uri, entry);
    }
  }

  private void result(Scorecard card, String pack, String uri, ScoredFinding scored)
      throws IOException {
    Finding finding = scored.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", index(pack, finding.rule()));
    json.writeStringField("level", level(finding.severity()));
    objects.text("message", finding.message());
    json.writeArrayFieldStart("locations");
    objects.location(
        uri, finding.place(), /* id= */ null, words.section(finding.place().section(), null));
    json.writeEndArray();
    if (!finding.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      int id = 0;
      for (Finding.Related related : finding.related()) {
        objects.location(uri, related.place(), id++, related.role());
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("jianbao/v1", scored.fingerprint());
    json.writeEndObject();
    if (scored.waived() != null) {
      suppression(scored.waived());
    }
    json.writeObjectFieldStart("properties");
    objects.field(
        "organisation", card.report() == null ? null : card.report().organisation().name());
    json.writeStringField("category", finding.category());
    json.writeStringField("basis", finding.basis());
    json.writeStringField("basisKind", finding.basisKind().code());
    json.writeStringField("remedy", finding.remedy());
    objects.field("actual", finding.actual());
    objects.field("expected", finding.expected());
    json.writeNumberField("points", scored.points());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void suppression(Waiver waiver) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", words.waiver(waiver));
    json.writeEndObject();
    json.writeEndArray();
  }

  /** A rule for which there was not enough to decide: kind "open" of the standard. */
  private void open(String pack, String uri, NotAssessable entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", entry.rule());
    json.writeNumberField("ruleIndex", index(pack, entry.rule()));
    json.writeStringField("kind", "open");
    json.writeStringField("level", "none");
    objects.text("message", entry.reason());
    json.writeArrayFieldStart("locations");
    Place place =
        entry.place() == null ? new Place(null, null, null, null, null, "") : entry.place();
    objects.location(uri, place, /* id= */ null, words.section(place.section(), null));
    json.writeEndArray();
    json.writeEndObject();
  }

  private int index(String pack, String rule) {
    return rules.computeIfAbsent(new RuleKey(pack, rule), key -> rules.size());
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "jianbao");
    if (!version.isEmpty()) {
      json.writeStringField("version", version);
    }
    json.writeArrayFieldStart("rules");
    for (RuleKey key : rules.keySet()) {
      rule(key);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful", notifications.stream().noneMatch(Notification::failure));
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Notification notification : notifications) {
      json.writeStartObject();
      json.writeStringField("level", notification.failure() ? "error" : "note");
      objects.text("message", notification.text());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      objects.artifact(notification.uri());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void rule(RuleKey key) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", key.id());
    List<RuleInfo> statements =
        style.rules().apply(key.pack()).stream()
            .filter(rule -> rule.id().equals(key.id()))
            .toList();
    if (!statements.isEmpty()) {
      RuleInfo rule = statements.get(0);
      objects.text("shortDescription", rule.title());
      objects.text("help", rule.remedy());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("pack", key.pack());
      json.writeStringField("category", rule.category());
      json.writeStringField("basisKind", rule.basisKind().code());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
