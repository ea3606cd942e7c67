package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Collection;
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
    List<BodyName> variants = parser.variants(folded);
    if (variants.isEmpty()) {
      return NameMatch.NONE;
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
    return new NameMatch(name, first, List.of(), false, false, false);
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
      bodies = bodies(index.withStem(parsed.whole()));
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
    if (found.isEmpty() && name.proper() && index.withCore(name.core()).size() <= MOST_ALIKE) {
      found = agreeing(name.places(), index.withCore(name.core()));
    }
    return narrowed(found, around);
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
        return here;
      }
    }
    return all.subList(0, MOST_CANDIDATES + 1);
  }

  /** Those that the nearest folder which names the place of any of them leaves. */
  private List<Entry> narrowed(List<Entry> entries, List<String> around) {
    if (bodies(entries).size() < 2) {
      return entries;
    }
    for (String place : around) {
      List<Entry> here =
          entries.stream().filter(entry -> isIn(place, List.of(entry.lowest()))).toList();
      if (here.isEmpty()) {
        here = entries.stream().filter(entry -> isIn(place, entry.chain())).toList();
      }
      if (!here.isEmpty()) {
        return here;
      }
    }
    return entries;
  }

  private boolean isIn(String place, Collection<String> places) {
    return places.stream().anyMatch(other -> !other.isEmpty() && parser.samePlace(place, other));
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

  /** Whether places may be those of a body: none of a level of which the body has only others. */
  private boolean agree(Collection<String> places, Collection<String> chain) {
    for (String place : places) {
      int level = parser.level(place);
      boolean other = false;
      boolean same = false;
      for (String known : chain) {
        if (parser.samePlace(place, known)) {
          same = true;
        } else if (level > 0 && parser.level(known) == level) {
          other = true;
        }
      }
      if (other && !same) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was found with one body is enough to be sure. */
  private boolean isSure(BodyName name, List<Entry> found, List<String> around) {
    Entry entry = found.get(0);
    if (!name.places().isEmpty()) {
      return !entry.lowest().isEmpty() && (isIn(name.lowest(), entry.chain()) || name.proper())
          || entry.lowest().isEmpty() && index.places().isEmpty();
    }
    if (!agree(around, entry.chain())) {
      return false;
    }
    if (name.proper() || isIn(entry.lowest(), around)) {
      return true;
    }
    if (entry.lowest().isEmpty()) {
      return index.places().isEmpty() && !parser.isNameless(name.core());
    }
    if (!name.hint().isEmpty()) {
      return index.places().stream().filter(place -> place.endsWith(name.hint())).count() == 1;
    }
    return index.places().size() == 1 && !parser.isNameless(name.core());
  }
}
