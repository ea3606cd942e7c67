package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.Form;
import org.jianbao.form.SignOffWords;
import org.jianbao.report.reading.flat.FlatTable;
import org.jianbao.report.reading.flat.FlatTables;
import org.jianbao.report.reading.flat.FlatText;

/**
 * Gives text its structure back that lost it: headings, paragraphs and tables that stand on one
 * line become blocks of their own, each of which knows where it stood. What has its structure stays
 * as it is. Safe for use by many threads.
 */
final class Unflattening {
  private final FlatTables tables;
  private final HeadingsInLine headings;
  private final UnnumberedHeadings unnumbered;
  private final AlteredLines alteredLines;
  private final TitleReader titles;
  private final TextRows textRows;
  private final Pattern lastDates;

  Unflattening(
      HeadingLabels labels,
      TitleReader titles,
      SignOffWords words,
      FlatTables tables,
      List<Form> forms) {
    this.titles = titles;
    this.textRows = new TextRows(labels, forms);
    this.tables = tables;
    this.lastDates = TextPieces.lastDates(words);
    this.headings = new HeadingsInLine(labels);
    this.unnumbered = new UnnumberedHeadings(labels);
    this.alteredLines = new AlteredLines(labels);
  }

  /** The blocks of a document, those in their places that had lost their structure. */
  List<Block> restore(List<Block> blocks) {
    List<Block> restored = new ArrayList<>();
    List<Paragraph> run = new ArrayList<>();
    for (Block block : textRows.cut(blocks)) {
      if (block instanceof Paragraph paragraph) {
        run.add(paragraph);
      } else {
        addRun(run, restored);
        run.clear();
        restored.add(block);
      }
    }
    addRun(run, restored);
    return restored;
  }

  private void addRun(List<Paragraph> run, List<Block> restored) {
    if (run.isEmpty()) {
      return;
    }
    FlatText flat = FlatText.of(run);
    boolean mayBeUnnumbered = unnumbered.mayHave(flat);
    if (!tables.mayHave(flat) && !headings.mayHave(flat) && !mayBeUnnumbered) {
      restored.addAll(run);
      return;
    }
    List<HeadingsInLine.Found> known = new ArrayList<>(headings.sure(flat));
    List<HeadingsInLine.Found> contents = HeadingRuns.contents(flat, known);
    known.removeAll(contents);
    if (known.isEmpty() && mayBeUnnumbered) {
      known.addAll(unnumbered.find(flat));
    } else {
      known.addAll(headings.altered(flat, known));
    }
    known.sort(Comparator.comparingInt(HeadingsInLine.Found::start));
    List<int[]> borders = new ArrayList<>(spans(known));
    borders.addAll(alteredLines.find(flat));
    borders.sort(Comparator.comparingInt(border -> border[0]));
    List<FlatTable> found = tables.find(flat, borders);
    List<int[]> places =
        found.stream().map(table -> new int[] {table.start(), table.end()}).toList();
    known.removeIf(one -> flat.lineBefore(one.start()) && flat.lineBefore(one.end()));
    if (known.isEmpty() && places.isEmpty()) {
      restored.addAll(run);
      return;
    }
    List<int[]> cuts = new ArrayList<>(spans(known));
    List<int[]> taken = new ArrayList<>(cuts);
    taken.addAll(places);
    taken.addAll(spans(contents));
    cuts.addAll(headings.lines(flat, taken, broken(flat, known, places)));
    restored.addAll(new TextPieces(titles, lastDates, flat, cuts, found).blocks());
  }

  /** The paragraphs that headings in mid-line or tables show to have lost their structure. */
  private static Set<Integer> broken(
      FlatText flat, List<HeadingsInLine.Found> found, List<int[]> tables) {
    Set<Integer> broken = new HashSet<>();
    found.forEach(one -> broken.add(flat.paragraphOf(one.start())));
    tables.forEach(table -> broken.add(flat.paragraphOf(table[0])));
    tables.forEach(table -> broken.add(flat.paragraphOf(table[1] - 1)));
    return broken;
  }

  private static List<int[]> spans(List<HeadingsInLine.Found> found) {
    return found.stream().map(HeadingsInLine.Found::span).toList();
  }
}
