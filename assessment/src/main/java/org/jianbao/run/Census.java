package org.jianbao.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.assessment.Results;
import org.jianbao.roster.MatchOutcome;
import org.jianbao.roster.Roster;
import org.jianbao.roster.RosterBody;
import org.jianbao.store.ReportHead;
import org.jianbao.store.Store;
import org.jspecify.annotations.Nullable;

/** The bodies of an assessment, and which report belongs to which. */
final class Census {
  private final List<BodyEntry> bodies;
  private final Map<String, BodyEntry> byName = new HashMap<>();
  private final List<String> paths = new ArrayList<>();
  private final Map<String, BodyEntry> byPath = new HashMap<>();

  /** What reports that belong to no body for sure call themselves. */
  private final Map<String, String> named = new HashMap<>();

  private Census(List<BodyEntry> bodies) {
    this.bodies = bodies;
    bodies.forEach(entry -> byName.put(entry.body().name(), entry));
  }

  /**
   * Takes the bodies of the roster, or without one those that reports name.
   *
   * @param sink takes which report belongs to which body
   */
  static Census of(
      Store store, int year, Roster roster, BodyMatcher matcher, Results.Sink<MatchOutcome> sink)
      throws IOException {
    List<MatchOutcome> outcomes = new ArrayList<>();
    List<ReportHead> heads = new ArrayList<>();
    store.heads(
        year,
        head -> {
          MatchOutcome outcome = matcher.match(head);
          sink.take(outcome);
          outcomes.add(outcome);
          heads.add(head);
        });
    List<RosterBody> bodies =
        roster.size() > 0
            ? roster.bodies()
            : outcomes.stream()
                .map(MatchOutcome::body)
                .filter(name -> name != null)
                .distinct()
                .sorted()
                .map(RosterBody::named)
                .toList();
    Census census = new Census(entries(bodies));
    for (int i = 0; i < heads.size(); i++) {
      census.add(heads.get(i), outcomes.get(i).body());
    }
    return census;
  }

  private static List<BodyEntry> entries(List<RosterBody> bodies) {
    int digits = Math.max(4, String.valueOf(bodies.size()).length());
    List<BodyEntry> entries = new ArrayList<>();
    for (RosterBody body : bodies) {
      String id = String.format(Locale.ROOT, "%0" + digits + "d", entries.size() + 1);
      entries.add(new BodyEntry(id, body));
    }
    return List.copyOf(entries);
  }

  private void add(ReportHead head, @Nullable String name) {
    paths.add(head.path());
    BodyEntry entry = name == null ? null : byName.get(name);
    if (entry == null) {
      if (head.organisation() != null) {
        named.put(head.path(), head.organisation());
      }
    } else {
      entry.files().add(head);
      byPath.put(head.path(), entry);
    }
  }

  /** The bodies in order of the roster, else by name. */
  List<BodyEntry> bodies() {
    return bodies;
  }

  /** The body of this name, or null. */
  @Nullable BodyEntry body(String name) {
    return byName.get(name);
  }

  /** The body that a report belongs to, or null if it is not certain. */
  @Nullable BodyEntry of(String path) {
    return byPath.get(path);
  }

  /** The body of a report by the roster, else by its own title; null if neither tells. */
  @Nullable String nameOf(String path) {
    BodyEntry entry = byPath.get(path);
    return entry == null ? named.get(path) : entry.body().name();
  }

  /** Paths of all reports, sorted. */
  List<String> paths() {
    return paths;
  }

  /** The bodies right below each body that has any, by its name. */
  Map<String, List<BodyEntry>> below() {
    Map<String, List<BodyEntry>> below = new TreeMap<>(Comparator.naturalOrder());
    for (BodyEntry entry : bodies) {
      String parent = entry.body().parent();
      if (parent != null && byName.containsKey(parent)) {
        below.computeIfAbsent(parent, key -> new ArrayList<>()).add(entry);
      }
    }
    return below;
  }
}
