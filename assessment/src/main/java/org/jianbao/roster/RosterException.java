package org.jianbao.roster;

import java.util.List;

/** A roster, or a file of settled matches, that cannot be used. */
public final class RosterException extends Exception {
  private static final long serialVersionUID = 1L;

  /** So many mistakes are shown; a file in the wrong shape has one in each row. */
  private static final int MOST_SHOWN = 50;

  private final List<String> mistakes;

  /** Makes an exception with all mistakes, each a Chinese sentence that names its place. */
  RosterException(List<String> mistakes) {
    super(message(mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  RosterException(String mistake) {
    this(List.of(mistake));
  }

  private static String message(List<String> mistakes) {
    String shown = String.join("\n", mistakes.stream().limit(MOST_SHOWN).toList());
    int more = mistakes.size() - MOST_SHOWN;
    return more > 0 ? shown + "\n…… 另有 " + more + " 处错误" : shown;
  }

  /** All mistakes in order of the file. */
  public List<String> mistakes() {
    return mistakes;
  }
}
