package org.jianbao.report.reading.table;

import java.util.List;
import java.util.Objects;
import org.jianbao.form.BlockForm;
import org.jianbao.report.Caption;
import org.jspecify.annotations.Nullable;

/** Tells which item each caption should cite: that of the rows below it. */
final class CaptionItems {
  private final BlockForms forms;
  private final Captions reader;

  CaptionItems(BlockForms forms, Captions reader) {
    this.forms = forms;
    this.reader = reader;
  }

  /**
   * Adds the captions to the table.
   *
   * @param items for each caption, the items of the rows below it
   */
  void add(List<SourceRow> captions, List<List<Integer>> items, TableBuilder table) {
    List<Integer> order = forms.chosen().blocks().stream().map(BlockForm::item).toList();
    List<Integer> cited =
        captions.stream()
            .map(row -> reader.read(row.filled().get(0).text()))
            .filter(Objects::nonNull)
            .map(Captions.Cited::item)
            .filter(Objects::nonNull)
            .toList();
    for (int i = 0; i < captions.size(); i++) {
      SourceRow row = captions.get(i);
      Slot slot = row.filled().get(0);
      Captions.Cited own = reader.read(slot.text());
      if (own != null) {
        Integer byOrder = captions.size() == order.size() ? order.get(i) : null;
        table.caption(
            new Caption(
                own.article(),
                own.item(),
                forms.chosen().article(),
                // A row of another form's item, added below this form's rows, tells nothing.
                expected(
                    items.get(i).stream().filter(order::contains).toList(),
                    own.item(),
                    byOrder,
                    cited),
                table.place(row, slot, null, null)));
      }
    }
  }

  /**
   * Rows of another item count only if they outnumber the cited one's, or their caption is lost.
   */
  private static @Nullable Integer expected(
      List<Integer> items,
      @Nullable Integer cited,
      @Nullable Integer byOrder,
      List<Integer> allCited) {
    Integer most = BlockTableReading.commonest(items);
    if (most == null) {
      return byOrder;
    }
    long ofMost = items.stream().filter(most::equals).count();
    long ofCited = items.stream().filter(item -> item.equals(cited)).count();
    if (ofCited != ofMost) {
      return most;
    }
    Integer lost = items.stream().filter(item -> !allCited.contains(item)).findFirst().orElse(null);
    return lost == null ? cited : lost;
  }
}
