package org.jianbao.report.reading;

import static org.jianbao.text.WordPatterns.any;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.form.BodyWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.PlaceWord;
import org.jianbao.report.Organisation;
import org.jspecify.annotations.Nullable;

/** Tells kind and level of a body (机关) from its name. */
final class OrganisationReader {
  /** Characters of the shortest name of a city, its last one left out. */
  private static final int SHORTEST = 2;

  private final List<BodyWord> words;
  private final Map<String, @Nullable OrganisationLevel> levels = new HashMap<>();
  private final Set<String> noPlaces = new HashSet<>();
  private final Set<String> noPlacesBehindPlaces = new HashSet<>();
  private final Pattern places;
  private final Pattern bodies;

  OrganisationReader(List<BodyWord> words, List<PlaceWord> places) {
    this.words =
        words.stream()
            .sorted(Comparator.comparingInt((BodyWord word) -> word.word().length()).reversed())
            .toList();
    List<String> known = new ArrayList<>(of(places, PlaceWord.Use.NONE));
    noPlaces.addAll(known);
    noPlacesBehindPlaces.addAll(of(places, PlaceWord.Use.NONE_BEHIND_PLACE));
    known.addAll(noPlacesBehindPlaces);
    for (PlaceWord place : places) {
      if (place.use() == PlaceWord.Use.PLACE) {
        levels.put(place.word(), place.level());
        known.add(place.word());
      }
    }
    known.sort(Comparator.comparingInt(String::length).reversed());
    this.places =
        pattern(known, of(places, PlaceWord.Use.CITY), of(places, PlaceWord.Use.BEFORE_CITY));
    this.bodies =
        Pattern.compile(
            words.isEmpty()
                ? "(?!)"
                : this.words.stream()
                    .map(BodyWord::word)
                    .filter(word -> word.length() > 1)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|")));
  }

  private static List<String> of(List<PlaceWord> places, PlaceWord.Use use) {
    return places.stream().filter(word -> word.use() == use).map(PlaceWord::word).toList();
  }

  /**
   * 州 in 云州市 is no place, but 县 in 云州县市政局 is; a listed city begins the name or follows another
   * place. Cities in a row share the look behind: to compile one takes as long as the rest of the
   * pattern.
   */
  private Pattern pattern(List<String> places, List<String> ends, List<String> before) {
    String notBefore = "(?!" + any(ends) + ")";
    String notBeforeName =
        "(?!(?!" + any(List.copyOf(noPlacesBehindPlaces)) + ")" + any(ends) + ")";
    String behind = "(?<=^|" + any(before) + ")(?:";
    StringBuilder pattern = new StringBuilder("(?!)");
    boolean cities = false;
    for (String word : places) {
      boolean city = word.length() > 1 && ends.stream().anyMatch(word::endsWith);
      if (cities && !city) {
        pattern.append(')');
      }
      pattern.append('|').append(city && !cities ? behind : "");
      cities = city;
      boolean nameOfCity = levels.get(word) == OrganisationLevel.CITY && !ends.contains(word);
      pattern
          .append(Pattern.quote(word))
          .append(word.length() > 1 ? "" : nameOfCity ? notBefore : notBeforeName);
    }
    return Pattern.compile(pattern.append(cities ? ")" : "").toString());
  }

  /** The body of this name; a name without any known word is of kind other. */
  Organisation of(@Nullable String name) {
    BodyWord word = name == null ? null : word(name);
    if (name == null) {
      return new Organisation(null, OrganisationKind.OTHER, null);
    }
    if (word == null) {
      OrganisationLevel level = endsInPlace(name) ? levelOf(name) : null;
      return new Organisation(
          name, level == null ? OrganisationKind.OTHER : OrganisationKind.GOVERNMENT, level);
    }
    OrganisationLevel level = word.level();
    int at = name.lastIndexOf(word.word());
    if (level == null) {
      level = isArea(word) ? null : levelOf(name.substring(0, at));
    } else if (level == OrganisationLevel.CITY) {
      level = cityLevel(name.substring(0, at + 1));
    }
    return new Organisation(name, word.kind(), level);
  }

  /** Whether a name has the word of a body. */
  boolean hasBody(@Nullable String name) {
    return name != null && word(name) != null;
  }

  /** Whether a name is that of a government's general office (政府办公室), which is a department. */
  boolean isGovernmentOffice(@Nullable String name) {
    BodyWord office = name == null ? null : word(name);
    return office != null
        && office.kind() == OrganisationKind.DEPARTMENT
        && words.stream()
            .anyMatch(
                word ->
                    word.kind() == OrganisationKind.GOVERNMENT
                        && office.word().contains(word.word()));
  }

  /** Whether a text ends in the word of a body that may sign a report. */
  boolean endsInBody(String text) {
    BodyWord word = longestAtEnd(text);
    return word != null && (word.word().length() > 1 || word.kind() == OrganisationKind.DEPARTMENT);
  }

  /** Whether a text names a body or a place, or ends like one. */
  boolean isBodyOrPlace(String text) {
    return word(text) != null || endsInPlace(text);
  }

  /** Whether a name is an abbreviation: it ends in one, or its place is left out (区水务局). */
  boolean isAbbreviated(String name) {
    BodyWord word = longestAtEnd(name);
    if (word == null) {
      return false;
    }
    return word.abbreviation()
        || name.length() > 2
            && word.word().length() < name.length()
            && levels.containsKey(name.substring(0, 1))
            && !namesPlace(name.substring(1));
  }

  /** Whether a text has one of some words outside the words of bodies (编制委员会 is no 编制). */
  boolean isOtherText(String text, List<String> others) {
    String rest = null;
    for (String other : others) {
      if (text.contains(other)) {
        rest = rest == null ? bodies.matcher(text).replaceAll(" ") : rest;
        if (rest.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is that of a development area, whose body belongs to no level. */
  private boolean isArea(BodyWord word) {
    Matcher matcher = places.matcher(word.word());
    return word.kind() == OrganisationKind.OTHER
        && matcher.find()
        && levels.get(matcher.group()) == null;
  }

  /** The longest word at the end of the name, else the longest within. */
  private @Nullable BodyWord word(String name) {
    BodyWord atEnd = longestAtEnd(name);
    if (atEnd != null) {
      return atEnd;
    }
    for (BodyWord word : words) {
      if (word.word().length() > 1 && name.contains(word.word())) {
        return word;
      }
    }
    return null;
  }

  private @Nullable BodyWord longestAtEnd(String name) {
    for (BodyWord word : words) {
      if (name.endsWith(word.word())) {
        return word;
      }
    }
    return null;
  }

  private boolean namesPlace(String text) {
    return !places(text).isEmpty();
  }

  private boolean endsInPlace(String name) {
    List<NamedPlace> found = places(name);
    int end = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    return end == name.length() && end > 1;
  }

  /** The word of a place in a name, with what stands before it from the last one on. */
  private record NamedPlace(String word, int between, int start, int end) {}

  private List<NamedPlace> places(String name) {
    List<NamedPlace> found = new ArrayList<>();
    int end = 0;
    Matcher matcher = places.matcher(name);
    while (matcher.find()) {
      String word = matcher.group();
      int between = matcher.start() - end;
      boolean first = matcher.start() == 0;
      if (noPlacesBehindPlaces.contains(word) && (first || between >= SHORTEST)) {
        word = word.substring(0, 1);
      }
      if (!noPlaces.contains(word) && !noPlacesBehindPlaces.contains(word)) {
        end = matcher.start() + word.length();
        found.add(new NamedPlace(word, between, matcher.start(), end));
      }
    }
    return found;
  }

  /** The level of the last place that a name begins with: 云州市南湖区 is a county. */
  private @Nullable OrganisationLevel levelOf(String prefix) {
    OrganisationLevel level = null;
    for (NamedPlace place : places(prefix)) {
      OrganisationLevel found = levels.get(place.word());
      if (found == OrganisationLevel.NATIONAL) {
        level = isNational(prefix, place) ? found : level;
      } else {
        boolean city = found == OrganisationLevel.CITY;
        if (city && level != null && place.between() < SHORTEST) {
          // 云州市城市管理局: no name of a city is so short.
          continue;
        }
        level = city && level == OrganisationLevel.CITY ? OrganisationLevel.COUNTY : found;
      }
    }
    return level;
  }

  /** 国家 at the start, and no body of the state named behind it, whose local office it would be. */
  private boolean isNational(String prefix, NamedPlace place) {
    return place.start() == 0
        && words.stream()
            .filter(word -> word.kind() == OrganisationKind.DEPARTMENT)
            .noneMatch(word -> prefix.indexOf(word.word(), place.end()) >= 0);
  }

  /** The level of a city: of a county if another city stands before it, or if it is listed so. */
  private @Nullable OrganisationLevel cityLevel(String city) {
    OrganisationLevel level = levelOf(city);
    return level == OrganisationLevel.COUNTY ? level : OrganisationLevel.CITY;
  }
}
