package org.jianbao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.store.Column;
import org.jspecify.annotations.Nullable;

/** An answer as CSV that Excel opens, in the words of people. */
final class CsvAnswer implements AnswerFace {
  private final List<Column> columns;
  private final Appendable out;
  private boolean begun;

  CsvAnswer(List<Column> columns, Appendable out) {
    this.columns = columns;
    this.out = out;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.append('\uFEFF');
      CsvRow.write(out, columns.stream().map(Column::heading).toList());
    }
  }

  @Override
  public void add(List<@Nullable Object> row) throws IOException {
    begin();
    List<@Nullable Object> values = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      values.add(
          row.get(i) instanceof String text ? CodeWords.of(columns.get(i), text) : row.get(i));
    }
    CsvRow.write(out, values);
  }

  @Override
  public void finish() throws IOException {
    begin();
  }
}
