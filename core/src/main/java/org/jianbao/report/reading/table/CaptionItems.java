package org.jianbao.report.reading.table;

import java.util.List;
import org.jianbao.form.BlockForm;
import org.jianbao.report.Caption;
import org.jspecify.annotations.Nullable;

/** Tells which item each caption should cite: that of the rows below it. */
final class CaptionItems {
  private final BlockForms forms;

  CaptionItems(BlockForms forms) {
    this.forms = forms;
  }

  /**
   * Adds the captions to the table.
   *
   * @param items for each caption, the items of the rows below it
   */
  void add(List<SourceRow> captions, List<List<Integer>> items, TableBuilder table) {
    List<Integer> order = forms.chosen().blocks().stream().map(BlockForm::item).toList();
    for (int i = 0; i < captions.size(); i++) {
      SourceRow row = captions.get(i);
      Slot slot = row.filled().get(0);
      Captions.Cited cited = Captions.read(slot.text());
      if (cited != null) {
        Integer byOrder = captions.size() == order.size() ? order.get(i) : null;
        table.caption(
            new Caption(
                cited.article(),
                cited.item(),
                forms.chosen().article(),
                expected(items.get(i), cited.item(), byOrder),
                table.place(row, slot, null, null)));
      }
    }
  }

  private static @Nullable Integer expected(
      List<Integer> items, @Nullable Integer cited, @Nullable Integer byOrder) {
    Integer most = BlockTableReading.commonest(items);
    if (most == null) {
      return byOrder;
    }
    long ofMost = items.stream().filter(most::equals).count();
    long ofCited = items.stream().filter(item -> item.equals(cited)).count();
    return ofCited == ofMost ? cited : most;
  }
}
