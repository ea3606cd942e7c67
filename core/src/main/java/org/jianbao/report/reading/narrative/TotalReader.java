package org.jianbao.report.reading.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.UnitKind;
import org.jspecify.annotations.Nullable;

/** Reads lists whose whole stands last: 网站80条、微信40条，共计120条. */
final class TotalReader {
  /** So many parts at most are told by number: 三项合计. */
  static final int MOST_TOLD = 4;

  private final PartWords words;

  TotalReader(PartWords words) {
    this.words = words;
  }

  /** A whole and the parts before it. */
  record Total(List<Part> whole, PartList parts) {}

  /** The lists of a level that a total ends. */
  List<Total> read(Level level, String all) {
    List<Total> totals = new ArrayList<>();
    List<Piece> pieces = level.pieces();
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Quantity whole = piece.intro() == null ? only(all, piece) : null;
      if (whole == null) {
        continue;
      }
      boolean direct = isDirect(all, piece, whole);
      boolean worded = words.has(piece.label(), "total");
      if ((direct || worded) && isCountOrMoney(whole)) {
        int told = told(all.substring(piece.start(), whole.start()));
        List<Part> parts = before(pieces, i, whole, told);
        if (parts.size() >= 2
            && (direct && isHead(piece, whole) || SumReading.isLike(sum(parts), whole.value()))) {
          Part total = new Part(whole, piece.label(), piece.before(), false, piece.start());
          PartList list = list(parts, whole, i, told);
          boolean right = sum(parts).compareTo(whole.value()) == 0 || parts.size() == told;
          boolean same = right || isOfThese(piece.label(), parts) && parts.size() >= told;
          totals.add(new Total(List.of(total), same ? list : list.doubtful()));
        }
      }
    }
    return totals;
  }

  /** The one quantity of a piece besides how many there are of what is added up: 两类文件共58件. */
  private @Nullable Quantity only(String text, Piece piece) {
    List<Quantity> all = piece.quantities();
    if (all.size() == 2 && told(text.substring(piece.start(), all.get(1).start())) > 0) {
      return all.get(1);
    }
    return all.size() == 1 ? all.get(0) : null;
  }

  /** How many parts the words for a total say there are: 两项合计; 0 if they do not. */
  private int told(String label) {
    for (int number = 2; number <= MOST_TOLD; number++) {
      if (words.has(label, "total-of-" + number)) {
        return number;
      }
    }
    return 0;
  }

  private static boolean isCountOrMoney(Quantity quantity) {
    return quantity.kind() == UnitKind.COUNT || quantity.kind() == UnitKind.MONEY;
  }

  /** 共264人参训: whether a word for a total stands right before the number. */
  private boolean isDirect(String all, Piece piece, Quantity quantity) {
    int before = words.longestEnding(all, quantity.start(), "total-direct");
    return before > 0 && quantity.start() - before >= piece.start();
  }

  /** Whether the label stands before the number, nothing behind it. */
  private static boolean isHead(Piece piece, Quantity quantity) {
    return quantity.end() == piece.end();
  }

  private static BigDecimal sum(List<Part> parts) {
    return PartList.sum(parts);
  }

  /** Whether a total speaks of what the parts speak of: not 新收5件，结转1件，办理结果合计5件. */
  private boolean isOfThese(String label, List<Part> parts) {
    String scope = label;
    for (String word : words.words("total-direct")) {
      int at = scope.indexOf(word);
      scope = at >= 0 ? scope.substring(0, at) : scope;
    }
    for (String word : words.words("total-scope")) {
      scope = scope.replace(word, "");
    }
    Set<String> verbs = new HashSet<>(words.verbs(label));
    verbs.removeAll(words.verbs(parts.get(0).label()));
    boolean doing = words.verbs(parts.get(0).label()).isEmpty();
    return scope.isEmpty() && (verbs.isEmpty() || doing && !verbs.contains("verb-done"));
  }

  private PartList list(List<Part> parts, Quantity whole, int next, int told) {
    BigDecimal sum = sum(parts);
    boolean exact = parts.stream().noneMatch(part -> part.quantity().approximate());
    boolean right = sum.compareTo(whole.value()) == 0;
    Set<String> verbs = words.verbs(parts.get(0).label());
    boolean alike =
        parts.stream().allMatch(part -> verbs.containsAll(words.verbs(part.label())))
            && !suffixFits(parts, whole);
    return new PartList(
        parts, true, false, exact && (right || alike || parts.size() == told), next);
  }

  /** Whether only the last of the parts make up the whole. */
  private static boolean suffixFits(List<Part> parts, Quantity whole) {
    for (int from = 1; from <= parts.size() - 2; from++) {
      if (sum(parts.subList(from, parts.size())).compareTo(whole.value()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** The run of quantities of the same unit right before a total, so many as it tells. */
  private List<Part> before(List<Piece> pieces, int at, Quantity whole, int told) {
    List<Part> parts = new ArrayList<>();
    for (int i = at - 1; i >= 0 && (told == 0 || parts.size() < told); i--) {
      Piece piece = pieces.get(i);
      if (piece.quantities().isEmpty()) {
        if (told > 0 || i + 1 < at && pieces.get(i + 1).before() == '、' || piece.intro() != null) {
          continue;
        }
        break;
      }
      if (words.has(piece.label(), "part-aside")) {
        continue;
      }
      List<Quantity> same = piece.of(whole.unit());
      boolean foreign =
          piece.quantities().stream()
              .anyMatch(q -> q.kind() == UnitKind.COUNT && !q.unit().equals(whole.unit()));
      if (same.size() != 1
          || foreign
          || words.has(piece.label(), "total")
          || told == 0 && words.has(piece.label(), "part-stop")) {
        break;
      }
      parts.add(0, new Part(same.get(0), piece.label(), piece.before(), false, piece.start()));
      if (piece.intro() != null) {
        break;
      }
    }
    return parts;
  }
}
