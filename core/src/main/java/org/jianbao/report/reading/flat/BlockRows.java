package org.jianbao.report.reading.flat;

import java.util.List;

/** Rows of a table of blocks: caption, head, data rows. */
final class BlockRows implements RowMaker {

  /** What the open row is. */
  private enum Open {
    NOTHING,
    HEAD,
    DATA
  }

  @Override
  public List<List<Token>> rows(List<Token> tokens) {
    Rows rows = new Rows();
    Open open = Open.NOTHING;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean beforeValue = i + 1 < tokens.size() && tokens.get(i + 1).value();
      if (token.value()) {
        if (open == Open.HEAD) {
          rows.end();
        }
        rows.add(token);
        open = Open.DATA;
      } else if (token.is(Role.CAPTION)) {
        rows.end();
        rows.add(token);
        rows.end();
        open = Open.NOTHING;
      } else if (token.is(Role.HEAD)
          || token.is(Role.COLUMN) && !beforeValue && open != Open.HEAD) {
        rows.end();
        rows.add(token);
        open = Open.HEAD;
      } else if (open == Open.HEAD && !beforeValue && !token.is(Role.ROW)) {
        rows.add(token);
      } else if (open == Open.HEAD && token.is(Role.COLUMN)) {
        rows.add(token);
      } else {
        rows.end();
        rows.add(token);
        open = Open.DATA;
      }
    }
    return rows.all();
  }
}
