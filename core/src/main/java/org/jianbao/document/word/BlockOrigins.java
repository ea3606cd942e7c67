package org.jianbao.document.word;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.document.CellPosition;
import org.jspecify.annotations.Nullable;

/** Which elements of its file each paragraph and each cell of a document was read of. */
public final class BlockOrigins {
  private final Map<Key, Origins> all = new HashMap<>();

  /** None is known yet. */
  public BlockOrigins() {}

  private record Key(int paragraph, @Nullable CellPosition cell) {}

  /**
   * The origins of a text.
   *
   * @param paragraph number of the block
   * @param cell the cell, or null for a paragraph
   * @return null if there is no such text
   */
  public @Nullable Origins of(int paragraph, @Nullable CellPosition cell) {
    return all.get(new Key(paragraph, cell));
  }

  /** Notes those of a text. */
  public void put(int paragraph, @Nullable CellPosition cell, Origins origins) {
    all.put(new Key(paragraph, cell), origins);
  }
}
