package org.jianbao.render.json;

import static org.jianbao.render.json.JsonNodes.isNull;
import static org.jianbao.render.json.JsonNodes.list;
import static org.jianbao.render.json.JsonNodes.numberOrNull;
import static org.jianbao.render.json.JsonNodes.text;
import static org.jianbao.render.json.JsonNodes.textOrNull;
import static org.jianbao.render.json.JsonNodes.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.report.Organisation;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ReportSummary.Period;
import org.jianbao.scorecard.ReportSummary.TableValues;
import org.jianbao.scorecard.ReportSummary.UnreadableValue;
import org.jianbao.scorecard.ReportSummary.Value;
import org.jspecify.annotations.Nullable;

/** What a scorecard says of its report, read from JSON; headings of sections are not kept there. */
final class ReportSummaryReader {
  private ReportSummaryReader() {}

  static @Nullable ReportSummary read(JsonNode card) {
    JsonNode report = card.get("report");
    if (isNull(report)) {
      return null;
    }
    JsonNode period = report.get("period");
    JsonNode level = report.get("organisationLevel");
    return new ReportSummary(
        textOrNull(report.path("title")),
        new Organisation(
            textOrNull(report.path("organisation")),
            word(OrganisationKind.class, report.get("organisationKind")),
            isNull(level) ? null : word(OrganisationLevel.class, level)),
        numberOrNull(report.path("year")),
        isNull(period) ? null : new Period(textOrNull(period.path(0)), textOrNull(period.path(1))),
        Map.of(),
        tables(card.path("tables")),
        list(card.get("unreadable"), ReportSummaryReader::unreadable));
  }

  private static List<TableValues> tables(JsonNode tables) {
    List<TableValues> read = new ArrayList<>();
    for (Map.Entry<String, JsonNode> table : tables.properties()) {
      List<Value> values = new ArrayList<>();
      for (Map.Entry<String, JsonNode> row : table.getValue().properties()) {
        values(row.getKey(), row.getValue(), values);
      }
      read.add(new TableValues(table.getKey(), values));
    }
    return read;
  }

  /** Values of a row, or the only value of a column in a table of a single row. */
  private static void values(String key, JsonNode node, List<Value> values) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> cell : node.properties()) {
        values.add(value(key, cell.getKey(), cell.getValue()));
      }
    } else {
      values.add(value("", key, node));
    }
  }

  private static Value value(String row, String column, JsonNode value) {
    return new Value(
        row, column, value.isNumber() ? value.decimalValue() : null, textOrNull(value));
  }

  private static UnreadableValue unreadable(JsonNode entry) {
    return new UnreadableValue(
        textOrNull(entry.path("table")),
        textOrNull(entry.path("row")),
        textOrNull(entry.path("column")),
        text(entry.path("raw")),
        text(entry.path("reason")));
  }
}
