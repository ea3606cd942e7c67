package org.jianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of lines that may be one, by the columns of its figures. It is one only if every
 * line has its place.
 */
final class OpenTable {
  /** Rows of figures and pieces on a page. */
  private static final int MOST_ROWS = 60;

  private static final int MOST_PIECES = 300;

  private final int page;
  private final List<PieceLine> rows;
  private final List<List<Piece>> heads = new ArrayList<>();
  private final List<Piece> beside = new ArrayList<>();
  private final double start;
  private boolean goesOn;

  private OpenTable(int page, List<PieceLine> lines, @Nullable OpenGeometry before) {
    this.page = page;
    this.rows = lines.stream().filter(PieceLine::isValues).toList();
    boolean same = before != null && before.columns().holds(rows.subList(0, 1));
    this.start = start(lines, rows, same ? 0 : lines.indexOf(rows.get(0)));
    for (int i = 0; i <= rows.size(); i++) {
      heads.add(new ArrayList<>());
    }
    int row = 0;
    for (PieceLine line : lines) {
      boolean values = line.isValues();
      row += values ? 1 : 0;
      for (Piece piece : values ? labels(line) : line.pieces()) {
        if (piece.right() <= start) {
          beside.add(piece);
        } else {
          heads.get(row).add(piece);
        }
      }
    }
  }

  /**
   * Where a table stands, and its columns at its end.
   *
   * @param goesOn whether it goes on with that of the page before
   */
  record Made(
      double top, FilledTable table, Set<Glyph> glyphs, OpenGeometry geometry, boolean goesOn) {}

  /**
   * The table; null if it is not certain.
   *
   * @param lines its lines, perhaps one or the other more
   * @param before the columns of the table on the page before, if this may go on with it
   * @param openTop whether it may go on from the page before
   * @param openBottom whether it may go on on the next
   */
  static @Nullable Made of(
      int page,
      List<PieceLine> lines,
      @Nullable OpenGeometry before,
      boolean openTop,
      boolean openBottom) {
    OpenTable table = new OpenTable(page, lines, openTop ? before : null);
    return table.rows.size() > MOST_ROWS || table.beside.size() > MOST_PIECES
        ? null
        : table.make(lines, before, openTop, openBottom);
  }

  /** What a page break tore off the last label of the table on the page before. */
  static Made torn(int page, List<Piece> pieces, OpenGeometry before) {
    OpenRows rows =
        new OpenRows(page, before.labels(), before.columns(), /* fromTop= */ true, OpenHead.PITCH);
    rows.addTorn(pieces);
    Set<Glyph> glyphs = new HashSet<>();
    pieces.forEach(piece -> glyphs.addAll(piece.glyphs()));
    double top = pieces.get(0).top();
    return new Made(top, FilledTable.of(page, rows.rows()), glyphs, before, /* goesOn= */ true);
  }

  private static List<Piece> labels(PieceLine line) {
    return line.pieces().subList(0, line.pieces().size() - line.values().size());
  }

  /**
   * The x at which the columns of figures begin.
   *
   * @param first the first line that is none of a head
   */
  private static double start(List<PieceLine> lines, List<PieceLine> rows, int first) {
    double values = rows.stream().mapToDouble(r -> r.values().get(0).left()).min().orElse(0);
    double labels = -1;
    for (PieceLine row : rows) {
      for (Piece piece : labels(row)) {
        labels = piece.right() <= values ? Math.max(labels, piece.right()) : labels;
      }
    }
    // What begins behind all labels of rows is part of a head, though the figures begin behind it.
    double behind = labels < 0 ? values : labels;
    for (int i = first; i < lines.size(); i++) {
      PieceLine line = lines.get(i);
      for (Piece piece : line.isValues() ? labels(line) : line.pieces()) {
        boolean left = piece.right() <= values && piece.left() < behind && !piece.isCaption();
        labels = left ? Math.max(labels, piece.right()) : labels;
      }
    }
    double least = values;
    for (PieceLine line : lines) {
      for (Piece piece : line.pieces()) {
        boolean head = !piece.isCaption() && (labels < 0 || piece.left() >= labels);
        least = head ? Math.min(least, piece.left()) : least;
      }
    }
    return labels < 0 ? least - 1 : (labels + least) / 2;
  }

  private @Nullable Made make(
      List<PieceLine> lines, @Nullable OpenGeometry before, boolean openTop, boolean openBottom) {
    boolean headless = heads.get(0).isEmpty();
    goesOn = headless && openTop && before != null && before.columns().holds(firstBlock());
    List<OpenColumns> columns = columns(goesOn ? before : null);
    if (columns == null
        || rows.stream().anyMatch(row -> labels(row).stream().anyMatch(l -> l.right() > start))
        || !goesOn && headless) {
      return null;
    }
    LabelColumns labelColumns =
        goesOn && before != null ? before.labels() : LabelColumns.of(beside, start);
    if (labelColumns == null) {
      return null;
    }
    LabelColumns here = goesOn ? LabelColumns.of(beside, start) : labelColumns;
    if (here == null || here.count() > labelColumns.count()) {
      // The page before did not show all of them.
      return null;
    }
    LabelColumns own = goesOn ? labelColumns.on(beside) : labelColumns;
    List<Piece> pieces = merged(own);
    if (pieces.size() < beside.size() && isMixed(own)) {
      return null;
    }
    LabelRows.Found labels =
        pieces.isEmpty()
            ? new LabelRows.Found(List.of(), List.of(), /* fromTop= */ false, 0)
            : LabelRows.of(rows, pieces, own, this::mayBeFree, this::isHead, goesOn, openBottom);
    if (labels == null) {
      return null;
    }
    // At the page's end a label may go on on the next page with figures of its own.
    return openBottom && labels.free().stream().anyMatch(this::isBelow)
        ? null
        : made(lines, columns, labelColumns, labels);
  }

