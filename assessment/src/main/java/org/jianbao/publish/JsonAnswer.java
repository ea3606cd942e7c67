package org.jianbao.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jianbao.store.Column;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/** An answer as JSON: an object on a line for each row, with codes as the store has them. */
final class JsonAnswer implements AnswerFace {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<Column> columns;
  private final Appendable out;

  JsonAnswer(List<Column> columns, Appendable out) {
    this.columns = columns;
    this.out = out;
  }

  @Override
  public void add(List<@Nullable Object> row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeFieldName(columns.get(i).key());
        Object value = row.get(i);
        if (value instanceof BigDecimal number) {
          json.writeNumber(number.toPlainString());
        } else if (value instanceof Long number) {
          json.writeNumber(number);
        } else {
          json.writeString((String) value);
        }
      }
      json.writeEndObject();
    }
    out.append(Visible.json(text.getBuffer())).append('\n');
  }

  @Override
  public void finish() {}
}
