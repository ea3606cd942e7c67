package org.jianbao.facts;

import org.jianbao.report.Place;
import org.jianbao.text.ChineseNumerals;
import org.jspecify.annotations.Nullable;

/**
 * A citation (引用) in running text of an article of a document whose articles the pack lists.
 *
 * @param document key of the document: regulation 《中华人民共和国政府信息公开条例》
 * @param article number of the article cited (条)
 * @param item number of the item cited (项), or null if none
 * @param articles number of articles that the document has
 * @param items number of items that the article has, or null if unknown
 * @param text what is cited, as 第二十条第（六）项
 */
public record ArticleCitation(
    String document,
    int article,
    @Nullable Integer item,
    int articles,
    @Nullable Integer items,
    String text,
    Place place)
    implements Located {

  /** An article, and perhaps an item, as citations write it: 第二十条第（六）项. */
  public static String text(int article, @Nullable Integer item) {
    String text = "第" + ChineseNumerals.write(article) + "条";
    return item == null ? text : text + "第（" + ChineseNumerals.write(item) + "）项";
  }
}
