package org.jianbao.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.render.RenderStyle;
import org.jianbao.render.json.JsonRenderer;
import org.jianbao.render.json.ScorecardReader;
import org.jianbao.scorecard.Scorecard;

/** Values as bytes and back: scorecards in their own JSON, all else by the names of its parts. */
final class Content {
  private static final JsonRenderer SCORECARDS = new JsonRenderer();

  /** What a later version adds is left out by an earlier one. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .withConfigOverride(
              List.class,
              config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .withConfigOverride(
              String.class,
              config ->
                  config.setInclude(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)))
          .withConfigOverride(
              Map.class,
              config -> config.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private Content() {}

  private static final class DayReader extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DayReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return LocalDate.parse(parser.getText());
    }
  }

  static byte[] bytes(Scorecard card) throws IOException {
    StringBuilder text = new StringBuilder();
    SCORECARDS.render(card, RenderStyle.PLAIN, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Scorecard scorecard(byte[] bytes) throws StoreException {
    try {
      return ScorecardReader.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  static byte[] bytes(ReportDigest digest) {
    return bytes(CellColumns.Packed.of(digest));
  }

  static ReportDigest digest(byte[] bytes) throws StoreException {
    try {
      return read(bytes, CellColumns.Packed.class).whole();
    } catch (IllegalArgumentException e) {
      throw unreadable(e);
    }
  }

  static byte[] bytes(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a value that is no JSON", e);
    }
  }

  static String text(Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8);
  }

  static List<String> texts(String text) throws StoreException {
    return list(text.getBytes(StandardCharsets.UTF_8), new TypeReference<List<String>>() {});
  }

  static <T> T read(byte[] bytes, Class<T> type) throws StoreException {
    try {
      return JSON.readValue(bytes, type);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  static <T> List<T> list(byte[] bytes, TypeReference<List<T>> type) throws StoreException {
    try {
      return JSON.readValue(bytes, type);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static StoreException unreadable(Exception cause) {
    return new StoreException("评估库中有数据无法识别，请重新评估", cause);
  }
}
