package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.roster.BodyIndex.Entry;
import org.jspecify.annotations.Nullable;

/** Tells what one name may mean, by itself and by the places that folders name. */
final class NameResolver {
  /** More bodies of one core are not looked through. */
  private static final int MOST_ALIKE = 200;

  private static final int MOST_CANDIDATES = 5;

  /** Longer names are no short ones. */
  private static final int LONGEST_SHORT = 6;

  private final NameParser parser;
  private final BodyIndex index;

  NameResolver(NameParser parser, BodyIndex index) {
    this.parser = parser;
    this.index = index;
  }

  /**
   * What a name may mean.
   *
   * @param around places that folders name, the nearest first
   */
  NameMatch resolve(@Nullable String name, List<String> around) {
    String folded = name == null ? "" : parser.folded(name);
    if (name == null || folded.isEmpty()) {
      return NameMatch.NONE;
    }
    List<BodyName> variants = new ArrayList<>(parser.variants(folded));
    if (variants.isEmpty()) {
      return NameMatch.NONE;
    }
    BodyName hinted = parser.hinted(folded);
    if (hinted != null) {
      variants.add(hinted);
    }
    for (BodyName variant : List.copyOf(variants)) {
      variants.add(parser.loose(variant));
    }
    BodyName first = variants.get(0);
    RosterBody exact = index.exact(folded);
    if (exact != null && (isFull(first) || index.withCore(first.core()).size() == 1)) {
      return new NameMatch(name, first, List.of(exact), true, false, true);
    }
    for (BodyName variant : variants) {
      NameMatch match = match(name, variant, around, /* office= */ false);
      if (!match.bodies().isEmpty()) {
        return match;
      }
    }
    String owner = parser.withoutOffice(folded);
    if (!owner.equals(folded)) {
      NameMatch match = match(name, parser.parse(owner), around, /* office= */ true);
      if (!match.bodies().isEmpty()) {
        return match;
      }
    }
    return new NameMatch(name, first, shortOf(folded, around), false, false, false);
  }

  /** 城管 in the folder of 南湖区: the bodies there of which it has some characters in order. */
  private List<RosterBody> shortOf(String folded, List<String> around) {
    if (around.isEmpty() || folded.length() > LONGEST_SHORT) {
      return List.of();
    }
    for (char c : parser.bodyCharacters().toCharArray()) {
      NameMatch match = match(folded, parser.parse(folded + c), around, /* office= */ false);
      if (!match.bodies().isEmpty()) {
        return match.bodies();
      }
    }
    List<RosterBody> bodies =
        bodies(
            index.at(around.get(0)).stream()
                .filter(entry -> entry.name().core().charAt(0) == folded.charAt(0))
                .filter(entry -> NearNames.isWithin(folded, entry.name().core()))
                .toList());
    return bodies.size() > MOST_CANDIDATES ? List.of() : bodies;
  }

  private static boolean isFull(BodyName name) {
    return !name.places().isEmpty();
  }

  private NameMatch match(String name, BodyName parsed, List<String> around, boolean office) {
    List<Entry> found =
        parsed.places().isEmpty() ? withoutPlace(parsed, around) : withPlace(parsed, around);
    List<RosterBody> bodies = bodies(found);
    boolean sure = bodies.size() == 1 && isSure(parsed, found, around);
    if (bodies.isEmpty()) {
      List<Entry> stems = narrowed(index.withStem(parsed.whole()), around);
      bodies = bodies(stems);
      sure =
          bodies.size() == 1
              && isIn(stems.get(0).lowest(), around)
              && agree(reversed(around), stems.get(0).chain());
    }
    return new NameMatch(
        name,
        parsed,
        bodies.subList(0, Math.min(MOST_CANDIDATES, bodies.size())),
        sure,
        office,
        /* exact= */ false);
  }

  private static List<RosterBody> bodies(List<Entry> entries) {
    Set<RosterBody> bodies = new LinkedHashSet<>();
    entries.forEach(entry -> bodies.add(entry.body()));
    return List.copyOf(bodies);
  }

