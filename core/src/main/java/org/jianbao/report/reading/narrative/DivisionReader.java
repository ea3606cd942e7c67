package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jianbao.form.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists that divide a whole though no word introduces them: what was sorted
 * (清理文件27份，废止3份、修订5份、 继续有效19份), classes (公开信息500条，政策类300条、其他200条), and lists that name their
 * criterion (按申请方式分，…).
 */
final class DivisionReader {
  /** So many pieces without a count may stand between a whole and its parts. */
  private static final int NEAR = 2;

  /** So many pieces back a whole may stand that a criterion divides. */
  private static final int FAR = 30;

  private final PartWords words;
  private final List<String> sorts;
  private final CriterionReader criteria;

  DivisionReader(PartWords words) {
    this.words = words;
    this.sorts = words.sorts();
    this.criteria = new CriterionReader(words);
  }

  /**
   * A whole and what it is divided into.
   *
   * @param wholes what may be the whole, the likeliest last
   * @param closed whether the parts must reach the whole
   */
  record Division(List<Part> wholes, PartList parts, boolean closed) {}

  /**
   * The divisions of a level that no word introduces.
   *
   * @param before what stands before it in the paragraph
   * @param earlier quantities of the paragraphs before it in its section
   */
  List<Division> read(
      Level level, List<Piece> before, List<Quantity> earlier, CriterionReader.Known known) {
    List<Division> found = new ArrayList<>();
    Set<Quantity> parts = new HashSet<>();
    List<Piece> pieces = level.pieces();
    Division opening = pieces.isEmpty() ? null : classesOf(pieces, before);
    if (opening != null) {
      found.add(opening);
    }
    for (int i = opening == null ? 1 : Math.max(1, opening.parts().next());
        i < pieces.size();
        i++) {
      Division division =
          criteria.isCriterion(pieces.get(i - 1))
              ? byCriterion(pieces, i, before, new CriterionReader.Near(earlier, parts, known))
              : null;
      if (division == null) {
        division = sorted(pieces, i);
      }
      if (division == null) {
        division = classes(pieces, i);
      }
      if (division == null) {
        division = kinds(pieces, i);
      }
      if (division == null) {
        division = alike(pieces, i);
      }
      if (division != null) {
        found.add(division);
        division.parts().parts().forEach(part -> parts.add(part.quantity()));
        i = Math.max(i, division.parts().next() - 1);
      }
    }
    return found;
  }

  /** 清理文件27份，废止3份、修订5份、继续有效19份. */
  private @Nullable Division sorted(List<Piece> pieces, int from) {
    Quantity first = count(pieces.get(from));
    int at = first == null ? -1 : wholeBefore(pieces, from, first.unit());
    if (first == null || at < 0) {
      return null;
    }
    String before = labels(pieces, at, from);
    for (String sort : sorts) {
      if (words.has(before, sort + PartWords.WHOLE)) {
        PartList list = collect(pieces, from, first.unit(), label -> words.has(label, sort));
        boolean rest =
            list.parts().stream().anyMatch(part -> words.has(part.label(), sort + PartWords.REST));
        if (list.parts().size() >= 2) {
          PartList sure = list.complete() && rest ? list : list.doubtful();
          return new Division(List.of(whole(pieces.get(at), first.unit())), sure, rest);
        }
      }
    }
    return null;
  }

  /** 公开信息500条，政策类300条、动态类120条、其他80条. */
  private @Nullable Division classes(List<Piece> pieces, int from) {
    Quantity first = count(pieces.get(from));
    Piece before = pieces.get(from - 1);
    if (first == null
        || pieces.get(from).before() == '、'
        || pieces.subList(0, from).stream().anyMatch(piece -> piece.intro() != null)
        || !isClass(pieces.get(from).label())
        || before.of(first.unit()).size() != 1
        || words.has(before.label(), "part-aside")
        || words.isRest(before.label())
        || isClass(before.label())) {
      return null;
    }
    PartList list =
        collect(pieces, from, first.unit(), label -> isClass(label) || words.isRest(label));
    int parts = list.parts().size();
    if (parts < 2) {
      return null;
    }
    boolean rest = words.isRest(list.parts().get(parts - 1).label());
    boolean sure = list.complete() && (rest || parts > 2);
    return new Division(List.of(whole(before, first.unit())), sure ? list : list.doubtful(), rest);
  }

  /** 公开信息500条。政策类300条、动态类120条、其他80条: the whole ends the sentence before. */
  private @Nullable Division classesOf(List<Piece> pieces, List<Piece> before) {
    Quantity first = count(pieces.get(0));
    Piece last = null;
    for (int i = before.size() - 1; i >= 0 && last == null; i--) {
      last = isAside(before.get(i)) ? null : before.get(i);
    }
    if (first == null
        || last == null
        || !isClass(pieces.get(0).label())
        || last.quantities().size() != 1
        || last.of(first.unit()).isEmpty()
        || isClass(last.label())
        || words.isRest(last.label())) {
      return null;
    }
    PartList list =
        collect(pieces, 0, first.unit(), label -> isClass(label) || words.isRest(label));
    int parts = list.parts().size();
    boolean all =
        parts > 2
            && list.complete()
            && words.isRest(list.parts().get(parts - 1).label())
            && SumReading.isLike(list.sum(), last.quantities().get(0).value());
    return all ? new Division(List.of(whole(last, first.unit())), list, true) : null;
  }

