package org.jianbao.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jianbao.store.Column;
import org.jspecify.annotations.Nullable;

/**
 * A table as Apache Parquet. Not compressed but by dictionaries of equal values, which every reader
 * knows: the codecs need libraries of machine code.
 */
final class ParquetTable implements Closeable {
  /** Rows that are kept in memory come to so many bytes. */
  private static final long ROW_GROUP = 8L << 20;

  /** Names of files shall stay in dictionaries. */
  private static final int DICTIONARY = 4 << 20;

  private final ParquetWriter<List<@Nullable Object>> writer;

  ParquetTable(String name, List<Column> columns, OutputStream out) throws IOException {
    writer =
        new ParquetRows.Builder(new ParquetOutput(out), schema(name, columns))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP)
            .withDictionaryPageSize(DICTIONARY)
            .build();
  }

  private static MessageType schema(String name, List<Column> columns) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Column column : columns) {
      switch (column.kind()) {
        case NUMBER -> schema.optional(PrimitiveTypeName.INT64).named(column.key());
        case DECIMAL -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.key());
        default ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.key());
      }
    }
    return schema.named(name);
  }

  void add(List<@Nullable Object> row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
