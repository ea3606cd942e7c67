package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.BlockTableForm;
import org.jianbao.form.Form;
import org.jianbao.form.MatrixTableForm;
import org.jianbao.form.SingleRowTableForm;
import org.jianbao.form.TableForm;
import org.jianbao.form.Vocabulary;
import org.jianbao.report.reading.LabelMatcher;

/**
 * Finds the official tables in running text: labels of a table in a row, with nothing but values
 * between them. Safe for use by many threads.
 */
public final class FlatTables {
  /** So much text may stand before the first label, as an altered label. */
  private static final int MOST_BEFORE = 60;

  /** So many characters the title of a table may add to the heading of its section. */
  private static final int MOST_ADDED = 4;

  /** So similar to a label of the table is an altered one right behind a figure. */
  private static final double NEAR = 0.7;

  /** Characters of a unit behind a figure in a sentence. */
  private static final int UNIT = 2;

  /** So much text may stand behind the last value, as the label of one more row. */
  private static final int MOST_BEHIND = 80;

  private final LabelIndex index;
  private final Values values;
  private final Map<String, RowMaker> makers = new HashMap<>();
  private final Set<String> ofBlocks = new HashSet<>();
  private final Set<String> ofOneRow = new HashSet<>();

  /**
   * Makes a finder.
   *
   * @param forms all forms that the packs know
   */
  public FlatTables(LabelMatcher matcher, Vocabulary vocabulary, List<Form> forms) {
    this.index = new LabelIndex(matcher, forms);
    this.values = new Values(vocabulary);
    for (Form form : forms) {
      for (TableForm table : form.tables()) {
        makers.putIfAbsent(table.key(), maker(table));
        if (table instanceof BlockTableForm) {
          ofBlocks.add(table.key());
        } else if (table instanceof SingleRowTableForm) {
          ofOneRow.add(table.key());
        }
      }
    }
  }

  private static RowMaker maker(TableForm table) {
    if (table instanceof BlockTableForm) {
      return new BlockRows();
    }
    return table instanceof MatrixTableForm ? new MatrixRows() : new SingleRows();
  }

  /** Whether a text may hold a table: tells most texts quickly. */
  public boolean mayHave(FlatText flat) {
    List<LabelHit> hits = withCaptions(flat, new LabelScan(index, flat).longest());
    return !new TableSpans(flat, values, ofOneRow).find(hits, index.tables(), List.of()).isEmpty();
  }

  /**
   * Finds the tables.
   *
   * @param headings starts and ends of the headings in the text, in order; no table goes beyond one
   */
  public List<FlatTable> find(FlatText flat, List<int[]> headings) {
    LabelScan scan = new LabelScan(index, flat);
    List<LabelHit> hits = outside(withCaptions(flat, scan.longest()), headings);
    List<FlatTable> tables = new ArrayList<>();
    int before = 0;
    List<TableSpans.Span> spans =
        new TableSpans(flat, values, ofOneRow).find(hits, index.tables(), headings);
    List<int[]> borders = withTitles(flat, headings, hits);
    for (int i = 0; i < spans.size(); i++) {
      TableSpans.Span span = spans.get(i);
      int next = i + 1 < spans.size() ? spans.get(i + 1).start() : flat.length();
      for (int[] heading : borders) {
        if (heading[1] <= span.start()) {
          before = Math.max(before, heading[1]);
        } else if (heading[0] >= span.end()) {
          next = Math.min(next, heading[0]);
        }
      }
      FlatTable table = table(flat, scan, span, before, next, borders);
      tables.add(table);
      before = table.end();
    }
    return tables;
  }

  /** Headings, and their wordings without number, which may stand above a table as its title. */
  private static List<int[]> withTitles(FlatText flat, List<int[]> headings, List<LabelHit> hits) {
    List<int[]> all = new ArrayList<>(headings);
    for (LabelHit hit : hits) {
      if (hit.uses().contains(LabelIndex.HEADING)) {
        all.add(new int[] {hit.start(), endOfTitle(flat, hit.end())});
      }
    }
    return all;
  }

  /** A title may add a few words to the heading's, up to a gap or bracket: …情况统计表. */
  private static int endOfTitle(FlatText flat, int end) {
    for (int i = end; i < flat.length() && i <= end + MOST_ADDED; i++) {
      if (flat.gapBefore(i) || flat.text().charAt(i) == '(') {
        return i;
      }
      if (!Character.isLetter(flat.text().charAt(i))) {
        return end;
      }
    }
    return end;
  }

