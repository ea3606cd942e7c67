package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.pack.Severity;
import org.jianbao.render.Landmarks;
import org.jianbao.render.html.BlockView.CellView;
import org.jianbao.render.html.BlockView.Kind;
import org.jianbao.render.html.BlockView.NoteView;
import org.jianbao.render.html.BlockView.RowView;
import org.jianbao.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a report as a page shows them. Reports are short; of a text that is far longer than
 * any report the stretches without findings are left out, and it is said so.
 */
final class ReportViews {
  /** Characters up to which all is shown; a cell counts as some. */
  static final int MOST_CHARACTERS = 400_000;

  private static final int OF_CELL = 24;
  private static final int KEPT = 400;

  private final List<Finding> findings;
  private final List<Severity> severities;
  private final Marks marks;
  private final Absent absent;
  private final Map<Integer, Integer> headings;
  private final int title;
  private final List<BlockView> views = new ArrayList<>();
  private long shown;
  private int omitted;

  private ReportViews(
      Document document, @Nullable Report report, List<Finding> findings, Marks marks) {
    this.findings = findings;
    this.severities = findings.stream().map(Finding::severity).toList();
    this.marks = marks;
    this.absent = new Absent(document, report, findings, marks);
    this.headings = Absent.headings(report);
    this.title = title(report);
  }

  static List<BlockView> of(
      Document document, @Nullable Report report, List<Finding> findings, Marks marks) {
    ReportViews views = new ReportViews(document, report, findings, marks);
    views.add(document.blocks());
    return views.views;
  }

  private static int title(@Nullable Report report) {
    Location title = new Landmarks(report).title();
    return title == null || title.cell() != null ? 0 : title.paragraph();
  }

  private void add(List<Block> blocks) {
    for (Block block : blocks) {
      List<NoteView> notes = notes(absent.at(block.number()));
      if (block instanceof Paragraph paragraph) {
        add(paragraph, notes);
      } else if (block instanceof Table table) {
        add(table, notes);
      }
    }
    endOmission();
    if (!absent.atEnd().isEmpty()) {
      views.add(BlockView.notes(notes(absent.atEnd())));
    }
  }

  private boolean full() {
    return shown > MOST_CHARACTERS;
  }

  private void add(Paragraph paragraph, List<NoteView> notes) {
    List<Mark> places = marks.of(paragraph);
    if (places.isEmpty()
        && notes.isEmpty()
        && shown + paragraph.text().length() > MOST_CHARACTERS) {
      omitted++;
      shown = Math.max(shown, MOST_CHARACTERS);
      return;
    }
    endOmission();
    shown += paragraph.text().length();
    Kind kind = kind(paragraph);
    List<Stretch> text = stretches(paragraph.text(), places);
    views.add(BlockView.paragraph(paragraph.number(), kind, text, notes));
  }

  private Kind kind(Paragraph paragraph) {
    if (paragraph.number() == title) {
      return Kind.TITLE;
    }
    return headings.containsKey(paragraph.number()) ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private void endOmission() {
    if (omitted > 0) {
      views.add(BlockView.omitted(omitted));
      omitted = 0;
    }
  }

  private void add(Table table, List<NoteView> notes) {
    if (full() && notes.isEmpty() && !marks.any(table)) {
      omitted++;
      return;
    }
    endOmission();
    List<RowView> rows = new ArrayList<>();
    int left = 0;
    for (TableRow row : table.rows()) {
      boolean marked = row.cells().stream().anyMatch(cell -> !marks.of(table, cell).isEmpty());
      if (full() && !marked) {
        left++;
        continue;
      }
      rows.add(row(table, row));
    }
    List<Stretch.Reference> whole =
        marks.of(table).stream()
            .map(number -> new Stretch.Reference(number, severities.get(number - 1).code()))
            .toList();
    views.add(new BlockView(table.number(), Kind.TABLE, List.of(), rows, whole, notes, left));
  }

  private RowView row(Table table, TableRow row) {
    List<CellView> cells = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      List<Mark> places = marks.of(table, cell);
      shown += cell.text().length() + OF_CELL;
      String severity =
          places.stream()
              .filter(mark -> !mark.related() && mark.covers(cell.text()))
              .map(mark -> severities.get(mark.finding() - 1))
              .min(Severity::compareTo)
              .map(Severity::code)
              .orElse("");
      cells.add(
          new CellView(
              cell.rowSpan(), cell.columnSpan(), stretches(cell.text(), places), severity));
    }
    return new RowView(cells);
  }

  private List<Stretch> stretches(String text, List<Mark> places) {
    List<Stretch> stretches = Stretches.of(text, places, severities);
    if (!full()) {
      return stretches;
    }
    return stretches.stream().map(stretch -> stretch.with(middleLeftOut(stretch.text()))).toList();
  }

  private static String middleLeftOut(String text) {
    return text.length() <= 2 * KEPT ? text : Shown.cut(text, KEPT) + "…" + Shown.end(text, KEPT);
  }

  private List<NoteView> notes(List<Integer> numbers) {
    return numbers.stream()
        .map(
            number ->
                new NoteView(
                    number,
                    severities.get(number - 1).code(),
                    Shown.line(findings.get(number - 1).message())))
        .toList();
  }
}
