package org.jianbao.report.reading.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.text.CharMap;
import org.jianbao.text.ChineseNumerals;
import org.jianbao.text.CompactText;

/**
 * Finds words of a list in a clause. In a word, 「…」 stands for any other words of the clause, 「/」
 * parts what may stand for each other, 「#」 before a word asks for a figure in front of it.
 */
final class WordFinder {
  private static final String ABOUT = "余多万千百个+";

  /** Other words of a clause for which 「…」 stands. */
  private static final int LONGEST_GAP = 300;

  private final CharMap<List<Expression>> byFirst;

  private WordFinder(Map<Character, List<Expression>> byFirst) {
    this.byFirst = new CharMap<>(byFirst);
  }

  /** A word list made ready. */
  static WordFinder of(Collection<String> words) {
    Map<Character, List<Expression>> byFirst = new HashMap<>();
    for (String word : words) {
      Expression expression = Expression.of(word);
      if (!expression.parts().isEmpty()) {
        add(expression, byFirst);
      }
    }
    return new WordFinder(byFirst);
  }

  private static void add(Expression expression, Map<Character, List<Expression>> byFirst) {
    List<Part> beginnings = expression.parts().get(0);
    for (int i = 0; i < beginnings.size(); i++) {
      char first = beginnings.get(i).first();
      int earlier = 0;
      while (beginnings.get(earlier).first() != first) {
        earlier++;
      }
      if (earlier == i) {
        byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(expression);
      }
    }
  }

  /** A word as a list writes it: parts that follow one another, each one of several. */
  private record Expression(List<List<Part>> parts) {
    static Expression of(String word) {
      List<List<Part>> parts = new ArrayList<>();
      for (String part : CompactText.of(word).text().split("…")) {
        List<Part> alternatives = parts(part);
        if (!alternatives.isEmpty()) {
          parts.add(alternatives);
        }
      }
      return new Expression(parts);
    }

    private static List<Part> parts(String alternatives) {
      boolean figure = alternatives.startsWith("#");
      List<Part> parts = new ArrayList<>();
      for (String word : alternatives.substring(figure ? 1 : 0).split("/")) {
        if (!word.isEmpty()) {
          parts.add(new Part(word, figure));
        }
      }
      return parts;
    }
  }

  private record Part(String word, boolean figure) {
    char first() {
      return word.charAt(0);
    }

    /** Length of the word if it stands here, else −1. */
    int at(String clause, int at) {
      return clause.startsWith(word, at) && (!figure || figureBefore(clause, at))
          ? word.length()
          : -1;
    }

    private static boolean figureBefore(String clause, int at) {
      int i = at - 1;
      while (i >= 0 && ABOUT.indexOf(clause.charAt(i)) >= 0) {
        i--;
      }
      return i >= 0 && ChineseNumerals.isNumeral(clause.charAt(i));
    }
  }

  /** Whether one of the words stands in a clause. */
  boolean in(String clause) {
    for (int i = 0; i < clause.length(); i++) {
      if (at(clause, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause begins with one of the words. */
  boolean begins(String clause) {
    return !clause.isEmpty() && at(clause, 0) > 0;
  }

  /** The clause with each of the words overwritten by a sign; as long as before. */
  String masked(String clause, char sign) {
    StringBuilder rest = new StringBuilder(clause);
    for (int i = 0; i < clause.length(); ) {
      int length = at(clause, i);
      for (int j = 0; j < length; j++) {
        rest.setCharAt(i + j, sign);
      }
      i += Math.max(1, length);
    }
    return rest.toString();
  }

  /** Length of the longest expression that begins here, 0 if none does. */
  int at(String clause, int at) {
    int longest = 0;
    List<Expression> beginning = byFirst.get(clause.charAt(at));
    if (beginning == null) {
      return 0;
    }
    for (Expression expression : beginning) {
      longest = Math.max(longest, length(expression, clause, at));
    }
    return longest;
  }

  private static int length(Expression expression, String clause, int at) {
    int end = longest(expression.parts().get(0), clause, at);
    for (int i = 1; i < expression.parts().size() && end > 0; i++) {
      int next = 0;
      int last = Math.min(clause.length(), end + LONGEST_GAP);
      for (int from = end; from < last && next == 0; from++) {
        next = longest(expression.parts().get(i), clause, from);
      }
      end = next;
    }
    return end > 0 ? end - at : 0;
  }

  /** Index behind the longest of these parts that stands here, 0 if none does. */
  private static int longest(List<Part> parts, String clause, int at) {
    int longest = -1;
    for (Part part : parts) {
      longest = Math.max(longest, part.at(clause, at));
    }
    return longest < 0 ? 0 : at + longest;
  }
}
