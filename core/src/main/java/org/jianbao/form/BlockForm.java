package org.jianbao.form;

import java.util.List;

/**
 * A block of the table of proactive disclosure: the caption 第二十条第（n）项, a head row, data rows.
 *
 * @param item item of article 20 that the caption cites
 */
public record BlockForm(int item, List<ColumnForm> columns, List<RowForm> rows) {

  public BlockForm {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
