package org.jianbao.store;

import java.io.IOException;
import org.jianbao.assessment.BodyResult;
import org.jianbao.assessment.ReportResult;
import org.jianbao.assessment.Results;
import org.jianbao.roster.MatchOutcome;
import org.jspecify.annotations.Nullable;

/** Results that are read from the store as they are asked for. */
record StoredResults(ResultTables tables, int year, @Nullable String roster) implements Results {

  @Override
  public int size() throws IOException {
    return tables.size(year);
  }

  @Override
  public void reports(Sink<ReportResult> sink) throws IOException {
    tables.reports(year, sink);
  }

  @Override
  public void bodies(Sink<BodyResult> sink) throws IOException {
    tables.bodies(year, sink);
  }

  @Override
  public void uncertain(Sink<MatchOutcome> sink) throws IOException {
    tables.unsure(year, sink);
  }

  @Override
  public @Nullable ReportResult report(String path) throws IOException {
    return tables.report(year, path);
  }
}
