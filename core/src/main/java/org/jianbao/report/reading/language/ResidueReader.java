package org.jianbao.report.reading.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.form.LanguageWords.ResidueKind;
import org.jianbao.form.LanguageWords.ResidueWord;
import org.jianbao.report.Place;
import org.jianbao.report.language.Slip;
import org.jianbao.text.CompactText;

/** Finds what programs, templates and web pages left behind (残留), by their word list. */
final class ResidueReader {
  private static final int FEWEST_CHINESE = 2;

  private final Map<ResidueKind, Phrases<ResidueWord>> phrases = new EnumMap<>(ResidueKind.class);

  ResidueReader(List<ResidueWord> words) {
    for (ResidueKind kind : ResidueKind.values()) {
      phrases.put(
          kind,
          new Phrases<>(
              words.stream().filter(word -> word.kind() == kind).toList(),
              ResidueWord::text,
              word -> "",
              ResidueWord::exceptions));
    }
  }

  /**
   * The residue of a stretch, one slip for each kind in each clause.
   *
   * @param kinds what is looked for
   */
  List<Slip> read(Stretch stretch, Set<ResidueKind> kinds) {
    List<Slip> slips = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    CompactText compact = stretch.compact();
    for (ResidueKind kind : ResidueKind.values()) {
      for (Phrases.Hit<ResidueWord> hit : hits(kind, kinds, compact)) {
        int start = compact.rawStart(hit.start());
        int end = compact.rawEnd(hit.end());
        if (kind == ResidueKind.PLACEHOLDER
            && (Stretch.touches(stretch.addresses(), start, end)
                || Stretch.touches(stretch.judgedElsewhere(), start, end))) {
          continue;
        }
        stretch.residues().set(start, end);
        if (seen.add(kind + " " + stretch.clauseOf(start))) {
          slips.add(
              new Slip(
                  Slip.Kind.RESIDUE,
                  stretch.raw().substring(start, end),
                  "",
                  stretch.clause(start, end)));
        }
      }
    }
    return slips;
  }

  /** The residue in the cells of a table that hold words, one slip for each cell. */
  List<Slip> read(Table table, Set<ResidueKind> kinds, Outline outline) {
    List<Slip> slips = new ArrayList<>();
    for (TableRow row : table.rows()) {
      for (TableCell cell : row.cells()) {
        String raw = cell.text();
        CompactText compact = CompactText.of(raw);
        if (compact.text().chars().filter(ResidueReader::isChinese).count() < FEWEST_CHINESE) {
          continue;
        }
        for (ResidueKind kind : ResidueKind.values()) {
          List<Phrases.Hit<ResidueWord>> hits = hits(kind, kinds, compact);
          if (!hits.isEmpty()) {
            var location = table.at(cell);
            slips.add(
                new Slip(
                    Slip.Kind.RESIDUE,
                    compact.raw(hits.get(0).start(), hits.get(0).end()),
                    "",
                    new Place(outline.section(location), null, null, null, location, raw)));
            break;
          }
        }
      }
    }
    return slips;
  }

  private List<Phrases.Hit<ResidueWord>> hits(
      ResidueKind kind, Set<ResidueKind> kinds, CompactText compact) {
    Phrases<ResidueWord> words = phrases.get(kind);
    if (words == null || !kinds.contains(kind)) {
      return List.of();
    }
    return words.find(compact.text()).stream()
        .filter(
            hit ->
                switch (kind) {
                  case PAGE, PAGE_MARK, TEMPLATE_LABEL ->
                      PageMarks.standsAlone(compact, hit.start(), hit.end());
                  case PLACEHOLDER -> isBlank(compact.text(), hit.start(), hit.end());
                  default -> true;
                })
        .toList();
  }

  /** Whether XX, ×× is a blank to be filled in: not part of a number, a word, an address. */
  private static boolean isBlank(String text, int start, int end) {
    char sign = Character.toLowerCase(text.charAt(start));
    int from = start;
    while (from > 0 && Character.toLowerCase(text.charAt(from - 1)) == sign) {
      from--;
    }
    int to = end;
    while (to < text.length() && Character.toLowerCase(text.charAt(to)) == sign) {
      to++;
    }
    boolean before = from > 0 && isLatinPart(text.charAt(from - 1));
    boolean after =
        to < text.length() && isLatinPart(text.charAt(to)) && !isChinese(text.charAt(to - 1));
    return !before && !after;
  }

  private static boolean isLatinPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "@./\\-_+#=&".indexOf(c) >= 0);
  }

  private static boolean isChinese(int c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }
}
