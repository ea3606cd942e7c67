package org.jianbao.cases;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Compares quotes of findings with the raw text at their offset and length. */
final class Quotes {
  private Quotes() {}

  /** The places of findings, also related ones, whose quote is not the raw text. */
  static List<String> faults(Document document, Stream<Finding> findings) {
    return findings
        .flatMap(
            finding ->
                Stream.concat(
                        Stream.of(finding.place()),
                        finding.related().stream().map(Finding.Related::place))
                    .filter(place -> !isRaw(document, place))
                    .map(place -> finding.rule() + " " + place))
        .toList();
  }

  private static boolean isRaw(Document document, Place place) {
    Location location = place.location();
    if (location == null) {
      return place.quote().isEmpty();
    }
    String raw = raw(document, location);
    int end = location.offset() + location.length();
    return raw != null
        && end <= raw.length()
        && place.quote().equals(raw.substring(location.offset(), end));
  }

  private static @Nullable String raw(Document document, Location location) {
    for (Block block : document.blocks()) {
      CellPosition cell = location.cell();
      if (block.number() == location.paragraph()) {
        return block instanceof Table table && cell != null
            ? table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(one -> one.row() == cell.row() && one.column() == cell.column())
                .map(TableCell::text)
                .findFirst()
                .orElse(null)
            : block instanceof Paragraph paragraph ? runningOn(document, paragraph) : "";
      }
    }
    return null;
  }

  /** The text of a paragraph and of those behind it, each line end one character. */
  private static String runningOn(Document document, Paragraph paragraph) {
    StringBuilder raw = new StringBuilder();
    Integer line = paragraph.line();
    for (Block block : document.blocks()) {
      if (block.number() >= paragraph.number()) {
        if (!(block instanceof Paragraph next)) {
          break;
        }
        if (next != paragraph) {
          int ends = line == null || next.line() == null ? 1 : Math.max(1, next.line() - line);
          raw.append("\n".repeat(ends));
        }
        raw.append(next.text());
        line = next.line();
      }
    }
    return raw.toString();
  }
}
