package org.jianbao.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON Schemas (draft 2020-12) of the YAML files of a pack, by which editors complete and check.
 * Made of the very shapes that packs are held against when they are read.
 */
public final class PackSchemas {
  private static final String KEYS = "keys.yaml";

  private final JsonGenerator json;
  private final PackNode.Mapping descriptions;

  private PackSchemas(JsonGenerator json, PackNode.Mapping descriptions) {
    this.json = json;
    this.descriptions = descriptions;
  }

  /** The schemas by file name. */
  public static Map<String, String> all() {
    Map<String, String> schemas = new LinkedHashMap<>();
    schemas.put("pack.schema.json", schema("规则包的说明 pack.yaml", PackShapes.MANIFEST));
    schemas.put("form.schema.json", schema("标题、表格和勾稽关系 form.yaml", PackShapes.FORM));
    schemas.put("cases.schema.json", schema("案例 cases/*.yaml", CaseShapes.FILE));
    return schemas;
  }

  private static String schema(String title, Shape shape) {
    StringWriter text = new StringWriter();
    try (InputStream keys = PackSchemas.class.getResourceAsStream(KEYS)) {
      if (keys == null) {
        throw new IllegalStateException("missing on the class path: " + KEYS);
      }
      String known = new String(keys.readAllBytes(), StandardCharsets.UTF_8);
      try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("title", title);
        new PackSchemas(json, YamlReader.read(KEYS, known)).body(shape);
        json.writeEndObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  private void value(@Nullable String key, Shape shape) throws IOException {
    json.writeStartObject();
    if (key != null) {
      String description = descriptions.text(key);
      if (description == null) {
        throw new IllegalStateException("no description of key " + key);
      }
      json.writeStringField("description", description);
    }
    body(shape);
    json.writeEndObject();
  }

  private void body(Shape shape) throws IOException {
    if (shape instanceof Shape.Fields fields) {
      fields(fields);
    } else if (shape instanceof Shape.Named named) {
      types("object", "null");
      json.writeObjectFieldStart("patternProperties");
      json.writeFieldName("^(?:" + named.key().pattern() + ")$");
      value(null, named.value());
      json.writeEndObject();
      json.writeBooleanField("additionalProperties", false);
    } else if (shape instanceof Shape.Items items) {
      types("array", "null");
      json.writeFieldName("items");
      value(null, items.item());
    } else if (shape instanceof Shape.Text text) {
      // A pattern says nothing of numbers, which YAML makes of 2021.
      types("string", "number", "boolean", "null");
      if (text.pattern().flags() == Pattern.DOTALL) {
        json.writeNumberField("minLength", text.pattern().matcher("").matches() ? 0 : 1);
      } else {
        json.writeStringField("pattern", "^(?:" + text.pattern().pattern() + ")$");
      }
    } else if (shape instanceof Shape.Choice choice) {
      json.writeArrayFieldStart("enum");
      for (String word : choice.words()) {
        json.writeString(word);
      }
      json.writeNull();
      json.writeEndArray();
    } else if (shape instanceof Shape.Wordings wordings) {
      json.writeArrayFieldStart("anyOf");
      json.writeStartObject();
      types("string", "number", "null");
      json.writeEndObject();
      value(null, wordings.fields());
      json.writeEndArray();
    }
  }

  private void fields(Shape.Fields fields) throws IOException {
    types("object", "null");
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, Shape> field : fields.fields().entrySet()) {
      json.writeFieldName(field.getKey());
      boolean named = descriptions.get(field.getKey()) != null;
      value(named ? field.getKey() : null, field.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
  }

  private void types(String... types) throws IOException {
    json.writeArrayFieldStart("type");
    for (String type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }
}
