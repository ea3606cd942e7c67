package org.jianbao.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Takes names of bodies apart. */
final class NameParser {
  /** From here on within a core, filler characters do not count. */
  private static final int FILLERS_FROM = 2;

  /** Begins a core from which characters that may be left out are gone. */
  private static final String LOOSE = "~";

  private final MatchingWords words;
  private final Set<Character> fillers;
  private final PlaceReader places;
  private final int longestEnd;

  NameParser(MatchingWords words) {
    this.words = words;
    this.fillers = words.fillers();
    places = new PlaceReader(words);
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

  /** 财政局 with the hint 区 of 区财政局; null if no bare word for a place stands before a name. */
  @Nullable BodyName hinted(String folded) {
    if (folded.length() < 3 || !places.beginsWithWord(folded)) {
      return null;
    }
    BodyName rest = parse(folded.substring(1));
    return rest.places().isEmpty()
        ? new BodyName(
            List.of(), folded.substring(0, 1), rest.core(), rest.proper(), /* seat= */ false)
        : null;
  }

  /** The name without the characters that may be left out; itself if there are none. */
  BodyName loose(BodyName name) {
    String loose = withoutFillers(name.core());
    return name.withCore(LOOSE + loose);
  }

  /** Takes a folded name apart. */
  BodyName parse(String folded) {
    String name = folded;
    for (String beginning : words.beginnings()) {
      // 江海省国家税务总局云州市税务局 too
      int at = String.join("", places.places(name)).length();
      at = name.startsWith(beginning) ? 0 : at;
      if (name.startsWith(beginning, at) && name.length() > at + beginning.length() + 1) {
        name = name.substring(0, at) + name.substring(at + beginning.length());
      }
    }
    String full = withFullEnd(name);
    boolean seat = String.join("", places.places(name)).length() == name.length();
    if (seat && full.equals(name)) {
      full = seatOf(name);
    }
    List<String> above = places.places(full);
    String core = full.substring(String.join("", above).length());
    if (!above.isEmpty() && isEndOfProper(core)) {
      // 红旗镇人民政府: what looks like a place is its own name.
      core = above.get(above.size() - 1) + core;
      above = above.subList(0, above.size() - 1);
    }
    core = withoutGovernment(core);
    boolean proper = isProper(core);
    return new BodyName(above, "", core, proper, seat);
  }

  private String seatOf(String place) {
    for (Map.Entry<String, String> each : words.seats().entrySet()) {
      if (place.endsWith(each.getKey())) {
        return place.substring(0, place.length() - each.getKey().length()) + each.getValue();
      }
    }
    return place;
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

  /** Characters that end names of bodies and are left out in short ones: 局. */
  String bodyCharacters() {
    return words.bodyCharacters();
  }

  PlaceReader places() {
    return places;
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