  /** The rows before the next head. */
  private List<PieceLine> firstBlock() {
    int to = 1;
    while (to < rows.size() && heads.get(to).isEmpty()) {
      to++;
    }
    return rows.subList(0, to);
  }

  /** The columns of each row. */
  private @Nullable List<OpenColumns> columns(@Nullable OpenGeometry before) {
    List<OpenColumns> columns = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && heads.get(to).isEmpty()) {
        to++;
      }
      OpenColumns some =
          before != null && from == 0
              ? before.columns()
              : OpenColumns.of(start, rows.subList(from, to), heads.get(from));
      if (some == null) {
        return null;
      }
      while (columns.size() < to) {
        columns.add(some);
      }
      from = to;
    }
    List<Piece> trailing = heads.get(rows.size()).stream().filter(p -> !p.isCaption()).toList();
    if (!trailing.isEmpty()) {
      OpenColumns next = OpenColumns.ofHeads(start, trailing);
      if (next == null) {
        return null;
      }
      columns.add(next);
    }
    double right = columns.stream().mapToDouble(OpenColumns::right).max().orElse(0);
    columns.replaceAll(some -> some.to(right));
    return columns;
  }

  /** Whether labels stand beside each other in one column: it is more than one. */
  private boolean isMixed(LabelColumns columns) {
    for (Piece left : beside) {
      for (Piece right : beside) {
        if (left.base() == right.base()
            && left.right() < right.left()
            && columns.first(left) == columns.first(right)
            && LabelLines.begins(right)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The pieces of labels, those on one line in one column as one. */
  private List<Piece> merged(LabelColumns columns) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : beside) {
      Piece last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && last.base() == piece.base()
          && columns.first(last) == columns.first(piece)) {
        List<Glyph> glyphs = new ArrayList<>(last.glyphs());
        glyphs.addAll(piece.glyphs());
        merged.set(merged.size() - 1, Piece.of(glyphs));
      } else {
        merged.add(piece);
      }
    }
    merged.sort(Comparator.comparingDouble(Piece::base).thenComparingDouble(Piece::left));
    return merged;
  }

  /** Whether what stands left of the figures may be part of a head, or stand below the table. */
  private boolean mayBeFree(Piece piece) {
    PieceLine last = rows.get(rows.size() - 1);
    return piece.top() > last.base()
        || piece.bottom() < rows.get(0).first().top() && (goesOn || !heads.get(0).isEmpty());
  }

  /** Heights from line to line within labels: the least that is found. */
  private double pitch() {
    double least = OpenHead.PITCH;
    for (Piece above : beside) {
      for (Piece below : beside) {
        double distance = (below.base() - above.base()) / above.size();
        boolean over = below.left() < above.right() && above.left() < below.right();
        least = over && distance > 1 ? Math.min(least, distance) : least;
      }
    }
    return least;
  }

  private boolean isBelow(Piece piece) {
    return piece.base() > rows.get(rows.size() - 1).base() && !isHead(piece);
  }

  /** Whether what stands left of the figures is a caption or stands beside heads. */
  private boolean isHead(Piece piece) {
    return piece.isCaption() || heads.stream().flatMap(List::stream).anyMatch(piece::beside);
  }

  private Made made(
      List<PieceLine> lines,
      List<OpenColumns> columns,
      LabelColumns labelColumns,
      LabelRows.Found labels) {
    OpenRows made = new OpenRows(page, labelColumns, columns.get(0), labels.fromTop(), pitch());
    Set<Glyph> below = new HashSet<>();
    List<Piece> torn = new ArrayList<>();
    for (Piece piece : labels.free()) {
      int row = 0;
      while (row < rows.size() && rows.get(row).base() < piece.base()) {
        row++;
      }
      if (row == 0 && goesOn) {
        torn.add(piece);
      } else if (row < rows.size() || isHead(piece)) {
        heads.get(row).add(piece);
      } else {
        below.addAll(piece.glyphs());
      }
    }
    made.addTorn(torn);
    for (int i = 0; i < rows.size(); i++) {
      made.addHead(columns.get(i), heads.get(i));
      made.addValues(columns.get(i), i, rows.get(i).values(), labels.labels());
    }
    OpenColumns last = columns.get(columns.size() - 1);
    made.addHead(last, heads.get(rows.size()));
    Set<Glyph> glyphs = new HashSet<>();
    for (PieceLine line : lines) {
      line.pieces().forEach(piece -> glyphs.addAll(piece.glyphs()));
    }
    glyphs.removeAll(below);
    double top = glyphs.stream().mapToDouble(Glyph::top).min().orElse(0);
    OpenGeometry geometry = new OpenGeometry(labelColumns, last);
    return new Made(top, FilledTable.of(page, made.rows()), glyphs, geometry, goesOn);
  }
}
