package org.jianbao.form;

import java.util.List;

/**
 * A table of blocks (二、主动公开政府信息情况).
 *
 * @param article the article that all captions cite: 20
 * @param head the first cell of each head row: 信息内容
 */
public record BlockTableForm(
    String key, int section, int article, Label head, List<BlockForm> blocks) implements TableForm {

  public BlockTableForm {
    blocks = List.copyOf(blocks);
  }

  @Override
  public List<RowForm> rows() {
    return blocks.stream().flatMap(block -> block.rows().stream()).toList();
  }

  @Override
  public List<ColumnForm> columns(String row) {
    for (BlockForm block : blocks) {
      if (block.rows().stream().anyMatch(r -> r.key().equals(row))) {
        return block.columns();
      }
    }
    return List.of();
  }
}
