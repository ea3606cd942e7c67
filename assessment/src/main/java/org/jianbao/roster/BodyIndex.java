package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of a roster, so arranged that what a name may mean is found without a walk over all of
 * them.
 */
final class BodyIndex {
  private static final int MOST_ANCESTORS = 10;

  /**
   * One name of a body.
   *
   * @param chain the places above it, from its own name, its parents and its area
   * @param lowest the place that it belongs to, or "" if nothing tells
   */
  record Entry(RosterBody body, BodyName name, Set<String> chain, String lowest) {}

  private final NameParser parser;
  private final Roster roster;
  private final Map<String, RosterBody> exact = new HashMap<>();
  private final Map<String, List<Entry>> byCore = new HashMap<>();
  private final Map<String, List<Entry>> byCoreAndPlace = new HashMap<>();
  private final Map<String, List<Entry>> byPlace = new HashMap<>();
  private final Map<String, List<Entry>> byStemAndCore = new HashMap<>();
  private final Map<String, Set<String>> chains = new HashMap<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final NearNames near;

  BodyIndex(Roster roster, NameParser parser) {
    this.roster = roster;
    this.parser = parser;
    Map<RosterBody, List<BodyName>> names = new HashMap<>();
    for (RosterBody body : roster.bodies()) {
      List<BodyName> all = new ArrayList<>();
      for (String name : names(body)) {
        exact.putIfAbsent(parser.folded(name), body);
        for (BodyName variant : parser.variants(parser.folded(name))) {
          addTo(all, variant);
        }
        BodyName hinted = parser.hinted(parser.folded(name));
        if (hinted != null && !hinted.proper()) {
          addTo(all, hinted);
        }
      }
      names.put(body, all);
      String own = all.isEmpty() ? "" : all.get(0).lowest();
      if (!own.isEmpty()) {
        places.add(own);
      }
    }
    near = new NearNames(parser, places);
    for (RosterBody body : roster.bodies()) {
      for (BodyName name : names.getOrDefault(body, List.of())) {
        Entry entry = entry(body, name);
        put(entry, name.core());
        put(entry, parser.loose(name).core());
        byPlace.computeIfAbsent(entry.lowest(), key -> new ArrayList<>()).add(entry);
        near.add(entry);
      }
    }
  }

  private static void addTo(List<BodyName> names, BodyName name) {
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  private static List<String> names(RosterBody body) {
    List<String> names = new ArrayList<>(List.of(body.name()));
    names.addAll(body.aliases());
    return names;
  }

  private Entry entry(RosterBody body, BodyName name) {
    Set<String> chain = new LinkedHashSet<>(chain(body));
    chain.addAll(name.places());
    String lowest = name.lowest();
    if (lowest.isEmpty()) {
      lowest = deepest(chain);
    }
    if (lowest.isEmpty() && places.size() == 1) {
      lowest = places.iterator().next();
      chain.add(lowest);
    }
    return new Entry(body, name, chain, lowest);
  }

  /** The place of the lowest level; among equals the last. */
  private String deepest(Collection<String> chain) {
    String deepest = "";
    int level = 0;
    for (Map.Entry<String, Integer> place : parser.places().levels(chain).entrySet()) {
      if (place.getValue() >= level) {
        deepest = place.getKey();
        level = place.getValue();
      }
    }
    return deepest;
  }

  /** The places of a body, from those of the bodies above it down to its area and its own. */
  Set<String> chain(RosterBody body) {
    Set<String> known = chains.get(body.name());
    if (known != null) {
      return known;
    }
    List<RosterBody> line = new ArrayList<>();
    for (RosterBody at = body; at != null && line.size() < MOST_ANCESTORS; at = parent(at)) {
      line.add(0, at);
    }
    List<String> places = new ArrayList<>();
    for (RosterBody each : line) {
      if (each.area() != null) {
        places.addAll(parser.places().places(parser.folded(each.area())));
      }
      places.addAll(parser.parse(parser.folded(each.name())).places());
    }
    // The area may be the city of the name or a district of it.
    places.sort(Comparator.comparingInt(parser.places()::level));
    Set<String> chain = new LinkedHashSet<>(places);
    chains.put(body.name(), chain);
    return chain;
  }

  @Nullable RosterBody parent(RosterBody body) {
    return body.parent() == null ? null : roster.body(body.parent());
  }

  private void put(Entry entry, String core) {
    byCore.computeIfAbsent(core, key -> new ArrayList<>()).add(entry);
    Set<String> keys = new HashSet<>(entry.name().proper() ? entry.chain() : Set.of());
    keys.add(entry.lowest());
    for (String place : keys) {
      byCoreAndPlace.computeIfAbsent(key(core, place), key -> new ArrayList<>()).add(entry);
    }
    if (!entry.lowest().isEmpty()) {
      String stem = parser.places().stem(entry.lowest());
      if (!stem.equals(entry.lowest())) {
        byStemAndCore.computeIfAbsent(stem + core, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  private static String key(String core, String place) {
    return core + '\n' + place;
  }

  /** The body that has this name or alias, written the same; null if none has. */
  @Nullable RosterBody exact(String folded) {
    return exact.get(folded);
  }

  List<Entry> withCore(String core) {
    return byCore.getOrDefault(core, List.of());
  }

  /** Those of a place; "" for those whose place nothing tells. */
  List<Entry> withCore(String core, String place) {
    return byCoreAndPlace.getOrDefault(key(core, place), List.of());
  }

  /** Those of a place. */
  List<Entry> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Those that a name may mean in which the word behind the place is left out: 南湖财政局. */
  List<Entry> withStem(String text) {
    return byStemAndCore.getOrDefault(text, List.of());
  }

  /** The places that names on the roster belong to. */
  Set<String> places() {
    return places;
  }

  NearNames near() {
    return near;
  }
}
