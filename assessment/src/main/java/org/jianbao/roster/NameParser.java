package org.jianbao.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.text.CompactText;

/** Takes names of bodies apart. */
final class NameParser {
  /** Longest name of a place, its last word not counted. */
  private static final int LONGEST_STEM = 8;

  private static final int LONGEST_AREA_STEM = 12;

  /** From here on within a core, filler characters do not count. */
  private static final int FILLERS_FROM = 2;

  private final MatchingWords words;
  private final Set<Character> fillers;
  private final int longestPlace;
  private final int longestEnd;

  NameParser(MatchingWords words) {
    this.words = words;
    this.fillers = words.fillers();
    longestPlace = words.places().keySet().stream().mapToInt(String::length).max().orElse(0);
    longestEnd = words.ends().keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A name in one width, without white space, its characters in their usual form. */
  String folded(String name) {
    return words.usual(CompactText.of(name).text());
  }

  /**
   * The name, and what it is without what stands in brackets; the likeliest first.
   *
   * @param name folded
   */
  List<BodyName> variants(String name) {
    String bare = name.replaceAll("[(\\[][^()\\[\\]]*[)\\]]?", "");
    String joined = name.replaceAll("[()\\[\\]\"'《》]", "");
    List<BodyName> variants = new ArrayList<>();
    if (!joined.isEmpty()) {
      variants.add(parse(joined));
    }
    if (!bare.isEmpty() && !bare.equals(joined)) {
      variants.add(parse(bare));
    }
    return variants;
  }

  /** Takes a folded name apart. */
  BodyName parse(String folded) {
    String name = folded;
    for (String beginning : words.beginnings()) {
      if (name.startsWith(beginning) && name.length() > beginning.length() + 1) {
        name = name.substring(beginning.length());
      }
    }
    boolean seat = false;
    String full = withFullEnd(name);
    if (full.equals(name) && endOfPlaces(name) == name.length()) {
      for (Map.Entry<String, String> each : words.seats().entrySet()) {
        if (name.endsWith(each.getKey())) {
          full = name.substring(0, name.length() - each.getKey().length()) + each.getValue();
          seat = true;
          break;
        }
      }
    }
    List<String> places = places(full);
    String core = full.substring(String.join("", places).length());
    if (!places.isEmpty() && isEndOfProper(core)) {
      // 红旗镇人民政府: what looks like a place is its own name.
      core = places.get(places.size() - 1) + core;
      places = places.subList(0, places.size() - 1);
    }
    core = withoutGovernment(core);
    String hint = "";
    if (places.isEmpty() && core.length() > 2 && isPlaceWord(core, 0, 1)) {
      hint = core.substring(0, 1);
      core = core.substring(1);
    }
    boolean proper = isProper(core);
    return new BodyName(places, hint, withoutFillers(core), proper, seat);
  }

  private boolean isEndOfProper(String core) {
    return words.proper().contains(core) || core.isEmpty();
  }

  /** 城东街道办事处 of 南湖区人民政府城东街道办事处. */
  private String withoutGovernment(String core) {
    for (String word : words.nameless()) {
      if (core.startsWith(word) && isProper(core.substring(word.length()))) {
        return core.substring(word.length());
      }
    }
    return core;
  }

  /** The places that a text begins with; a folder may be named by nothing else. */
  List<String> places(String text) {
    List<String> places = new ArrayList<>();
    int at = 0;
    for (int end = endOfPlace(text, at); end > at; end = endOfPlace(text, at)) {
      places.add(text.substring(at, end));
      at = end;
    }
    return places;
  }

  private int endOfPlaces(String text) {
    return String.join("", places(text)).length();
  }

  /** Whether two names are those of one place: 云州 and 云州市. */
  boolean samePlace(String place, String other) {
    String longer = place.length() >= other.length() ? place : other;
    String shorter = longer.equals(place) ? other : place;
    return longer.startsWith(shorter)
        && (longer.length() == shorter.length()
            || words.places().containsKey(longer.substring(shorter.length())));
  }

  /** A place without the word that tells its level; itself if too little would be left. */
  String stem(String place) {
    for (int length = Math.min(longestPlace, place.length() - 2); length > 0; length--) {
      if (words.places().containsKey(place.substring(place.length() - length))) {
        return place.substring(0, place.length() - length);
      }
    }
    return place;
  }

  /** Level of a place by its last word: 1 province, 2 city, 3 county, 0 none. */
  int level(String place) {
    for (int length = Math.min(longestPlace, place.length()); length > 0; length--) {
      Integer level = words.places().get(place.substring(place.length() - length));
      if (level != null) {
        return level;
      }
    }
    return 0;
  }

  private String withFullEnd(String name) {
    for (int length = Math.min(longestEnd, name.length()); length > 0; length--) {
      String full = words.ends().get(name.substring(name.length() - length));
      if (full != null) {
        return name.substring(0, name.length() - length) + full;
      }
    }
    return name;
  }

  /** End of the place that begins here, or {@code from} if none does. */
  private int endOfPlace(String text, int from) {
    int last = Math.min(text.length(), from + LONGEST_AREA_STEM + longestPlace);
    for (int at = from + 1; at < last; at++) {
      int masked = maskedUntil(text, at);
      if (masked > at) {
        at = masked - 1;
        continue;
      }
      for (int length = Math.min(longestPlace, text.length() - at); length > 0; length--) {
        if (!isPlaceWord(text, at, length)) {
          continue;
        }
        int level = words.places().get(text.substring(at, at + length));
        if (at - from > LONGEST_STEM && level > 0) {
          return from;
        }
        int end = at + length;
        // 辉县市 and 云州区: the first word is part of the name.
        boolean goesOn =
            level > 1
                && text.charAt(end - 1) != '市'
                && end + 1 < text.length()
                && isPlaceWord(text, end, 1);
        return goesOn ? end + 1 : end;
      }
    }
    return from;
  }

  private boolean isPlaceWord(String text, int at, int length) {
    return at + length <= text.length()
        && words.places().containsKey(text.substring(at, at + length))
        && maskedUntil(text, at) == at;
  }

  /** End of a word over this character that is no place, or {@code at}. */
  private int maskedUntil(String text, int at) {
    for (String word : words.noPlaces()) {
      for (int start = Math.max(0, at - word.length() + 1); start <= at; start++) {
        if (text.startsWith(word, start)) {
          return start + word.length();
        }
      }
    }
    return at;
  }

  private boolean isProper(String core) {
    for (String end : words.proper()) {
      if (core.endsWith(end) && core.length() > end.length()) {
        return true;
      }
    }
    return false;
  }

  private String withoutFillers(String core) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < core.length(); i++) {
      if (i < FILLERS_FROM || !fillers.contains(core.charAt(i))) {
        rest.append(core.charAt(i));
      }
    }
    return rest.toString();
  }

  /** Whether a core is no name by itself. */
  boolean isNameless(String core) {
    return words.nameless().contains(core);
  }

  /**
   * A folded name without the office within the body that stands at its end; itself without one.
   */
  String withoutOffice(String folded) {
    for (String office : words.offices()) {
      if (folded.endsWith(office) && folded.length() > office.length() + 2) {
        return folded.substring(0, folded.length() - office.length());
      }
    }
    return folded;
  }
}
