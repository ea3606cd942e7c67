package org.jianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.jianbao.report.Place;

/**
 * Running text that the report shares with another one (雷同); the language of the form does not
 * count.
 *
 * @param kind which other: last-year 本机关上年的报告, other-body 其他机关的报告
 * @param body name of the other's body, "" if unknown
 * @param year report year of the other
 * @param share how much of this report's own text stands in the other, 0–1
 * @param percent the same in words: 92%
 * @param rank ordinal among those of its kind, from 1, the largest share first
 * @param others how many more of its kind share as much as the least of interest
 * @param passages the passages shared after the first
 * @param place the first passage shared
 */
public record Similarity(
    String kind,
    String body,
    int year,
    BigDecimal share,
    String percent,
    int rank,
    int others,
    List<Passage> passages,
    Place place)
    implements Located {

  public Similarity {
    passages = List.copyOf(passages);
  }
}
