package org.jianbao.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.jianbao.report.narrative.Amount;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.narrative.Narrative;

/** What running text adds up, in the JSON of an extract. */
final class NarrativeJson {
  private NarrativeJson() {}

  /** Writes the field {@code enumerations}. */
  static void enumerations(JsonGenerator json, Narrative narrative) throws IOException {
    json.writeArrayFieldStart("enumerations");
    for (Enumeration enumeration : narrative.enumerations()) {
      json.writeStartObject();
      json.writeFieldName("whole");
      amount(json, enumeration.whole());
      json.writeArrayFieldStart("parts");
      for (Amount part : enumeration.parts()) {
        amount(json, part);
      }
      json.writeEndArray();
      number(json, "sum", enumeration.sum());
      json.writeBooleanField("closed", enumeration.closed());
      json.writeBooleanField("certain", enumeration.certain());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void amount(JsonGenerator json, Amount amount) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", amount.label());
    number(json, "value", amount.value());
    json.writeStringField("unit", amount.unit());
    ReportJson.location(json, amount.place());
    json.writeStringField("quote", amount.place().quote());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, BigDecimal value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
  }
}
