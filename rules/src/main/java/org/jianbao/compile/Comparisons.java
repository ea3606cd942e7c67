package org.jianbao.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comparisons of fields with constants in a constraint. */
final class Comparisons {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|(?<![\\w.])-?\\d+(?:\\.\\d+)?"
              + "|[$\\w.]+|==|!=|[<>]=?|\\|\\||&&|\\S");
  private static final Pattern FIELD = Pattern.compile("[a-z]\\w*");

  private Comparisons() {}

  /**
   * A comparison.
   *
   * @param offset where the constant begins
   * @param quoted whether it is a text
   * @param fixes whether the field must have the value, and nothing else will do
   */
  record Comparison(String field, String value, int offset, boolean quoted, boolean fixes) {}

  private record Token(String text, int start) {
    boolean constant() {
      char first = text.charAt(0);
      return first == '"'
          || first == '\''
          || Character.isDigit(first)
          || first == '-' && text.length() > 1;
    }

    boolean quoted() {
      return text.charAt(0) == '"' || text.charAt(0) == '\'';
    }

    boolean field() {
      return FIELD.matcher(text).matches();
    }

    boolean equal() {
      return text.equals("==") || text.equals("!=");
    }
  }

  /**
   * Finds them.
   *
   * @param constraint its text
   * @param start its offset
   */
  static List<Comparison> in(String constraint, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(constraint);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), start + matcher.start()));
    }
    boolean alone = tokens.size() <= 5 && !constraint.contains("!=");
    List<Comparison> found = new ArrayList<>();
    String field = "";
    boolean list = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.constant()) {
        boolean compared = i > 0 && tokens.get(i - 1).equal();
        boolean before =
            i + 2 < tokens.size() && tokens.get(i + 1).equal() && tokens.get(i + 2).field();
        if (before) {
          field = tokens.get(i + 2).text();
        }
        if (!field.isEmpty() && (compared || list || before)) {
          String value = DrlReader.unquote(token.text());
          found.add(new Comparison(field, value, token.start(), token.quoted(), alone && !list));
        }
      } else if (token.text().equals("in")) {
        list = true;
      } else if (token.text().equals(")")) {
        list = false;
      } else if (token.field() && !token.text().equals("not")) {
        field = token.text();
      } else if (!token.equal() && !List.of("||", "(", ",", "not").contains(token.text())) {
        field = list ? field : "";
      }
    }
    return found;
  }
}
