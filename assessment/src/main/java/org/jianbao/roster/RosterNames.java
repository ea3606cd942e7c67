package org.jianbao.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.pack.Nearest;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** The names on a roster: whether one is given twice, and whose parent is whose. */
final class RosterNames {
  /**
   * So many names are looked up for what an unknown parent may mean: each takes a walk over all.
   */
  private static final int MOST_HINTS = 20;

  /** Names less like an unknown parent are not thought to be meant. */
  private static final double LIKE = 0.75;

  private final List<String> mistakes;

  /** Body of each name and alias, folded. */
  private final Map<String, RosterBody> owners = new HashMap<>();

  private final Map<RosterBody, String> parentPlaces = new LinkedHashMap<>();

  RosterNames(List<String> mistakes) {
    this.mistakes = mistakes;
  }

  /** Names are the same whatever width and spaces their characters have. */
  static String folded(String name) {
    return CompactText.of(name).text();
  }

  void add(RosterBody body, String nameAt, String aliasesAt, String parentAt) {
    own(body.name(), body, nameAt, "单位名称");
    for (String alias : body.aliases()) {
      own(alias, body, aliasesAt, "别名");
    }
    parentPlaces.put(body, parentAt);
  }

  private void own(String name, RosterBody body, String at, String what) {
    RosterBody other = owners.putIfAbsent(folded(name), body);
    if (other != null && other != body) {
      mistakes.add(
          at
              + "："
              + what
              + "“"
              + name
              + "”与第 "
              + other.line()
              + " 行“"
              + other.name()
              + "”的名称或别名重复；不同的单位请写出各自的全称，例如加上所在的市、县、区");
    }
  }

  /** The bodies with full names of their parents. */
  List<RosterBody> resolved(List<RosterBody> bodies) {
    List<RosterBody> resolved = new ArrayList<>();
    Map<String, String> parents = new HashMap<>();
    int hints = 0;
    for (RosterBody body : bodies) {
      String parent = body.parent();
      RosterBody found = parent == null ? null : owners.get(folded(parent));
      if (parent != null && found == null) {
        String hint =
            hints++ < MOST_HINTS
                ? Nearest.of(parent, bodies.stream().map(RosterBody::name).toList())
                    .filter(near -> NearNames.likeness(parent, near) >= LIKE)
                    .map(near -> "，是否应为“" + near + "”？")
                    .orElse("")
                : "";
        mistakes.add(
            parentPlaces.get(body)
                + "：上级单位“"
                + parent
                + "”不在名单中"
                + (hint.isEmpty() ? "，请把它也列入名单，或不填上级" : hint));
      } else if (found != null) {
        parents.put(body.name(), found.name());
      }
      resolved.add(withParent(body, found == null ? null : found.name()));
    }
    circles(bodies, parents);
    return resolved;
  }

  private static RosterBody withParent(RosterBody body, @Nullable String parent) {
    return new RosterBody(
        body.name(),
        body.aliases(),
        body.kind(),
        parent,
        body.area(),
        body.deadline(),
        body.contact(),
        body.columns(),
        body.line());
  }

  /** Names each circle of parents once, at its first body in the file. */
  private void circles(List<RosterBody> bodies, Map<String, String> parents) {
    Map<String, Integer> walks = new HashMap<>();
    int walk = 0;
    for (RosterBody body : bodies) {
      walk++;
      String at = body.name();
      while (at != null && !walks.containsKey(at)) {
        walks.put(at, walk);
        at = parents.get(at);
      }
      if (at != null && walks.getOrDefault(at, 0) == walk) {
        List<String> circle = new ArrayList<>(List.of(at));
        for (String next = parents.get(at);
            next != null && !next.equals(at);
            next = parents.get(next)) {
          circle.add(next);
        }
        circle.add(at);
        mistakes.add(parentPlaces.get(body) + "：上级单位绕成了圈：" + String.join(" → ", circle));
      }
    }
  }
}
