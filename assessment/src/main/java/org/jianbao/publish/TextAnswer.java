package org.jianbao.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.render.text.DisplayWidth;
import org.jianbao.store.Column;
import org.jianbao.store.Column.Kind;
import org.jianbao.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * A table for people: columns are as wide as the first rows need, numbers stand to the right, long
 * texts are cut. Columns in which nothing stands are left out.
 */
final class TextAnswer implements AnswerFace {
  /** So many rows decide how wide columns are. */
  private static final int MEASURED = 500;

  private static final int GAP = 2;
  private static final int WIDEST = 44;

  /** Texts are not cut shorter than this, even if the table gets wider than the terminal. */
  private static final int NARROWEST = 24;

  private final List<Column> columns;
  private final int width;
  private final Appendable out;
  private final List<List<String>> waiting = new ArrayList<>();
  private int @Nullable [] widths;

  TextAnswer(List<Column> columns, int width, Appendable out) {
    this.columns = columns;
    this.width = width;
    this.out = out;
  }

  @Override
  public void add(List<@Nullable Object> row) throws IOException {
    List<String> texts = new ArrayList<>(row.size());
    for (int i = 0; i < row.size(); i++) {
      texts.add(text(columns.get(i), row.get(i)));
    }
    if (widths != null) {
      write(texts, widths);
      return;
    }
    waiting.add(texts);
    if (waiting.size() == MEASURED) {
      begin();
    }
  }

  private static String text(Column column, @Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof String text) {
      String words = Visible.text(CodeWords.of(column, text));
      return column.kind() == Kind.TEXT ? DisplayWidth.cut(words, WIDEST) : words;
    }
    return value == null ? "" : value.toString();
  }

  private void begin() throws IOException {
    int[] measured = new int[columns.size()];
    for (List<String> row : waiting) {
      for (int i = 0; i < measured.length; i++) {
        measured[i] = Math.max(measured[i], DisplayWidth.of(row.get(i)));
      }
    }
    for (int i = 0; i < measured.length; i++) {
      if (measured[i] > 0) {
        measured[i] = Math.max(measured[i], DisplayWidth.of(columns.get(i).heading()));
      }
    }
    narrow(measured);
    widths = measured;
    write(columns.stream().map(Column::heading).toList(), measured);
    out.append("─".repeat(Math.max(1, total(measured))));
    out.append('\n');
    for (List<String> row : waiting) {
      write(row, measured);
    }
    waiting.clear();
  }

  private static int total(int[] measured) {
    return Arrays.stream(measured).filter(each -> each > 0).map(each -> each + GAP).sum() - GAP;
  }

  /** Makes long texts shorter until the table fits. */
  private void narrow(int[] measured) {
    while (total(measured) > width) {
      int widest = -1;
      for (int i = 0; i < measured.length; i++) {
        if (columns.get(i).kind() == Kind.TEXT
            && measured[i] > NARROWEST
            && (widest < 0 || measured[i] > measured[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      measured[widest]--;
    }
  }

  private void write(List<String> row, int[] measured) throws IOException {
    int last = IntStream.range(0, measured.length).filter(i -> measured[i] > 0).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      if (measured[i] == 0) {
        continue;
      }
      String text =
          columns.get(i).kind() == Kind.TEXT
              ? DisplayWidth.cut(row.get(i), measured[i])
              : row.get(i);
      if (columns.get(i).kind().isNumber()) {
        line.append(" ".repeat(Math.max(0, measured[i] - DisplayWidth.of(text)))).append(text);
      } else {
        line.append(DisplayWidth.pad(text, measured[i]));
      }
      line.append(" ".repeat(GAP));
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  @Override
  public void finish() throws IOException {
    if (widths == null) {
      if (waiting.isEmpty()) {
        out.append("没有符合条件的内容\n");
      } else {
        begin();
      }
    }
  }
}
