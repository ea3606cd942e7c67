package org.jianbao.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Problem;
import org.jianbao.document.Location;
import org.jianbao.report.BoundStatus;
import org.jianbao.report.CellValue;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportCell;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;
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

  static void report(JsonGenerator json, @Nullable Report report) throws IOException {
    json.writeFieldName("report");
    if (report == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("title", report.title() == null ? null : report.title().text());
    json.writeStringField("organisation", report.organisation().name());
    json.writeStringField("organisationKind", report.organisation().kind().code());
    json.writeStringField(
        "organisationLevel",
        report.organisation().level() == null ? null : report.organisation().level().code());
    number(json, "year", report.year());
    period(json, report.periods());
    json.writeEndObject();
  }

  private static void period(JsonGenerator json, List<PeriodStatement> periods) throws IOException {
    PeriodStatement stated =
        periods.stream().filter(PeriodStatement::declared).findFirst().orElse(null);
    json.writeFieldName("period");
    if (stated == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    json.writeString(date(stated.start()));
    json.writeString(date(stated.end()));
    json.writeEndArray();
  }

  /** The date in ISO form, or null if it is missing, incomplete or impossible. */
  static @Nullable String date(@Nullable PeriodBound bound) {
    if (bound == null
        || bound.status() != BoundStatus.EXACT
        || bound.year() == null
        || bound.month() == null
        || bound.day() == null) {
      return null;
    }
    return twoDigits(new StringBuilder().append(bound.year()), bound.month(), bound.day());
  }

  private static String twoDigits(StringBuilder date, int... parts) {
    for (int part : parts) {
      date.append(part < 10 ? "-0" : "-").append(part);
    }
    return date.toString();
  }

  static void tables(JsonGenerator json, @Nullable Report report) throws IOException {
    json.writeObjectFieldStart("tables");
    for (ReportTable table : report == null ? List.<ReportTable>of() : report.tables()) {
      json.writeObjectFieldStart(table.key());
      for (Map.Entry<String, List<ReportCell>> row : byRow(table).entrySet()) {
        if (row.getKey().isEmpty()) {
          cells(json, row.getValue());
        } else {
          json.writeObjectFieldStart(row.getKey());
          cells(json, row.getValue());
          json.writeEndObject();
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static Map<String, List<ReportCell>> byRow(ReportTable table) {
    Map<String, List<ReportCell>> rows = new LinkedHashMap<>();
    for (ReportCell cell : table.cells()) {
      rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
    }
    return rows;
  }

  private static void cells(JsonGenerator json, List<ReportCell> cells) throws IOException {
    for (ReportCell cell : cells) {
      json.writeFieldName(cell.column());
      if (cell.value() instanceof CellValue.Number number) {
        json.writeNumber(number.value());
      } else if (cell.value() instanceof CellValue.Text text) {
        json.writeString(text.text());
      } else {
        json.writeNull();
      }
    }
  }

  static void unreadable(JsonGenerator json, @Nullable Report report) throws IOException {
    json.writeArrayFieldStart("unreadable");
    for (Unreadable entry : report == null ? List.<Unreadable>of() : report.unreadable()) {
      json.writeStartObject();
      json.writeStringField("table", tableOf(entry));
      json.writeStringField("row", emptyAsNull(entry.row()));
      json.writeStringField("column", entry.column());
      json.writeStringField("raw", entry.raw());
      json.writeStringField("reason", entry.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String tableOf(Unreadable entry) {
    return entry.input().startsWith("table.") ? entry.input().substring("table.".length()) : null;
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
