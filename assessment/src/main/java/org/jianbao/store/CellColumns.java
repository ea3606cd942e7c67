package org.jianbao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jianbao.assessment.ReportDigest;
import org.jianbao.assessment.ReportDigest.Cell;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a digest, column by column: what is alike stands together, which takes a third of
 * the room. All lists are as long as there are cells.
 *
 * @param raw the raw text, or null if it is that of the number
 * @param block number of the block, or null for a cell without a place
 */
record CellColumns(
    List<String> table,
    List<String> row,
    List<String> column,
    List<@Nullable String> number,
    List<@Nullable String> raw,
    List<@Nullable Integer> section,
    List<@Nullable Integer> block,
    List<@Nullable Integer> page,
    List<@Nullable Integer> line,
    List<@Nullable Integer> gridRow,
    List<@Nullable Integer> gridColumn,
    List<@Nullable Integer> offset,
    List<@Nullable Integer> length) {

  static CellColumns of(List<Cell> cells) {
    return new CellColumns(
        all(cells, Cell::table),
        all(cells, Cell::row),
        all(cells, Cell::column),
        all(cells, Cell::number),
        all(cells, cell -> cell.raw().equals(cell.number()) ? null : cell.raw()),
        all(cells, Cell::section),
        all(cells, place(Location::paragraph)),
        all(cells, place(Location::page)),
        all(cells, place(Location::line)),
        all(cells, place(at -> at.cell() == null ? null : at.cell().row())),
        all(cells, place(at -> at.cell() == null ? null : at.cell().column())),
        all(cells, place(Location::offset)),
        all(cells, place(Location::length)));
  }

  private static <T extends @Nullable Object> List<T> all(
      List<Cell> cells, Function<Cell, T> part) {
    List<T> values = new ArrayList<>(cells.size());
    cells.forEach(cell -> values.add(part.apply(cell)));
    return values;
  }

  private static Function<Cell, @Nullable Integer> place(
      Function<Location, @Nullable Integer> part) {
    return cell -> cell.location() == null ? null : part.apply(cell.location());
  }

  /**
   * The cells.
   *
   * @throws IllegalArgumentException if the lists are not of one length
   */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>(table.size());
    try {
      for (int i = 0; i < table.size(); i++) {
        String value = number.get(i);
        String text = raw.get(i);
        cells.add(
            new Cell(
                table.get(i),
                row.get(i),
                column.get(i),
                value,
                Objects.requireNonNull(text == null ? value : text),
                section.get(i),
                location(i)));
      }
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw new IllegalArgumentException("columns of cells that do not fit", e);
    }
    return cells;
  }

  private @Nullable Location location(int i) {
    Integer paragraph = block.get(i);
    if (paragraph == null) {
      return null;
    }
    Integer x = gridRow.get(i);
    Integer y = gridColumn.get(i);
    CellPosition position = x == null || y == null ? null : new CellPosition(x, y);
    return new Location(
        paragraph,
        page.get(i),
        line.get(i),
        position,
        Objects.requireNonNull(offset.get(i)),
        Objects.requireNonNull(length.get(i)));
  }

  /** A digest whose cells stand column by column. */
  record Packed(ReportDigest digest, CellColumns cells) {
    Packed {
      Objects.requireNonNull(digest);
      Objects.requireNonNull(cells);
    }

    static Packed of(ReportDigest digest) {
      return new Packed(with(digest, List.of()), CellColumns.of(digest.cells()));
    }

    ReportDigest whole() {
      return with(digest, cells.cells());
    }

    private static ReportDigest with(ReportDigest digest, List<Cell> cells) {
      return new ReportDigest(
          digest.signOffOrganisation(),
          digest.signOffDate(),
          digest.signOff(),
          digest.publicationDate(),
          digest.publication(),
          digest.texts(),
          digest.growths(),
          cells);
    }
  }
}