  private List<Entry> withPlace(BodyName name, List<String> around) {
    List<Entry> found = agreeing(name.places(), index.withCore(name.core(), name.lowest()));
    if (found.isEmpty()) {
      found = agreeing(name.places(), index.withCore(name.core(), ""));
    }
    if (found.isEmpty() && name.proper()) {
      // A street whose district the roster does not tell, only its city.
      for (String upper : name.places()) {
        List<Entry> there = index.withCore(name.core(), upper);
        found = there.stream().filter(entry -> isPlaceless(entry, upper)).toList();
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return narrowed(found, around);
  }

  private static boolean isPlaceless(Entry entry, String place) {
    return entry.name().places().isEmpty() && entry.lowest().equals(place);
  }

  private List<Entry> withoutPlace(BodyName name, List<String> around) {
    List<Entry> all = index.withCore(name.core());
    if (all.size() <= MOST_ALIKE) {
      List<Entry> hinted =
          name.hint().isEmpty()
              ? all
              : all.stream()
                  .filter(each -> each.lowest().isEmpty() || each.lowest().endsWith(name.hint()))
                  .toList();
      return narrowed(hinted, around);
    }
    for (String place : around) {
      List<Entry> here = index.withCore(name.core(), place);
      if (!here.isEmpty()) {
        return narrowed(here, around);
      }
    }
    return all.subList(0, MOST_CANDIDATES + 1);
  }

  /** Those that are left when each place around, the nearest first, takes away those elsewhere. */
  private List<Entry> narrowed(List<Entry> entries, List<String> around) {
    List<Entry> left = entries;
    for (String place : around) {
      if (bodies(left).size() < 2) {
        break;
      }
      List<Entry> lowest =
          left.stream().filter(entry -> isIn(place, List.of(entry.lowest()))).toList();
      List<Entry> within = left.stream().filter(entry -> isIn(place, entry.chain())).toList();
      left = !lowest.isEmpty() ? lowest : !within.isEmpty() ? within : left;
    }
    return left;
  }

  /** Whether a body may stand in folders that name these places. */
  boolean mayStandIn(List<String> folders, RosterBody body) {
    List<String> known = folders.stream().filter(index.places()::contains).toList();
    return agree(reversed(known), index.chain(body));
  }

  private boolean isIn(String place, Collection<String> others) {
    return parser.places().isIn(place, others);
  }

  private List<Entry> agreeing(List<String> places, List<Entry> entries) {
    List<Entry> agreeing = new ArrayList<>();
    for (Entry entry : entries) {
      if (agree(places, entry.chain())) {
        agreeing.add(entry);
      }
    }
    return agreeing;
  }

  private boolean agree(Collection<String> places, Collection<String> chain) {
    return parser.places().agree(places, chain);
  }

  /** Whether what was found with one body is enough to be sure. */
  private boolean isSure(BodyName name, List<Entry> found, List<String> around) {
    Entry entry = found.get(0);
    if (!name.places().isEmpty()) {
      boolean there =
          entry.lowest().isEmpty()
              ? index.places().isEmpty()
              : isIn(entry.lowest(), name.places()) || isIn(name.lowest(), entry.chain());
      return there && agree(unstated(name, around), entry.chain());
    }
    if (!agree(reversed(around), entry.chain())) {
      return false;
    }
    if (name.proper()) {
      return true;
    }
    if (!around.isEmpty()) {
      // The nearest place decides: 南湖区/财政局 is none of the city's.
      return isIn(around.get(0), List.of(entry.lowest()));
    }
    if (entry.lowest().isEmpty()) {
      return index.places().isEmpty() && !parser.isNameless(name.core());
    }
    if (!name.hint().isEmpty()) {
      return index.places().stream().filter(place -> place.endsWith(name.hint())).count() == 1;
    }
    return index.places().size() == 1 && !parser.isNameless(name.core());
  }

  /** The places around of levels of which the name says nothing, the largest first. */
  private List<String> unstated(BodyName name, List<String> around) {
    Collection<Integer> stated = parser.places().levels(name.places()).values();
    List<String> unstated = new ArrayList<>();
    parser
        .places()
        .levels(reversed(around))
        .forEach(
            (place, level) -> {
              if (!stated.contains(level)) {
                unstated.add(place);
              }
            });
    return unstated;
  }

  private static List<String> reversed(List<String> places) {
    List<String> reversed = new ArrayList<>(places);
    Collections.reverse(reversed);
    return reversed;
  }
}