  /** 形成公文90份，主动公开40份、依申请公开30份、不予公开20份: kinds that together are all there is. */
  private @Nullable Division kinds(List<Piece> pieces, int from) {
    Quantity first = count(pieces.get(from));
    int at = first == null ? -1 : wholeBefore(pieces, from, first.unit());
    if (first == null || at < 0 || pieces.get(at).intro() != null) {
      return null;
    }
    Part whole = whole(pieces.get(at), first.unit());
    int most = Math.min(pieces.size() - from, words.exhaustive().most());
    for (int size = most; size >= 2; size--) {
      List<Piece> run = pieces.subList(from, from + size);
      String common = words.exhaustive().common(run.stream().map(Piece::label).toList());
      if (common != null && whole.label().contains(common)) {
        int next = from + size;
        PartList list = collect(pieces.subList(0, next), from, first.unit(), label -> true);
        boolean all =
            list.parts().size() == size
                && !whole.quantity().approximate()
                && SumReading.isLike(list.sum(), whole.quantity().value())
                && (next == pieces.size() || pieces.get(next).before() != '、');
        return all ? new Division(List.of(whole), list, true) : null;
      }
    }
    return null;
  }

  /** 收到申请9件，网络提交8件、信函提交2件: nothing says that the list is complete. */
  private @Nullable Division alike(List<Piece> pieces, int from) {
    Quantity first = count(pieces.get(from));
    String division = words.division(pieces.get(from).label());
    if (first == null || division == null || wholeBefore(pieces, from, first.unit()) < 0) {
      return null;
    }
    List<Part> wholes = new ArrayList<>();
    addWholes(pieces, from, first.unit(), wholes);
    Part nearest = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
    PartList list =
        collect(pieces, from, first.unit(), label -> division.equals(words.division(label)));
    boolean sure =
        nearest != null
            && words.division(nearest.label()) == null
            && words.has(nearest.label(), "alike-whole")
            && words.weakVerbs(nearest.label()).isEmpty()
            && list.parts().size() >= 2
            && CriterionReader.isNear(list.sum(), nearest.quantity().value());
    return sure ? new Division(wholes, list, false) : null;
  }

  /** 按申请方式分，网络申请21件、信函申请17件. */
  private @Nullable Division byCriterion(
      List<Piece> pieces, int from, List<Piece> before, CriterionReader.Near near) {
    Quantity first = count(pieces.get(from));
    if (first == null) {
      return null;
    }
    List<Part> wholes = new ArrayList<>();
    addWholes(before, before.size(), first.unit(), wholes);
    addWholes(pieces, from, first.unit(), wholes);
    PartList list = collect(pieces, from, first.unit(), label -> true);
    return wholes.isEmpty() || list.parts().size() < 2
        ? null
        : criteria.read(pieces.get(from - 1).label(), wholes, list, near);
  }

  /** 政策类, 通知公告类信息. */
  private boolean isClass(String label) {
    return words.ends(label, "part-class");
  }

  private static @Nullable Quantity count(Piece piece) {
    if (piece.intro() != null || piece.quantities().size() != 1 || piece.label().isEmpty()) {
      return null;
    }
    Quantity quantity = piece.quantities().get(0);
    return quantity.kind() == UnitKind.COUNT && !quantity.approximate() ? quantity : null;
  }

  /** Index of the nearest piece with a count of a unit, if nothing else is counted after it. */
  private static int wholeBefore(List<Piece> pieces, int from, String unit) {
    for (int i = from - 1; i >= Math.max(0, from - 1 - NEAR); i--) {
      if (!pieces.get(i).quantities().isEmpty()) {
        return pieces.get(i).of(unit).size() == 1 ? i : -1;
      }
    }
    return -1;
  }

  private static String labels(List<Piece> pieces, int from, int to) {
    StringBuilder labels = new StringBuilder();
    pieces.subList(from, to).forEach(piece -> labels.append(piece.label()).append(','));
    return labels.toString();
  }

  private static Part whole(Piece piece, String unit) {
    return new Part(piece.of(unit).get(0), piece.label(), piece.before(), false, piece.start());
  }

  private void addWholes(List<Piece> pieces, int to, String unit, List<Part> wholes) {
    for (Piece piece : pieces.subList(Math.max(0, to - FAR), to)) {
      if (!words.has(piece.label(), "part-aside")) {
        for (Quantity quantity : piece.of(unit)) {
          wholes.add(new Part(quantity, piece.label(), piece.before(), false, piece.start()));
        }
      }
    }
  }

  /** The parts from a piece on whose labels are of the kind, shares told beside them left out. */
  private PartList collect(List<Piece> pieces, int from, String unit, Predicate<String> kind) {
    List<Part> parts = new ArrayList<>();
    boolean etcetera = false;
    boolean complete = true;
    int at = from;
    for (; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (at > from
          && (piece.before() == ';' || piece.intro() != null || criteria.isCriterion(piece))) {
        complete = piece.intro() == null;
        break;
      }
      if (isAside(piece)) {
        continue;
      }
      Quantity quantity = count(piece);
      if (quantity == null || !quantity.unit().equals(unit) || !kind.test(piece.label())) {
        etcetera |= words.begins(piece.label(), "part-etc");
        complete = piece.of(unit).isEmpty();
        break;
      }
      parts.add(new Part(quantity, piece.label(), piece.before(), false, piece.start()));
    }
    return new PartList(parts, complete && !etcetera, etcetera, /* certain= */ true, at);
  }

  private boolean isAside(Piece piece) {
    return !piece.quantities().isEmpty()
        && (words.has(piece.label(), "part-aside")
            || piece.quantities().stream().allMatch(q -> q.kind() == UnitKind.PERCENT));
  }
}
