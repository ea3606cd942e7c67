package org.jianbao.report.reading.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds listed wordings of labels, and captions of blocks, in a text. */
final class LabelScan {
  private static final String CLOSING = "\"':";
  private static final String NUMERAL = "[〇零一二三四五六七八九十百0-9]{1,5}+";
  private static final Pattern CAPTION =
      Pattern.compile("第NUM条(?:第?\\(?NUM\\)?项)?".replace("NUM", NUMERAL));

  private final LabelIndex index;
  private final FlatText flat;
  private final StringBuilder plain = new StringBuilder();
  private final int[] places;

  LabelScan(LabelIndex index, FlatText flat) {
    this.index = index;
    this.flat = flat;
    this.places = new int[flat.length()];
    String text = flat.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSign(c)) {
        places[plain.length()] = i;
        plain.append(c == '[' ? '(' : c == ']' ? ')' : c);
      }
    }
  }

  /** Whether a character does not count in labels. */
  private static boolean isSign(char c) {
    return "、,。.;:!?\"'·/…_-".indexOf(c) >= 0;
  }

  /** The longest labels from left to right, none over another. */
  List<LabelHit> longest() {
    List<LabelHit> hits = new ArrayList<>();
    int i = 0;
    while (i < plain.length()) {
      List<LabelWording> found = index.at(plain, i);
      if (found.isEmpty()) {
        i++;
      } else {
        hits.add(hit(found.get(0), i));
        i += found.get(0).plain().length();
      }
    }
    return hits;
  }

  /** All labels between two indices of the text, also those that overlap. */
  List<LabelHit> all(int start, int end) {
    List<LabelHit> hits = new ArrayList<>();
    for (int i = plainIndex(start); i < plain.length() && places[i] < end; i++) {
      for (LabelWording wording : index.at(plain, i)) {
        LabelHit hit = hit(wording, i);
        if (hit.end() <= end) {
          hits.add(hit);
        }
      }
    }
    return hits;
  }

  /** The captions between two indices of the text. */
  static List<int[]> captions(FlatText flat, int start, int end) {
    List<int[]> captions = new ArrayList<>();
    Matcher matcher = CAPTION.matcher(flat.text()).region(start, end);
    while (matcher.find()) {
      captions.add(new int[] {matcher.start(), matcher.end()});
    }
    return captions;
  }

  private LabelHit hit(LabelWording wording, int at) {
    int words = places[at];
    int end = places[at + wording.plain().length() - 1] + 1;
    while (end < flat.length()
        && CLOSING.indexOf(flat.text().charAt(end)) >= 0
        && !flat.gapBefore(end)) {
      end++;
    }
    List<String> ordinals = new ArrayList<>();
    for (Use use : wording.uses()) {
      if (use.ordinal() != null) {
        ordinals.add(use.ordinal());
      }
    }
    return new LabelHit(Ordinals.startBefore(flat, words, ordinals), words, end, wording.uses());
  }

  /** The first plain character at or behind an index of the text. */
  private int plainIndex(int index) {
    int low = 0;
    int high = plain.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
