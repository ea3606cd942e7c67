package org.jianbao.report.reading.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.Block;
import org.jianbao.document.Location;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.SumForm;
import org.jianbao.form.ValueKind;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Takes the values of rows; parts them where they are glued together. */
final class RowValues {
  /** In so many columns one long number is several. */
  private static final int MANY_COLUMNS = 5;

  private final CellReader reader;
  private final List<SumForm> sums;
  private final boolean glued;

  /**
   * Prepares for a table.
   *
   * @param sums what adds up in it
   * @param glued whether in this document the values of a row in running text are glued together
   */
  RowValues(CellReader reader, List<SumForm> sums, boolean glued) {
    this.reader = reader;
    this.sums = List.copyOf(sums);
    this.glued = glued;
  }

  /** What adds up in the table. */
  List<SumForm> sums() {
    return sums;
  }

  /**
   * The values of a row.
   *
   * @param rest the slots behind the last label
   */
  Values of(SourceRow row, List<Slot> rest, List<TableColumn> columns) {
    Values values = Values.of(row, withoutRemark(rest, columns.size()), columns);
    List<Slot> filled = rest.stream().filter(slot -> !slot.blank()).toList();
    if (filled.isEmpty() && glued && row.slots().stream().anyMatch(RowValues::inText)) {
      return new Values(null, columns.size(), Glued.NOTHING);
    }
    if (filled.size() >= columns.size() || !row.slots().stream().anyMatch(RowValues::inText)) {
      return parted(values, rest, filled, columns);
    }
    List<Slot> withBlanks = BlankGaps.fill(row, filled, columns.size());
    if (withBlanks != null) {
      return new Values(withBlanks, columns.size());
    }
    return glued && !filled.isEmpty() && filled.stream().noneMatch(this::several)
        ? new Values(null, columns.size(), new Glued(filled, List.of(), false))
        : parted(values, rest, filled, columns);
  }

  private Values parted(
      Values values, List<Slot> rest, List<Slot> filled, List<TableColumn> columns) {
    if (filled.isEmpty()
        || filled.size() >= columns.size()
        || filled.stream().noneMatch(this::several)
        || !mayBeGlued(rest, filled, columns.size())) {
      return values;
    }
    List<Slot> chunks = new ArrayList<>();
    filled.forEach(slot -> addChunks(slot, chunks));
    Glued found =
        GlueSearch.search(
            reader.pieces(),
            chunks,
            columns.size(),
            index -> kind(columns.get(index)),
            ColumnSum.of(sums, columns));
    List<Slot> only = found.ways().size() == 1 ? found.ways().get(0) : null;
    return new Values(only, columns.size(), new Glued(filled, found.ways(), found.forced()));
  }

  /** The slots without a remark behind as many values as there are columns. */
  private List<Slot> withoutRemark(List<Slot> rest, int columns) {
    int first = 0;
    while (first < rest.size() && rest.get(first).blank()) {
      first++;
    }
    int end = first + columns;
    if (rest.size() <= end || columns == 0) {
      return rest;
    }
    List<Slot> behind = rest.subList(end, rest.size());
    boolean remark =
        behind.stream().anyMatch(slot -> !slot.blank())
            && behind.stream().noneMatch(slot -> reader.valueLike(slot.text()))
            && rest.subList(first, end).stream().allMatch(slot -> reader.valueLike(slot.text()));
    return remark ? rest.subList(first, end) : rest;
  }

  /** Whether the values of a row are glued together in running text. */
  boolean areGlued(List<Slot> rest) {
    return glued && rest.stream().anyMatch(slot -> !slot.blank() && inText(slot));
  }

  /** Characters of the values of a row: as many as columns where all are zero. */
  static int characters(List<Slot> rest) {
    return rest.stream().mapToInt(slot -> CompactText.of(slot.text()).text().length()).sum();
  }

  private static ValueKind kind(TableColumn column) {
    return column.form() == null ? ValueKind.COUNT : column.form().kind();
  }

  private boolean several(Slot slot) {
    return reader.pieces().several(CompactText.of(slot.text()).text());
  }

  /**
   * Whether values may be glued: in running text if the document glues them; in a table if a single
   * cell holds a number as long as all of them, or a cell that is no number has pushed others to
   * the left.
   */
  private boolean mayBeGlued(List<Slot> rest, List<Slot> filled, int columns) {
    if (inText(filled.get(0))) {
      return glued;
    }
    int length = CompactText.of(filled.get(0).text()).text().length();
    boolean pushed = rest.subList(0, filled.size()).equals(filled);
    return filled.size() == 1 && length >= columns && columns >= MANY_COLUMNS
        || pushed && filled.stream().anyMatch(this::isNoNumber);
  }

  private static boolean inText(Slot slot) {
    return slot.cell() != null && slot.cell().origin() != null;
  }

  /** Whether a slot can only hold several numbers: 00, or digits between spaces. */
  private boolean isNoNumber(Slot slot) {
    return several(slot)
        && reader.read(slot.text(), ValueKind.COUNT, null, null) instanceof CellReading.Undecided;
  }

  /** The parts of a slot between white space. */
  private static void addChunks(Slot slot, List<Slot> chunks) {
    CompactText text = CompactText.of(slot.text());
    int from = 0;
    for (int i = 1; i <= text.text().length(); i++) {
      if (i == text.text().length() || text.rawStart(i) > text.rawEnd(i)) {
        chunks.add(slot.part(text.rawStart(from), text.rawEnd(i)));
        from = i;
      }
    }
  }

  /** Whether most rows of the tables that stand in running text have their values glued. */
  static boolean areGlued(List<Block> blocks, CellReader reader) {
    int[] counts = counts(blocks, reader);
    return counts[0] > counts[1];
  }

  /** Whether all rows of several values of some tables have them glued, or else most of others. */
  static boolean areGlued(List<Block> parts, CellReader reader, boolean most) {
    int[] counts = counts(parts, reader);
    return counts[0] > 0 && counts[1] == 0 || most;
  }

  /** Number of rows in running text whose values are glued, and of those whose values are not. */
  private static int[] counts(List<Block> blocks, CellReader reader) {
    int glued = 0;
    int parted = 0;
    for (Block block : blocks) {
      for (TableRow row : block instanceof Table table ? table.rows() : List.<TableRow>of()) {
        @Nullable Location last = null;
        int length = 0;
        boolean gap = false;
        for (TableCell cell : row.cells()) {
          Location origin = cell.origin();
          if (origin == null || !reader.valueLike(cell.text())) {
            continue;
          }
          gap |= last != null && !touch(last, origin);
          last = origin;
          length += origin.length();
        }
        parted += gap ? 1 : 0;
        glued += !gap && length > 1 ? 1 : 0;
      }
    }
    return new int[] {glued, parted};
  }

  private static boolean touch(Location one, Location next) {
    return one.paragraph() == next.paragraph() && one.offset() + one.length() == next.offset();
  }
}
