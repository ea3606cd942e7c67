package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Rows of plain values for Parquet. */
final class ParquetRows extends WriteSupport<List<@Nullable Object>> {
  private final MessageType schema;
  private @Nullable RecordConsumer consumer;

  private ParquetRows(MessageType schema) {
    this.schema = schema;
  }

  /** Makes writers of rows. */
  static final class Builder
      extends ParquetWriter.Builder<List<@Nullable Object>, ParquetRows.Builder> {
    private final MessageType schema;

    Builder(OutputFile file, MessageType schema) {
      super(file);
      this.schema = schema;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(
        ParquetConfiguration configuration) {
      return new ParquetRows(schema);
    }

    @Override
    @SuppressWarnings("deprecation") // It must be there.
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
      return new ParquetRows(schema);
    }
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  @SuppressWarnings("deprecation") // It must be there.
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer given) {
    consumer = given;
  }

  @Override
  public void write(List<@Nullable Object> row) {
    RecordConsumer to = Objects.requireNonNull(consumer);
    to.startMessage();
    for (int i = 0; i < row.size(); i++) {
      Object value = row.get(i);
      if (value != null) {
        String name = schema.getFieldName(i);
        to.startField(name, i);
        if (value instanceof Long number) {
          to.addLong(number);
        } else if (value instanceof BigDecimal number) {
          to.addDouble(number.doubleValue());
        } else {
          to.addBinary(Binary.fromString((String) value));
        }
        to.endField(name, i);
      }
    }
    to.endMessage();
  }
}
