package org.jianbao.document.ofd;

/** Takes the data of a path apart into commands and numbers. */
final class PathScanner {
  private static final double[] NONE = {};

  private final String data;
  private int at;

  PathScanner(String data) {
    this.data = data;
  }

  /** Whether anything is left. */
  boolean hasNext() {
    while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || isComma())) {
      at++;
    }
    return at < data.length();
  }

  /** Whether a letter comes next. */
  boolean isCommand() {
    return Character.isLetter(data.charAt(at));
  }

  /** The letter that comes next. */
  char command() {
    return data.charAt(at++);
  }

  /** The next so many numbers; empty if they are not there. */
  double[] numbers(int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!hasNext()) {
        return NONE;
      }
      int from = at;
      while (at < data.length() && isPartOfNumber(from)) {
        at++;
      }
      numbers[i] = Numbers.number(data.substring(from, at), Double.NaN);
      if (from == at || Double.isNaN(numbers[i])) {
        return NONE;
      }
    }
    return numbers;
  }

  private boolean isComma() {
    return data.charAt(at) == ',';
  }

  private boolean isPartOfNumber(int from) {
    char c = data.charAt(at);
    if (c == '-' || c == '+') {
      return at == from || Character.toLowerCase(data.charAt(at - 1)) == 'e';
    }
    return c >= '0' && c <= '9' || c == '.' || at > from && (c == 'e' || c == 'E');
  }
}