  private List<LabelHit> withCaptions(FlatText flat, List<LabelHit> hits) {
    List<LabelHit> all = new ArrayList<>(hits);
    for (int[] caption : LabelScan.captions(flat, 0, flat.length())) {
      all.add(caption(caption));
    }
    all.sort(Comparator.comparingInt(LabelHit::words));
    return all;
  }

  private LabelHit caption(int[] place) {
    List<Use> uses =
        ofBlocks.stream().sorted().map(key -> new Use(key, Role.CAPTION, "", 0, null)).toList();
    return new LabelHit(place[0], place[0], place[1], uses);
  }

  private static List<LabelHit> outside(List<LabelHit> hits, List<int[]> headings) {
    List<LabelHit> outside = new ArrayList<>();
    int next = 0;
    for (LabelHit hit : hits) {
      while (next < headings.size() && headings.get(next)[1] <= hit.words()) {
        next++;
      }
      if (next == headings.size() || hit.end() <= headings.get(next)[0]) {
        outside.add(hit);
      }
    }
    return outside;
  }

  private FlatTable table(
      FlatText flat,
      LabelScan scan,
      TableSpans.Span span,
      int before,
      int next,
      List<int[]> headings) {
    int start = start(flat, span, before, headings);
    int end = end(flat, span, next);
    List<LabelHit> hits = scan.all(start, end);
    if (ofBlocks.contains(span.table())) {
      LabelScan.captions(flat, start, end).forEach(caption -> hits.add(caption(caption)));
    }
    List<Token> tokens = new Tokens(flat, values, span.table()).cut(start, end, hits);
    tokens = new NearLabels(flat, index.matcher(), index.labels(span.table())).name(tokens);
    RowMaker maker = makers.get(span.table());
    if (maker == null) {
      throw new IllegalStateException("no form has the table " + span.table());
    }
    return new FlatTable(start, end, table(flat, start, maker.rows(tokens)));
  }

  /** What stands between the heading of the table's section and its first label belongs to it. */
  private static int start(FlatText flat, TableSpans.Span span, int before, List<int[]> headings) {
    boolean belowHeading = headings.stream().anyMatch(heading -> heading[1] == before);
    if (belowHeading && span.start() - before <= MOST_BEFORE) {
      String between = flat.text().substring(before, span.start());
      if (between.indexOf('。') < 0 && between.indexOf(';') < 0) {
        return before;
      }
    }
    return span.start();
  }

  /** Behind the values of the last label, and of rows with other labels below it. */
  private int end(FlatText flat, TableSpans.Span span, int limit) {
    int end = values.behind(flat, span.end(), limit);
    if (ofOneRow.contains(span.table())) {
      return end;
    }
    while (end < limit) {
      int label = end;
      while (label < limit
          && label - end <= MOST_BEHIND
          && "。;!?".indexOf(flat.text().charAt(label)) < 0
          && values.end(flat, label, limit) < 0) {
        label++;
      }
      int behind = label < limit ? values.behind(flat, label, limit) : label;
      boolean row =
          behind > label
              && label - end <= MOST_BEHIND
              && (flat.gapBefore(end) || isNear(flat.text().substring(end, label), span.table()));
      if (!row || behind < limit && (!flat.gapBefore(behind) || goesOn(flat, behind, limit))) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  /** 行政复议 3 件，行政诉讼 2 件: whether a sentence goes on behind a figure. */
  private static boolean goesOn(FlatText flat, int behind, int limit) {
    String next = flat.text().substring(behind, Math.min(limit, behind + UNIT + 1));
    return next.indexOf(',') >= 0 || next.indexOf('。') >= 0;
  }

  private boolean isNear(String text, String table) {
    LabelMatcher.Prepared prepared = index.matcher().prepare(text);
    return index.labels(table).stream()
        .anyMatch(known -> index.matcher().match(prepared, known.wordings()).similarity() >= NEAR);
  }

  private static Table table(FlatText flat, int start, List<List<Token>> rows) {
    List<TableRow> tableRows = new ArrayList<>();
    for (List<Token> row : rows) {
      List<TableCell> cells = new ArrayList<>();
      for (Token token : row) {
        cells.add(cell(flat, token, tableRows.size() + 1, cells.size() + 1));
      }
      tableRows.add(new TableRow(cells));
    }
    Paragraph first = flat.paragraphs().get(flat.paragraphOf(start));
    int offset = first.offset() + flat.rawStart(start);
    return new Table(
        first.number(), first.page(), first.line(), offset, /* grid= */ false, tableRows);
  }

  private static TableCell cell(FlatText flat, Token token, int row, int column) {
    Location origin = flat.location(token.start(), token.end());
    String text = flat.raw(token.start(), token.end());
    return new TableCell(row, column, 1, 1, text, origin.line(), /* pictures= */ 0, origin);
  }
}
