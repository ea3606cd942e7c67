package org.jianbao.report.reading.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/** Reads names first and their numbers behind them: 微博、微信、网站分别发布20、30、70条. */
final class Spread {
  private static final int LONGEST_VERB = 3;

  private Spread() {}

  /** The parts, or null if names and numbers do not match one by one. */
  static @Nullable PartList read(List<Piece> pieces, int at, PartWords words) {
    List<String> names = names(pieces, at, WordPatterns.any(words.words("name-joint")));
    List<Quantity> numbers = new ArrayList<>();
    int next = at;
    while (next < pieces.size() && (next == at || isNumber(pieces.get(next)))) {
      Piece piece = pieces.get(next);
      if (piece.quantities().size() != 1 || next == at && !isDoing(piece)) {
        return null;
      }
      numbers.add(piece.quantities().get(0));
      next++;
    }
    if (names.size() != numbers.size() || names.size() < 2) {
      return null;
    }
    String unit = numbers.get(numbers.size() - 1).unit();
    List<Part> parts = new ArrayList<>();
    boolean certain = !unit.isEmpty();
    for (int i = 0; i < names.size(); i++) {
      Quantity number = numbers.get(i);
      if (number.unit().isEmpty()) {
        number = number.in(numbers.get(numbers.size() - 1));
      }
      certain &= number.unit().equals(unit) && !number.approximate();
      parts.add(new Part(number, names.get(i), '、', false, number.start()));
    }
    return certain ? new PartList(parts, /* complete= */ true, false, true, next) : null;
  }

  private static boolean isNumber(Piece piece) {
    return piece.before() == '、' && piece.intro() == null && piece.label().isEmpty();
  }

  /** The first number may follow a verb: 分别发布20条. */
  private static boolean isDoing(Piece piece) {
    return piece.label().length() <= LONGEST_VERB;
  }

  /** The names before the word: pieces without quantity, joined by 、 or 和. */
  private static List<String> names(List<Piece> pieces, int at, String joints) {
    List<String> names = new ArrayList<>();
    for (int i = at - 1; i >= 0 && pieces.get(i).quantities().isEmpty(); i--) {
      Piece piece = pieces.get(i);
      List<String> joined = List.of(piece.label().split(joints));
      names.addAll(0, joined.stream().filter(name -> !name.isEmpty()).toList());
      if (piece.before() != '、') {
        break;
      }
    }
    return names;
  }
}
