package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.form.NarrativeWords;
import org.jianbao.form.UnitKind;
import org.jianbao.report.narrative.Enumeration;
import org.jianbao.report.reading.narrative.Level.Bracket;
import org.jianbao.report.reading.narrative.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Finds wholes and the parts that are named of them (总数与分项). */
final class EnumerationReader {
  private final PartWords words;
  private final TotalReader totals;
  private final DivisionReader divisions;

  EnumerationReader(NarrativeWords words) {
    this.words = new PartWords(words);
    this.totals = new TotalReader(this.words);
    this.divisions = new DivisionReader(this.words);
  }

  /**
   * The enumerations of a paragraph in order.
   *
   * @param earlier quantities of the paragraphs before it in its section
   */
  List<Enumeration> read(ParagraphText text, List<Quantity> earlier) {
    LevelReader levels = new LevelReader(text, words);
    FoundLists found = new FoundLists(text, words);
    Level previous = null;
    List<Piece> before = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Level level = levels.read(sentence);
      read(found, level, previous, null);
      divisions
          .read(level, before, earlier, found)
          .forEach(division -> found.add(division.wholes(), division.parts(), division.closed()));
      before.addAll(level.pieces());
      previous = level;
    }
    return found.enumerations();
  }

  private void read(FoundLists found, Level level, @Nullable Level previous, @Nullable Part host) {
    List<Piece> pieces = level.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece.Intro intro = piece.intro();
      if (intro != null) {
        List<Part> wholes = Wholes.before(level, i, previous, host, words);
        if (intro.kind() == Kind.SPREAD) {
          found.addSpread(pieces, i, wholes);
        }
        introduced(found, pieces, i, wholes, intro);
      } else if (i == 0 && host != null) {
        implied(found, pieces, i, List.of(host));
      } else if (piece.before() == ':' && i > 0 && endsWithQuantity(pieces.get(i - 1))) {
        implied(found, pieces, i, Wholes.before(level, i, null, null, words));
      }
    }
    totals.read(level, found.text()).forEach(found::add);
    for (Bracket bracket : level.brackets()) {
      read(found, bracket.inside(), null, Wholes.host(bracket));
    }
  }

  private static boolean endsWithQuantity(Piece piece) {
    return !piece.quantities().isEmpty()
        && piece.quantities().get(piece.quantities().size() - 1).end() == piece.end();
  }

  /** A list behind an introducing word, for each unit that a whole has. */
  private void introduced(
      FoundLists found, List<Piece> pieces, int from, List<Part> wholes, Piece.Intro intro) {
    Map<String, List<Part>> byUnit = byUnit(wholes);
    for (Map.Entry<String, List<Part>> entry : byUnit.entrySet()) {
      PartList list = collect(found, pieces, from, entry.getValue(), byUnit.keySet());
      boolean doubtful =
          mayBeOfChange(pieces, from, list, entry.getKey()) || isSubtotal(pieces, list);
      list = doubtful ? list.doubtful() : list;
      boolean spread = intro.kind() == Kind.SPREAD;
      if (list.parts().isEmpty() || spread && !isLabelled(list)) {
        continue;
      }
      found.add(
          entry.getValue(),
          list,
          isClosed(list, intro.kind() != Kind.OPEN && isRightBehind(pieces, from, entry.getValue()))
              || entry.getValue().size() == 1 && isExhaustive(list));
      if (list.next() < pieces.size()) {
        secondDivision(found, pieces, list, entry, byUnit.keySet());
      }
    }
  }

  /**
   * 栏目8个，比上年减少10个，其中动态类5个: whether the parts may be those of a change that stands between; not if
   * one of them is more than that.
   */
  private boolean mayBeOfChange(List<Piece> pieces, int from, PartList list, String unit) {
    Piece before = from == 0 ? null : pieces.get(from - 1);
    if (before == null || !words.has(before.label(), "part-aside")) {
      return false;
    }
    List<Quantity> changes = before.of(unit);
    return changes.size() == 1
        && list.parts().stream()
            .allMatch(part -> part.quantity().value().compareTo(changes.get(0).value()) <= 0);
  }

  /** Whether a list stands right behind its whole, not behind other words (居前三位的分别为). */
  private static boolean isRightBehind(List<Piece> pieces, int from, List<Part> wholes) {
    int start = from == 0 ? pieces.get(0).start() : pieces.get(from - 1).start();
    return from == 0 || wholes.stream().anyMatch(whole -> whole.quantity().start() >= start);
  }

  private boolean isClosed(PartList list, boolean closing) {
    Part last = list.parts().get(list.parts().size() - 1);
    return list.parts().size() >= 2
        && (closing && list.complete() && !list.etcetera()
            || words.isRest(last.label()) && !endsWithin(list.parts()));
  }

  /** 其中目录5条、其他4条，共发布9条；专栏…: whether a list is added up right behind it, for itself. */
  private boolean isSubtotal(List<Piece> pieces, PartList list) {
    if (list.parts().size() < 2 || list.next() >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(list.next());
    String unit = list.parts().get(0).quantity().unit();
    return words.has(piece.label(), "total")
        && piece.of(unit).stream().anyMatch(total -> total.value().compareTo(list.sum()) == 0);
  }

  /** 网站300条，含文件5条，其他295条: whether the last parts are what one before them holds. */
  private boolean endsWithin(List<Part> parts) {
    BigDecimal within = BigDecimal.ZERO;
    for (int i = parts.size() - 1; i > 0; i--) {
      within = within.add(parts.get(i).quantity().value());
      if (words.begins(parts.get(i).label(), "part-bracket")
          && within.compareTo(parts.get(i - 1).quantity().value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts are kinds that together are all there is: 其中上半年6期、下半年8期. */
  private boolean isExhaustive(PartList list) {
    return !list.etcetera()
        && words.exhaustive().common(list.parts().stream().map(Part::label).toList()) != null;
  }

  private PartList collect(
      FoundLists found, List<Piece> pieces, int from, List<Part> wholes, Set<String> units) {
    Part whole = wholes.get(wholes.size() - 1);
    PartList list = new PartCollector(found.text(), words, pieces, whole, units).collect(from);
    return words.isDone(whole.label()) ? list.before(words::isPending) : list;
  }

  /** The same whole divided in another way: …；予以公开5件、部分公开2件. */
  private void secondDivision(
      FoundLists found,
      List<Piece> pieces,
      PartList first,
      Map.Entry<String, List<Part>> wholes,
      Set<String> units) {
    if (first.parts().size() < 2 || pieces.get(first.next()).intro() != null) {
      return;
    }
    PartList second = collect(found, pieces, first.next(), wholes.getValue(), units);
    if (second.parts().size() < 2) {
      return;
    }
    String division = words.division(second.parts().get(0).label());
    boolean known =
        second.parts().size() >= (isWhole(wholes.getValue(), first) ? 2 : 3)
            && division != null
            && second.parts().stream()
                .allMatch(part -> division.equals(words.division(part.label())));
    boolean right = isWhole(wholes.getValue(), second);
    if (known || right) {
      found.add(wholes.getValue(), second, /* closed= */ false);
    }
  }

  private static boolean isWhole(List<Part> wholes, PartList list) {
    return wholes.stream().anyMatch(whole -> whole.quantity().value().compareTo(list.sum()) == 0);
  }

  /** A list that no word introduces: in brackets or behind a colon. */
  private void implied(FoundLists found, List<Piece> pieces, int from, List<Part> wholes) {
    Map<String, List<Part>> byUnit = byUnit(wholes);
    for (Map.Entry<String, List<Part>> entry : byUnit.entrySet()) {
      PartList list = collect(found, pieces, from, entry.getValue(), byUnit.keySet());
      if (list.parts().size() >= 2 && isLabelled(list)) {
        Part whole = entry.getValue().get(entry.getValue().size() - 1);
        boolean likely = SumReading.isLike(list.sum(), whole.quantity().value());
        found.add(
            entry.getValue(),
            likely && list.complete() ? list : list.doubtful(),
            isClosed(list, /* closing= */ true));
      }
    }
  }

  private static boolean isLabelled(PartList list) {
    return list.parts().stream().noneMatch(part -> part.label().isEmpty());
  }

  private static Map<String, List<Part>> byUnit(List<Part> wholes) {
    Map<String, List<Part>> byUnit = new LinkedHashMap<>();
    for (Part whole : wholes) {
      UnitKind kind = whole.quantity().kind();
      if (kind == UnitKind.COUNT || kind == UnitKind.MONEY || kind == UnitKind.NONE) {
        byUnit.computeIfAbsent(whole.quantity().unit(), unit -> new ArrayList<>()).add(whole);
      }
    }
    return byUnit;
  }
}
