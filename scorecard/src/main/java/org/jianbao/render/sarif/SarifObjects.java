package org.jianbao.render.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jianbao.document.Location;
import org.jianbao.render.words.Words;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Writes the objects that stand in many parts of a SARIF log: messages, files, places. */
final class SarifObjects {
  private final JsonGenerator json;
  private final Words words;

  SarifObjects(JsonGenerator json, Words words) {
    this.json = json;
    this.words = words;
  }

  /**
   * A place in a file.
   *
   * @param id its number among related places; null if it has none
   * @param name what readers call it
   */
  void location(String uri, Place place, @Nullable Integer id, String name) throws IOException {
    json.writeStartObject();
    if (id != null) {
      json.writeNumberField("id", id);
    }
    json.writeObjectFieldStart("physicalLocation");
    artifact(uri);
    Location location = place.location();
    if (location != null && location.line() != null) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", location.line());
      if (!place.quote().isEmpty()) {
        text("snippet", place.quote());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("fullyQualifiedName", qualified(place));
    json.writeEndObject();
    json.writeEndArray();
    String where = words.place(place);
    if (!where.isEmpty() || !place.quote().isEmpty()) {
      text("message", place.quote().isEmpty() ? where : where + " " + place.quote());
    }
    json.writeEndObject();
  }

  /** The place by its keys: section/2/disclosure/licences/handled. */
  private static String qualified(Place place) {
    StringBuilder path = new StringBuilder("report");
    if (place.section() != null) {
      path.append("/section").append(place.section());
    }
    for (String key : new String[] {place.table(), place.row(), place.column()}) {
      if (key != null && !key.isEmpty()) {
        path.append('/').append(key);
      }
    }
    return path.toString();
  }

  void artifact(String uri) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
  }

  void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }
}
