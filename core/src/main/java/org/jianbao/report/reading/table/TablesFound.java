package org.jianbao.report.reading.table;

import java.util.List;
import org.jianbao.report.ReportTable;
import org.jianbao.report.Unreadable;

/**
 * The official tables of a document.
 *
 * @param tables at most one of each key, in order of the document
 * @param unreadable what in them cannot be read, in order
 */
public record TablesFound(List<ReportTable> tables, List<Unreadable> unreadable) {

  public TablesFound {
    tables = List.copyOf(tables);
    unreadable = List.copyOf(unreadable);
  }
}
