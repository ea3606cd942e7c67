package org.jianbao.facts;

import java.util.List;
import org.jianbao.report.Place;

/**
 * A number of items that running text announces, and the items that follow (以下三项：一是……二是……).
 *
 * @param announced the number announced
 * @param found the number of items that follow
 * @param certain whether the items follow one another without doubt
 * @param items the markers of the items in order
 * @param place the clause that announces
 */
public record ItemCount(int announced, int found, boolean certain, List<Item> items, Place place)
    implements Located {

  public ItemCount {
    items = List.copyOf(items);
  }

  /** The marker of an item (一是). */
  public record Item(Place place) implements Located {}
}
