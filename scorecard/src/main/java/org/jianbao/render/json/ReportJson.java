package org.jianbao.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Problem;
import org.jianbao.document.Location;
import org.jianbao.report.Place;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ReportSummary.TableValues;
import org.jianbao.scorecard.ReportSummary.UnreadableValue;
import org.jianbao.scorecard.ReportSummary.Value;
import org.jianbao.scorecard.SourceInfo;
import org.jspecify.annotations.Nullable;

/** The parts that scorecard and extracted report have in common. */
final class ReportJson {
  private ReportJson() {}

  static void source(JsonGenerator json, SourceInfo source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("path", source.path());
    json.writeStringField("sha256", source.sha256());
    json.writeStringField("format", source.format());
    json.writeEndObject();
  }

  static void report(JsonGenerator json, @Nullable ReportSummary report) throws IOException {
    json.writeFieldName("report");
    if (report == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("title", report.title());
    json.writeStringField("organisation", report.organisation().name());
    json.writeStringField("organisationKind", report.organisation().kind().code());
    json.writeStringField(
        "organisationLevel",
        report.organisation().level() == null ? null : report.organisation().level().code());
    number(json, "year", report.year());
    json.writeFieldName("period");
    if (report.period() == null) {
      json.writeNull();
    } else {
      json.writeStartArray();
      json.writeString(report.period().start());
      json.writeString(report.period().end());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  static void tables(JsonGenerator json, @Nullable ReportSummary report) throws IOException {
    json.writeObjectFieldStart("tables");
    for (TableValues table : report == null ? List.<TableValues>of() : report.tables()) {
      json.writeObjectFieldStart(table.key());
      for (Map.Entry<String, List<Value>> row : byRow(table).entrySet()) {
        if (row.getKey().isEmpty()) {
          values(json, row.getValue());
        } else {
          json.writeObjectFieldStart(row.getKey());
          values(json, row.getValue());
          json.writeEndObject();
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static Map<String, List<Value>> byRow(TableValues table) {
    Map<String, List<Value>> rows = new LinkedHashMap<>();
    for (Value value : table.values()) {
      rows.computeIfAbsent(value.row(), row -> new ArrayList<>()).add(value);
    }
    return rows;
  }

  private static void values(JsonGenerator json, List<Value> values) throws IOException {
    for (Value value : values) {
      json.writeFieldName(value.column());
      if (value.number() != null) {
        json.writeNumber(value.number());
      } else {
        json.writeString(value.text());
      }
    }
  }

  static void unreadable(JsonGenerator json, @Nullable ReportSummary report) throws IOException {
    json.writeArrayFieldStart("unreadable");
    for (UnreadableValue entry :
        report == null ? List.<UnreadableValue>of() : report.unreadable()) {
      json.writeStartObject();
      json.writeStringField("table", entry.table());
      json.writeStringField("row", entry.row());
      json.writeStringField("column", entry.column());
      json.writeStringField("raw", entry.raw());
      json.writeStringField("reason", entry.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().code());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void location(JsonGenerator json, @Nullable Place place) throws IOException {
    json.writeFieldName("location");
    if (place == null) {
      json.writeNull();
      return;
    }
    Location location = place.location();
    json.writeStartObject();
    number(json, "section", place.section());
    json.writeStringField("table", place.table());
    json.writeStringField("row", emptyAsNull(place.row()));
    json.writeStringField("column", place.column());
    json.writeFieldName("cell");
    if (location == null || location.cell() == null) {
      json.writeNull();
    } else {
      json.writeArray(
          new int[] {location.cell().row(), location.cell().column()}, /* offset= */ 0, 2);
    }
    number(json, "page", location == null ? null : location.page());
    number(json, "paragraph", location == null ? null : location.paragraph());
    number(json, "line", location == null ? null : location.line());
    number(json, "offset", location == null ? null : location.offset());
    number(json, "length", location == null ? null : location.length());
    json.writeEndObject();
  }

  static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeNumber(value.intValue());
    }
  }

  /** A table of a single row has the row key "", which no reader of JSON expects. */
  static @Nullable String emptyAsNull(@Nullable String key) {
    return key == null || key.isEmpty() ? null : key;
  }
}
