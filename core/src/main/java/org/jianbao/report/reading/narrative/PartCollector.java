package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.form.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Collects the parts of one unit from the pieces of a level, up to where something else begins:
 * another unit, another kind of doing, another division, another introducing word.
 */
final class PartCollector {
  /** Of what was received each part may say so again. */
  private static final Set<String> RECEIVED = Set.of("verb-receive");

  private final String all;
  private final PartWords words;
  private final List<Piece> pieces;
  private final String unit;
  private final BigDecimal whole;
  private final Set<String> knownUnits;
  private final boolean counting;
  private final boolean received;

  private final List<Part> parts = new ArrayList<>();
  private String pending = "";
  private boolean onlyEnumerationCommas = true;
  private int inSegment;
  private Set<String> verbs = Set.of();
  private Set<String> weak = Set.of();
  private @Nullable String division;
  private boolean etcetera;

  /** Whether a number among the parts has no unit. */
  private boolean unitLost;

  /**
   * Makes a collector.
   *
   * @param likeliest the likeliest whole; its unit is that of the parts
   * @param knownUnits units of wholes: a count of another unit ends a list of counts
   */
  PartCollector(
      String all, PartWords words, List<Piece> pieces, Part likeliest, Set<String> knownUnits) {
    Quantity whole = likeliest.quantity();
    this.counting = whole.kind() == UnitKind.COUNT;
    this.received = words.verbs(likeliest.label()).containsAll(RECEIVED);
    this.all = all;
    this.words = words;
    this.pieces = pieces;
    this.unit = whole.unit();
    this.whole = whole.value();
    this.knownUnits = knownUnits;
  }

  /** The list that begins with a piece. */
  PartList collect(int from) {
    int at = from;
    boolean complete = true;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      if (at > from && (ends(piece) || isWhole(at))) {
        complete = piece.before() == ';' && piece.intro() == null && inSegment >= 2;
        break;
      }
      if (!take(piece, at)) {
        complete = words.has(piece.label(), "total");
        break;
      }
      at++;
    }
    return new PartList(parts, complete && !etcetera, etcetera, isCertain(), at);
  }

  /** Whether a piece surely belongs to something else. */
  private boolean ends(Piece piece) {
    if (piece.before() == ';' && inSegment < 2) {
      inSegment = 0;
    } else if (piece.before() == ';') {
      return true;
    }
    return piece.intro() != null
        || etcetera
        || words.has(piece.label(), "part-stop")
        || words.has(piece.label(), "total");
  }

  /** …；复议31件，其中信息公开12件: whether a piece behind ; has parts of its own. */
  private boolean isWhole(int at) {
    return pieces.get(at).before() == ';'
        && at + 1 < pieces.size()
        && pieces.get(at + 1).intro() != null;
  }

  /** Takes a piece if it belongs to the list. */
  private boolean take(Piece piece, int at) {
    if (piece.quantities().isEmpty()) {
      return takeWords(piece, at);
    }
    if (words.has(piece.label(), "part-aside") || isAside(piece)) {
      return true;
    }
    boolean foreign =
        counting
            && piece.quantities().stream()
                .anyMatch(q -> q.kind() == UnitKind.COUNT && !knownUnits.contains(q.unit()));
    List<Quantity> mine = piece.of(unit);
    if (foreign || mine.size() > 1) {
      return false;
    }
    if (mine.isEmpty()) {
      unitLost |= piece.quantities().stream().anyMatch(q -> q.unit().isEmpty());
      return true;
    }
    Quantity quantity = mine.get(0);
    String label = pending + piece.label();
    pending = "";
    if (!parts.isEmpty() && !continues(piece, label, at)) {
      return false;
    }
    boolean anew =
        !parts.isEmpty()
            && (!weak.containsAll(words.weakVerbs(label))
                || division != null && words.division(label) == null && !words.isRest(label));
    add(new Part(quantity, label, piece.before(), anew, piece.start()));
    return true;
  }

  /** Percentages and the like say something of the part before them. */
  private static boolean isAside(Piece piece) {
    return piece.quantities().stream()
        .allMatch(
            q -> q.kind() != UnitKind.COUNT && q.kind() != UnitKind.MONEY && !q.unit().isEmpty());
  }

  /** A piece without quantity: a label in 、-fashion, or words before the first part. */
  private boolean takeWords(Piece piece, int at) {
    boolean label =
        piece.before() == '、' || at + 1 < pieces.size() && pieces.get(at + 1).before() == '、';
    if (parts.isEmpty() || label) {
      pending = label ? pending + piece.label() : "";
      return true;
    }
    etcetera |= words.begins(piece.label(), "part-etc");
    return false;
  }

  /** Whether another part is of the same kind as those before it. */
  private boolean continues(Piece piece, String label, int at) {
    boolean rest = words.isRest(label);
    boolean anew = onlyEnumerationCommas && parts.size() >= 2 && piece.before() == ',' && !rest;
    if (anew && !isNearWith(at)) {
      return false;
    }
    Set<String> doing = words.verbs(label);
    if (!verbs.containsAll(doing) && !(received && doing.equals(RECEIVED))) {
      return false;
    }
    String other = words.division(label);
    return rest || division == null || other == null || division.equals(other);
  }

  /** 动态140条、概况42条，文件14条、公告234条: whether only with those behind the comma the parts come near. */
  private boolean isNearWith(int at) {
    BigDecimal sum = PartList.sum(parts);
    if (sum.compareTo(whole) >= 0) {
      return false;
    }
    for (int i = at; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<Quantity> mine = piece.of(unit);
      boolean another =
          i > at && (piece.intro() != null || piece.before() == ';')
              || words.has(piece.label(), "part-stop")
              || words.has(piece.label(), "total");
      if (another || mine.size() > 1 || mine.size() != piece.quantities().size()) {
        return false;
      }
      sum = mine.isEmpty() ? sum : sum.add(mine.get(0).value());
    }
    return sum.subtract(whole).abs().multiply(BigDecimal.TEN).compareTo(whole) <= 0;
  }

  private void add(Part part) {
    if (parts.isEmpty()) {
      verbs = words.verbs(part.label());
      weak = words.weakVerbs(part.label());
      division = words.division(part.label());
    } else {
      onlyEnumerationCommas &= part.before() == '、';
      if (words.division(part.label()) == null) {
        division = null;
      }
    }
    parts.add(part);
    inSegment++;
    etcetera |= words.beginsAt(all, part.quantity().end(), "part-etc");
  }

  /** Parts that overlap, such as 办结 and 回复, are no parts of one whole. */
  private boolean isCertain() {
    long done = parts.stream().filter(part -> words.isDone(part.label())).count();
    long pending = parts.stream().filter(part -> words.isPending(part.label())).count();
    boolean known = parts.stream().allMatch(part -> words.isLeast(all, part.quantity()));
    return known && !unitLost && (done == 0 || done == 1 && done + pending == parts.size());
  }
}
