package org.jianbao.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.report.Citation;
import org.jianbao.report.PeriodBound;
import org.jianbao.report.PeriodStatement;
import org.jianbao.report.Report;
import org.jianbao.report.Section;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.narrative.Narrative;
import org.jianbao.scorecard.Extract;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/** What a report says as one JSON object on one line (design §7, extract). */
public final class ExtractJson {
  private ExtractJson() {}

  /**
   * Writes one extract, ended by a line break.
   *
   * @throws IOException if {@code out} fails
   */
  public static void write(Extract extract, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonRenderer.JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("schema", 1);
      ReportJson.source(json, extract.source());
      Report report = extract.report();
      ReportSummary summary = report == null ? null : ReportSummary.of(report);
      ReportJson.report(json, summary);
      sections(json, report == null ? List.of() : report.sections());
      periods(json, report == null ? List.of() : report.periods());
      citations(json, report == null ? List.of() : report.citations());
      NarrativeJson.enumerations(json, report == null ? Narrative.NONE : report.narrative());
      figures(json, report == null ? List.of() : report.figures().figures());
      ReportJson.tables(json, summary);
      ReportJson.unreadable(json, summary);
      ReportJson.problems(json, extract.problems());
      json.writeEndObject();
    }
    out.append(Visible.json(text.getBuffer())).append('\n');
  }

  private static void sections(JsonGenerator json, List<Section> sections) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      ReportJson.number(json, "number", section.number());
      json.writeStringField("heading", heading(section));
      json.writeStringField("text", text(section.blocks()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static @Nullable String heading(Section section) {
    return section.heading() == null ? null : section.heading().place().quote();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static void periods(JsonGenerator json, List<PeriodStatement> periods)
      throws IOException {
    json.writeArrayFieldStart("periods");
    for (PeriodStatement period : periods) {
      json.writeStartObject();
      bound(json, "start", period.start());
      bound(json, "end", period.end());
      json.writeBooleanField("declared", period.declared());
      ReportJson.location(json, period.place());
      json.writeStringField("quote", period.place().quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void bound(JsonGenerator json, String name, @Nullable PeriodBound bound)
      throws IOException {
    json.writeFieldName(name);
    if (bound == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("date", ReportSummary.date(bound));
    json.writeStringField("status", bound.status().name().toLowerCase(Locale.ROOT));
    json.writeStringField("raw", bound.raw());
    json.writeEndObject();
  }

  private static void citations(JsonGenerator json, List<Citation> citations) throws IOException {
    json.writeArrayFieldStart("citations");
    for (Citation citation : citations) {
      json.writeStartObject();
      json.writeStringField("document", citation.document());
      json.writeStringField("title", citation.title());
      json.writeStringField("number", citation.documentNumber());
      ReportJson.number(json, "article", citation.article());
      ReportJson.number(json, "item", citation.item());
      ReportJson.location(json, citation.place());
      json.writeStringField("quote", citation.place().quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void figures(JsonGenerator json, List<Figure> figures) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Figure figure : figures) {
      json.writeStartObject();
      json.writeStringField("object", figure.object());
      json.writeStringField("applicant", figure.applicant());
      json.writeStringField("scope", figure.scope());
      json.writeStringField("wording", figure.wording().name().toLowerCase(Locale.ROOT));
      json.writeFieldName("value");
      if (figure.value() == null) {
        json.writeNull();
      } else {
        json.writeNumber(figure.value());
      }
      json.writeStringField("unit", figure.unit());
      json.writeBooleanField("approximate", figure.approximate());
      json.writeStringField("raw", figure.text());
      ReportJson.location(json, figure.place());
      json.writeStringField("quote", figure.place().quote());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
