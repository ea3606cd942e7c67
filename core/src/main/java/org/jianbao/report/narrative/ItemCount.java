package org.jianbao.report.narrative;

import java.util.List;
import org.jianbao.report.Place;

/**
 * A number of items that running text announces, and the items that follow (以下三项：一是……二是……).
 *
 * @param announced the number announced
 * @param items the items in order
 * @param certain whether the items follow one another without doubt
 * @param place the clause that announces
 */
public record ItemCount(int announced, List<Place> items, boolean certain, Place place) {

  public ItemCount {
    items = List.copyOf(items);
  }
}
