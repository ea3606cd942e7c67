package org.jianbao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jianbao.publish.Overview.Chart;
import org.jianbao.publish.Overview.ChartRow;
import org.jspecify.annotations.Nullable;

/** Charts, each with a table of its numbers, and what they are drawn from. */
final class ChartBook {
  /** Height of columns, in bars. */
  private static final int UPRIGHT = 7;

  /** Charts of points, which end at the most that there are. */
  private static final Set<String> POINTS = Set.of("kinds", "areas", "movement");

  private final List<Chart> charts = new ArrayList<>();
  private final List<String> data = new ArrayList<>();
  private final BigDecimal of;

  /**
   * No charts yet.
   *
   * @param of points that can be reached
   */
  ChartBook(BigDecimal of) {
    this.of = of;
  }

  /** Values of one colour. */
  record Series(String name, String colour, List<? extends @Nullable Object> values) {}

  List<Chart> charts() {
    return charts;
  }

  /** What the charts are drawn from. */
  String json() {
    return "[" + String.join(",\n", data) + "]";
  }

  /**
   * Adds a chart.
   *
   * @param kind bars across or columns upright
   */
  void add(
      String id,
      String title,
      String note,
      List<String> names,
      List<Series> series,
      String kind,
      boolean stacked,
      List<String> heads,
      List<ChartRow> rows) {
    boolean across = "bars".equals(kind);
    int bars = across ? names.size() * (stacked ? 1 : series.size()) : UPRIGHT;
    charts.add(
        new Chart(
            "chart-" + id,
            title,
            across && names.size() > UPRIGHT,
            bars,
            summary(names, series),
            note,
            heads,
            rows));
    data.add(
        "{\"id\":"
            + PageJson.text("chart-" + id)
            + ",\"kind\":"
            + PageJson.text(kind)
            + ",\"stacked\":"
            + stacked
            + ",\"whole\":"
            + series.stream()
                .allMatch(each -> each.values.stream().allMatch(Integer.class::isInstance))
            + ",\"max\":"
            + (POINTS.contains(id) ? of.toPlainString() : "0")
            + ",\"names\":"
            + PageJson.texts(names)
            + ",\"series\":"
            + PageJson.array(
                series,
                each ->
                    "{\"name\":"
                        + PageJson.text(each.name)
                        + ",\"colour\":"
                        + PageJson.text(each.colour)
                        + ",\"values\":"
                        + each.values
                        + "}")
            + "}");
  }

  /** The first numbers in words. */
  private static String summary(List<String> names, List<Series> series) {
    List<String> said = new ArrayList<>();
    for (Series each : series) {
      IntStream.range(0, Math.min(5, names.size()))
          .mapToObj(i -> names.get(i) + " " + each.values.get(i))
          .forEach(said::add);
    }
    return String.join("，", said) + (names.size() > 5 ? "等，详见数据表" : "");
  }
}
