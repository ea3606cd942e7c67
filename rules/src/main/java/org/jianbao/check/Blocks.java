package org.jianbao.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.BlockForm;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Form;
import org.jianbao.form.RowForm;
import org.jspecify.annotations.Nullable;

/** The blocks of a table of blocks (二、主动公开政府信息情况); none in any other table. */
final class Blocks {
  private final Map<String, String> blockOfRow = new LinkedHashMap<>();

  private Blocks() {}

  static Blocks of(Form form, String table) {
    Blocks blocks = new Blocks();
    if (form.table(table).orElse(null) instanceof BlockTableForm blockTable) {
      for (BlockForm block : blockTable.blocks()) {
        for (RowForm row : block.rows()) {
          blocks.blockOfRow.put(row.key(), String.valueOf(block.item()));
        }
      }
    }
    return blocks;
  }

  /** The block of a row, its item as a key, or null. */
  @Nullable String ofRow(String row) {
    return blockOfRow.get(row);
  }

  /** The rows of a block. */
  List<String> rows(String block) {
    return blockOfRow.entrySet().stream()
        .filter(entry -> entry.getValue().equals(block))
        .map(Map.Entry::getKey)
        .toList();
  }
}
