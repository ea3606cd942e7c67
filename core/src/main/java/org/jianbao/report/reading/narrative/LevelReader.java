package org.jianbao.report.reading.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.form.UnitKind;
import org.jianbao.report.reading.narrative.Level.Bracket;
import org.jianbao.report.reading.narrative.Piece.Intro;
import org.jianbao.report.reading.narrative.Piece.Kind;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into pieces, level by level of its brackets. */
final class LevelReader {
  private static final String SEPARATORS = ",、;:。!?";

  /** Characters that may stand between a quantity and the bracket that explains it. */
  private static final int HOST_DISTANCE = 12;

  /** Brackets deeper than this are not looked into. */
  private static final int DEEPEST = 5;

  /** Longest noun between a quantity and 中. */
  private static final int LONGEST_NOUN = 12;

  /** What 中 introduces. */
  private static final Intro AMONG = new Intro("", Kind.OPEN);

  private final ParagraphText text;
  private final String all;
  private final PartWords words;
  private final Map<Integer, Quantity> quantityAt = new HashMap<>();

  /** Which bracket closes each one. */
  private final Map<Integer, Integer> closings = new HashMap<>();

  LevelReader(ParagraphText text, PartWords words) {
    this.text = text;
    this.all = text.text();
    this.words = words;
    text.quantities().forEach(quantity -> quantityAt.put(quantity.start(), quantity));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < all.length(); i++) {
      if (all.charAt(i) == '(') {
        open.push(i);
      } else if (all.charAt(i) == ')' && !open.isEmpty()) {
        closings.put(open.pop(), i);
      }
    }
  }

  /** The pieces of a sentence. */
  Level read(Span sentence) {
    return new Cut(sentence.start(), sentence.end(), 0).read();
  }

  /** One level being cut. */
  private final class Cut {
    private final int from;
    private final int to;
    private final int depth;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final StringBuilder label = new StringBuilder();
    private char before = ' ';
    private @Nullable Intro intro;
    private int start;
    private @Nullable Quantity last;

    Cut(int from, int to, int depth) {
      this.from = from;
      this.to = to;
      this.depth = depth;
      this.start = from;
    }

    Level read() {
      int at = from;
      while (at < to) {
        at = step(at);
      }
      close(to, ' ', to);
      return new Level(pieces, brackets);
    }

    private int step(int at) {
      Quantity quantity = quantityAt.get(at);
      if (quantity != null && quantity.end() <= to) {
        quantities.add(quantity);
        last = quantity;
        return lineOrNext(quantity.end() - 1);
      }
      char c = all.charAt(at);
      if (c == '(') {
        int closing = closing(at);
        if (closing > 0) {
          bracket(at, closing);
          return closing + 1;
        }
      }
      if (SEPARATORS.indexOf(c) >= 0 || c == '(' || c == ')') {
        close(at, c == '(' || c == ')' ? ',' : c, at + 1);
        return at + 1;
      }
      int joint = last != null && last.end() == at ? words.longestAt(all, at, "quantity-joint") : 0;
      if (joint > 0) {
        close(at, '、', at + joint);
        return at + joint;
      }
      Intro opening = depth > 0 && at == from ? words.introOfBracket(all, at) : null;
      if (opening != null) {
        return introduce(opening, at);
      }
      Intro found = words.introAt(all, at);
      if (found != null && isIntro(found, at)) {
        return introduce(found, at);
      }
      label.append(c);
      return at + 1;
    }

    /** A line that ends behind a quantity parts like a comma. */
    private int lineOrNext(int lastIndex) {
      if (lastIndex + 1 < to
          && TextSpans.endsLine(text.compact(), lastIndex)
          && SEPARATORS.indexOf(all.charAt(lastIndex + 1)) < 0) {
        close(lastIndex + 1, ',', lastIndex + 1);
      }
      return lastIndex + 1;
    }

    private boolean isIntro(Intro found, int at) {
      return at + found.word().length() < to
          && (words.isFree(found)
              || !isRepeated(found)
                  && (label.isEmpty() && quantities.isEmpty() || last != null && last.end() == at));
    }

    /** 涉及住房的21条，涉及医疗的19条: the word belongs to each part. */
    private boolean isRepeated(Intro found) {
      if (pieces.isEmpty() || intro == AMONG) {
        return intro == AMONG;
      }
      Piece before = pieces.get(pieces.size() - 1);
      if (before.quantities().isEmpty()) {
        return words.isCriterion(before.label());
      }
      return (before.label().startsWith(found.word()) || found.equals(before.intro()));
    }

    private int introduce(Intro found, int at) {
      close(at, ',', at);
      if (intro == null) {
        intro = found;
      }
      int next = at + found.word().length();
      while (next < to && (all.charAt(next) == ',' || all.charAt(next) == ':')) {
        next++;
      }
      start = next;
      return next;
    }

    private void close(int end, char separator, int next) {
      if (!label.isEmpty() || !quantities.isEmpty()) {
        pieces.add(new Piece(before, intro, start, end, label.toString(), quantities));
        intro = (separator == ',' || separator == ':') && isAmong(end) ? AMONG : null;
        before = separator;
      } else if (separator == ';') {
        before = separator;
      }
      label.setLength(0);
      quantities.clear();
      start = next;
    }

    /** 所收20件申请中，: what follows divides the quantity. */
    private boolean isAmong(int end) {
      Quantity host = last;
      if (host == null || quantities.size() != 1 || host.start() < start) {
        return false;
      }
      String behind = all.substring(host.end(), end);
      return behind.length() <= LONGEST_NOUN && words.ends(behind, "part-among");
    }

    private void bracket(int opening, int closing) {
      Quantity own = quantityAt.get(opening + 1);
      if (own != null && own.end() == closing && quantities.isEmpty() && isNamed(own)) {
        // 征地拆迁（298件）: the number stands in brackets behind what it counts.
        quantities.add(own);
        last = own;
      } else if (depth < DEEPEST && !text.within(opening, closing).isEmpty()) {
        Level inside = new Cut(opening + 1, closing, depth + 1).read();
        Quantity host = last;
        if (host != null && (opening - host.end() > HOST_DISTANCE || quantities.isEmpty())) {
          host = null;
        }
        brackets.add(new Bracket(host, label.toString(), inside));
      }
    }

    private boolean isNamed(Quantity own) {
      return !label.isEmpty() && own.kind() == UnitKind.COUNT;
    }

    private int closing(int opening) {
      Integer closing = closings.get(opening);
      return closing == null || closing >= to ? -1 : closing;
    }
  }
}
