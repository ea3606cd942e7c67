package org.jianbao.report.reading.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.report.Place;
import org.jianbao.report.language.Slip;
import org.jspecify.annotations.Nullable;

/**
 * Finds brackets and quotation marks without their partners. One that opens at the end of a page
 * may be closed a little later: a paragraph that does not end in a full stop goes on in the next.
 */
final class BracketReader {
  /** Characters within which a bracket still belongs to the ordinal's sentence. */
  private static final int NEAR = 60;

  /** Paragraphs in which a partner is looked for, counted from the next. */
  private static final int REACH = 2;

  /** The same, where none of them ends in a full stop. */
  private static final int OLDEST = 15;

  /** Signs beyond which no more are kept. */
  private static final int MOST = 300;

  private static final String SENTENCE_ENDS = "。！？；.!?;";

  private final List<Sign> lonely = new ArrayList<>();

  /** The only ordinal that lacks the opening bracket which all the others have, or null. */
  private @Nullable Stretch broken;

  private List<Sign> waiting = new ArrayList<>();

  private BracketReader() {}

  /** One sign. */
  private static final class Sign {
    final PairedSign kind;
    final Stretch stretch;
    final int index;
    int reach = REACH;
    int age;

    Sign(PairedSign kind, Stretch stretch, int index) {
      this.kind = kind;
      this.stretch = stretch;
      this.index = index;
    }
  }

  /** The signs without partner, one for each clause, in order. */
  static List<Slip> read(List<Stretch> stretches) {
    BracketReader reader = new BracketReader();
    reader.broken = ListOrdinal.broken(stretches);
    for (int i = 0; i < stretches.size(); i++) {
      reader.read(stretches.get(i), i + 1 < stretches.size() ? stretches.get(i + 1) : null);
    }
    reader.waiting.forEach(reader::addLonely);
    return slips(reader.lonely, stretches);
  }

  private static List<Slip> slips(List<Sign> lonely, List<Stretch> stretches) {
    Map<Place, Slip> slips = new LinkedHashMap<>();
    for (Stretch stretch : stretches) {
      lonely.stream()
          .filter(sign -> sign.stretch == stretch)
          .sorted((one, other) -> Integer.compare(one.index, other.index))
          .forEach(
              sign -> {
                char c = stretch.raw().charAt(sign.index);
                Place place = stretch.clause(sign.index, sign.index + 1);
                String partner = c == '"' || c == '＂' ? String.valueOf(c) : sign.kind.partner(c);
                slips.putIfAbsent(
                    place, new Slip(Slip.Kind.BRACKET, String.valueOf(c), partner, place));
              });
    }
    return List.copyOf(slips.values());
  }

  private void read(Stretch stretch, @Nullable Stretch next) {
    String raw = stretch.raw();
    Deque<Sign> open = new ArrayDeque<>();
    List<Sign> passedOver = new ArrayList<>();
    Sign straight = null;
    int ordinal = stretch == broken ? ListOrdinal.first(raw) : -1;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '"' || c == '＂') {
        boolean inch = straight == null && i > 0 && Character.isDigit(raw.charAt(i - 1));
        straight = straight != null || inch ? null : new Sign(PairedSign.DOUBLE_QUOTE, stretch, i);
      } else if (PairedSign.isAny(c)) {
        PairedSign opened = PairedSign.opened(c);
        PairedSign closed = PairedSign.closed(c);
        if (opened != null && open.size() < MOST) {
          open.push(new Sign(opened, stretch, i));
        } else if (closed != null && (i == ordinal || !isNoBracket(raw, i, closed, open))) {
          close(new Sign(closed, stretch, i), open, passedOver);
        }
      }
    }
    List<Sign> left = new ArrayList<>(open);
    left.addAll(passedOver);
    pairStraight(straight, left);
    if (next != null) {
      left.removeIf(sign -> isQuotationGoingOn(sign, next));
    }
    keep(left, raw);
  }

  /** A bracket behind an ordinal, an apostrophe, the sign of inches. */
  private static boolean isNoBracket(String raw, int at, PairedSign kind, Deque<Sign> open) {
    switch (kind) {
      case ROUND -> {
        Sign partner = last(open, kind);
        boolean near =
            partner != null
                && at - partner.index <= NEAR
                && raw.substring(partner.index, at).chars().noneMatch(c -> c == '。' || c == '\n');
        return !near && ListOrdinal.endsAt(raw, at);
      }
      case SINGLE_QUOTE -> {
        return last(open, kind) == null && (isLatin(raw, at - 1) || isLatin(raw, at + 1));
      }
      case DOUBLE_QUOTE -> {
        return last(open, kind) == null && at > 0 && Character.isDigit(raw.charAt(at - 1));
      }
      default -> {
        return false;
      }
    }
  }

  private static boolean isLatin(String raw, int at) {
    return at >= 0
        && at < raw.length()
        && raw.charAt(at) < 128
        && Character.isLetterOrDigit(raw.charAt(at));
  }

  private static @Nullable Sign last(Deque<Sign> open, PairedSign kind) {
    for (Sign sign : open) {
      if (sign.kind == kind) {
        return sign;
      }
    }
    return null;
  }

  private void close(Sign closing, Deque<Sign> open, List<Sign> passedOver) {
    Sign partner = last(open, closing.kind);
    if (partner != null) {
      while (open.peek() != partner) {
        passedOver.add(open.pop());
      }
      open.pop();
    } else if (!removeLast(passedOver, closing.kind) && !removeLast(waiting, closing.kind)) {
      addLonely(closing);
    }
  }

  private void addLonely(Sign sign) {
    if (lonely.size() < MOST) {
      lonely.add(sign);
    }
  }

  private static boolean removeLast(List<Sign> signs, PairedSign kind) {
    for (int i = signs.size() - 1; i >= 0; i--) {
      if (signs.get(i).kind == kind) {
        signs.remove(i);
        return true;
      }
    }
    return false;
  }

  /** A lone straight quotation mark is the partner of a lone curly one. */
  private void pairStraight(@Nullable Sign straight, List<Sign> left) {
    if (straight == null || removeLast(left, PairedSign.DOUBLE_QUOTE)) {
      return;
    }
    for (Iterator<Sign> signs = lonely.iterator(); signs.hasNext(); ) {
      Sign sign = signs.next();
      if (sign.stretch == straight.stretch && sign.kind == PairedSign.DOUBLE_QUOTE) {
        signs.remove();
        return;
      }
    }
    left.add(straight);
  }

  /** A quotation of several paragraphs opens each of them, and is closed in the last. */
  private static boolean isQuotationGoingOn(Sign sign, Stretch next) {
    String before = sign.stretch.raw().substring(0, sign.index);
    String after = next.raw().strip();
    return (sign.kind == PairedSign.DOUBLE_QUOTE || sign.kind == PairedSign.SINGLE_QUOTE)
        && before.isBlank()
        && !after.isEmpty()
        && PairedSign.opened(after.charAt(0)) == sign.kind;
  }

  /** Keeps what is still open for the next paragraphs, and gives up what has waited too long. */
  private void keep(List<Sign> left, String raw) {
    String text = raw.stripTrailing();
    boolean ended = text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    List<Sign> kept = new ArrayList<>();
    for (Sign sign : waiting) {
      sign.reach -= ended ? 1 : 0;
      sign.age++;
      if (sign.reach > 0 && sign.age < OLDEST && kept.size() < MOST) {
        kept.add(sign);
      } else {
        addLonely(sign);
      }
    }
    kept.addAll(left);
    waiting = kept;
  }
}
