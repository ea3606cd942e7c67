package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists that divide a whole though no word introduces them: what was sorted
 * (清理文件27份，废止3份、修订5份、 继续有效19份), classes (公开信息500条，政策类300条、其他200条), and lists that name their
 * criterion (按申请方式分，…).
 */
final class DivisionReader {
  private final PartWords words;
  private final List<String> sorts;
  private final CriterionReader criteria;
  private final PieceRuns runs;

  DivisionReader(PartWords words) {
    this.words = words;
    this.sorts = words.sorts();
    this.criteria = new CriterionReader(words);
    this.runs = new PieceRuns(words, criteria);
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
    Quantity first = PieceRuns.count(pieces.get(from));
    int at = first == null ? -1 : PieceRuns.wholeBefore(pieces, from, first.unit());
    if (first == null || at < 0) {
      return null;
    }
    String before = PieceRuns.labels(pieces, at, from);
    for (String sort : sorts) {
      if (words.has(before, sort + PartWords.WHOLE)) {
        PartList list = runs.collect(pieces, from, first.unit(), label -> words.has(label, sort));
        boolean rest =
            list.parts().stream().anyMatch(part -> words.has(part.label(), sort + PartWords.REST));
        if (list.parts().size() >= 2) {
          PartList sure = list.complete() && rest ? list : list.doubtful();
          return new Division(List.of(PieceRuns.whole(pieces.get(at), first.unit())), sure, rest);
        }
      }
    }
    return null;
  }

  /** 公开信息500条，政策类300条、动态类120条、其他80条. */
  private @Nullable Division classes(List<Piece> pieces, int from) {
    Quantity first = PieceRuns.count(pieces.get(from));
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
        runs.collect(pieces, from, first.unit(), label -> isClass(label) || words.isRest(label));
    int parts = list.parts().size();
    if (parts < 2) {
      return null;
    }
    boolean rest = words.isRest(list.parts().get(parts - 1).label());
    boolean sure = list.complete() && (rest || parts > 2);
    return new Division(
        List.of(PieceRuns.whole(before, first.unit())), sure ? list : list.doubtful(), rest);
  }

  /** 公开信息500条。政策类300条、动态类120条、其他80条: the whole ends the sentence before. */
  private @Nullable Division classesOf(List<Piece> pieces, List<Piece> before) {
    Quantity first = PieceRuns.count(pieces.get(0));
    Piece last = null;
    for (int i = before.size() - 1; i >= 0 && last == null; i--) {
      last = runs.isAside(before.get(i)) ? null : before.get(i);
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
        runs.collect(pieces, 0, first.unit(), label -> isClass(label) || words.isRest(label));
    int parts = list.parts().size();
    boolean all =
        parts > 2
            && list.complete()
            && words.isRest(list.parts().get(parts - 1).label())
            && SumReading.isLike(list.sum(), last.quantities().get(0).value());
    return all ? new Division(List.of(PieceRuns.whole(last, first.unit())), list, true) : null;
  }

  /** 形成公文90份，主动公开40份、依申请公开30份、不予公开20份: kinds that together are all there is. */
  private @Nullable Division kinds(List<Piece> pieces, int from) {
    Quantity first = PieceRuns.count(pieces.get(from));
    int at = first == null ? -1 : PieceRuns.wholeBefore(pieces, from, first.unit());
    if (first == null || at < 0 || pieces.get(at).intro() != null) {
      return null;
    }
    Part whole = PieceRuns.whole(pieces.get(at), first.unit());
    int most = Math.min(pieces.size() - from, words.exhaustive().most());
    for (int size = most; size >= 2; size--) {
      List<Piece> run = pieces.subList(from, from + size);
      String common = words.exhaustive().common(run.stream().map(Piece::label).toList());
      if (common != null && whole.label().contains(common)) {
        int next = from + size;
        PartList list = runs.collect(pieces.subList(0, next), from, first.unit(), label -> true);
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
    Quantity first = PieceRuns.count(pieces.get(from));
    String division = words.division(pieces.get(from).label());
    if (first == null
        || division == null
        || PieceRuns.wholeBefore(pieces, from, first.unit()) < 0) {
      return null;
    }
    List<Part> wholes = new ArrayList<>();
    runs.addWholes(pieces, from, first.unit(), wholes);
    Part nearest = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
    PartList list =
        runs.collect(pieces, from, first.unit(), label -> division.equals(words.division(label)));
    boolean sure =
        nearest != null
            && !namesAnother(pieces, from, nearest)
            && words.division(nearest.label()) == null
            && words.mayDivide(division, nearest.label())
            && words.has(nearest.label(), "alike-whole")
            && words.weakVerbs(nearest.label()).isEmpty()
            && list.parts().size() >= 2
            && CriterionReader.isNear(list.sum(), nearest.quantity().value());
    return sure ? new Division(wholes, list, false) : null;
  }

  /** 复议12件，诉讼9件；复议案件中，维持8件: whether words before the parts name what they are of. */
  private boolean namesAnother(List<Piece> pieces, int from, Part whole) {
    for (int i = from - 1; i >= 0 && pieces.get(i).start() > whole.quantity().start(); i--) {
      String label = pieces.get(i).label();
      if (pieces.get(i).quantities().isEmpty() && words.ends(label, "part-among")) {
        return true;
      }
    }
    return false;
  }

  /** 按申请方式分，网络申请21件、信函申请17件. */
  private @Nullable Division byCriterion(
      List<Piece> pieces, int from, List<Piece> before, CriterionReader.Near near) {
    Quantity first = PieceRuns.count(pieces.get(from));
    if (first == null) {
      return null;
    }
    List<Part> wholes = new ArrayList<>();
    runs.addWholes(before, before.size(), first.unit(), wholes);
    runs.addWholes(pieces, from, first.unit(), wholes);
    PartList list = runs.collect(pieces, from, first.unit(), label -> true);
    return wholes.isEmpty() || list.parts().size() < 2
        ? null
        : criteria.read(pieces.get(from - 1).label(), wholes, list, near);
  }

  /** 政策类, 通知公告类信息. */
  private boolean isClass(String label) {
    return words.ends(label, "part-class");
  }
}
