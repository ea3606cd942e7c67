package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jianbao.document.Table;
import org.jianbao.text.CompactText;
import org.jianbao.text.PageNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Blanks what reports add before the values of each row: an ordinal (序号), a unit (单位), the caption
 * of a block that the form has in a row of its own; leaves out page numbers.
 */
final class AddedColumns {
  private static final double MOST = 0.7;
  private static final int LEAST_ROWS = 3;
  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");

  private final CellReader reader;
  private final Captions captions;

  AddedColumns(CellReader reader, Captions captions) {
    this.reader = reader;
    this.captions = captions;
  }

  /** The rows without them; each caption that stood beside rows is a row above these. */
  List<SourceRow> without(List<SourceRow> rows) {
    List<SourceRow> parted = captions(rows.stream().filter(row -> !isPageNumber(row)).toList());
    List<SourceRow> plain =
        consecutive(parted.stream().map(this::ordinal).toList())
            ? blank(parted, this::ordinal, SourceRow::without)
            : parted;
    return withoutHeads(blank(plain, this::unit, this::withoutUnit), plain);
  }

  /** Blanks also the heads of the columns in which something was blanked. */
  private List<SourceRow> withoutHeads(List<SourceRow> rows, List<SourceRow> before) {
    Map<Table, Set<Integer>> columns = new IdentityHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Table table = rows.get(i).table();
      if (rows.get(i) != before.get(i) && table != null && rows.get(i).rectangular()) {
        Slot slot = unit(before.get(i));
        if (slot != null) {
          columns.computeIfAbsent(table, key -> new HashSet<>()).add(slot.column());
        }
      }
    }
    return columns.isEmpty() ? rows : rows.stream().map(row -> withoutHeads(row, columns)).toList();
  }

  private SourceRow withoutHeads(SourceRow row, Map<Table, Set<Integer>> columns) {
    Set<Integer> blanked = columns.getOrDefault(row.table(), Set.of());
    SourceRow kept = row;
    if (values(row) == 0) {
      for (Slot slot : row.filled()) {
        boolean narrow = slot.cell() == null || slot.cell().columnSpan() == 1;
        if (blanked.contains(slot.column()) && narrow) {
          kept = kept.without(slot);
        }
      }
    }
    return kept;
  }

  /** Blanks a slot of each row if most rows with values have it. */
  private List<SourceRow> blank(
      List<SourceRow> rows,
      Function<SourceRow, @Nullable Slot> which,
      BiFunction<SourceRow, Slot, SourceRow> blanked) {
    long withValues = rows.stream().filter(row -> values(row) > 0).count();
    long found = rows.stream().filter(row -> which.apply(row) != null).count();
    if (found < LEAST_ROWS || found < withValues * MOST) {
      return rows;
    }
    return rows.stream()
        .map(
            row -> {
              Slot slot = which.apply(row);
              return slot == null ? row : blanked.apply(row, slot);
            })
        .toList();
  }

  private long values(SourceRow row) {
    return row.filled().stream().filter(slot -> reader.valueLike(slot.text())).count();
  }

  /** A number before a label. */
  private @Nullable Slot ordinal(SourceRow row) {
    List<Slot> filled = row.filled();
    return filled.size() > 2
            && ORDINAL.matcher(CompactText.of(filled.get(0).text()).text()).matches()
            && !reader.valueLike(filled.get(1).text())
            && reader.valueLike(filled.get(filled.size() - 1).text())
        ? filled.get(0)
        : null;
  }

  /** Whether numbers count on, perhaps anew in each part. */
  private static boolean consecutive(List<@Nullable Slot> slots) {
    int last = 0;
    int steps = 0;
    int all = 0;
    for (Slot slot : slots) {
      if (slot != null) {
        int number = Integer.parseInt(CompactText.of(slot.text()).text());
        all++;
        steps += number == last + 1 || number == 1 ? 1 : 0;
        last = number;
      }
    }
    return all > 0 && steps >= all * MOST;
  }

  /** A unit between a row's labels and its first value. */
  private @Nullable Slot unit(SourceRow row) {
    @Nullable Slot last = null;
    int before = 0;
    for (Slot slot : row.filled()) {
      if (reader.valueLike(slot.text())) {
        return before > 1 && last != null && reader.isUnit(last.text()) ? last : null;
      }
      last = slot;
      before++;
    }
    return null;
  }

  private static boolean isPageNumber(SourceRow row) {
    List<Slot> filled = row.filled();
    return filled.size() == 1 && row.table() != null && PageNumbers.isMarked(filled.get(0).text());
  }

  private SourceRow withoutUnit(SourceRow row, Slot unit) {
    return reader.isUnitOfAmounts(unit.text()) ? row.withUnit(unit) : row.without(unit);
  }

  private List<SourceRow> captions(List<SourceRow> rows) {
    List<SourceRow> parted = new ArrayList<>();
    String last = "";
    for (SourceRow row : rows) {
      List<Slot> filled = row.filled();
      if (filled.size() > 1 && captions.isCaption(filled.get(0).text())) {
        if (!filled.get(0).text().equals(last)) {
          parted.add(row.only(filled.get(0)));
        }
        parted.add(row.without(filled.get(0)));
      } else {
        parted.add(row);
      }
      last = filled.isEmpty() ? last : filled.get(0).text();
    }
    return parted;
  }
}
