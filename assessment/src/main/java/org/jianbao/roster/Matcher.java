package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.form.OrganisationKind;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Tells which body of the roster a report is of: by what persons have settled, else by title and
 * sign-off, supported or contradicted by the names of file and folders. Where these disagree, or a
 * name may mean several bodies, nothing is certain. Safe for use by many threads; the work for a
 * report does not grow with the roster.
 */
public final class Matcher {
  private final Roster roster;
  private final Settled settled;
  private final NameParser parser;
  private final Kinship kinship;
  private final NameResolver resolver;
  private final PathNames paths;

  private Matcher(Roster roster, MatchingWords words, Settled settled) {
    this.roster = roster;
    this.settled = settled;
    parser = new NameParser(words);
    BodyIndex index = new BodyIndex(roster, parser);
    kinship = new Kinship(parser, index);
    resolver = new NameResolver(parser, index);
    paths = new PathNames(words, parser);
  }

  /** Makes a matcher for a roster. */
  public static Matcher of(Roster roster, MatchingWords words, Settled settled) {
    return new Matcher(roster, words, settled);
  }

  /** Tells whose report it is. */
  public MatchOutcome match(ReportNames names) {
    String decided = settled.of(names.path());
    if (decided != null) {
      String named = names.organisation() == null ? names.signOff() : names.organisation();
      boolean none = decided.equals(Settled.NO_BODY) || roster.body(decided) == null;
      return new MatchOutcome(
          names.path(),
          named,
          none ? null : decided,
          Certainty.SETTLED,
          List.of(),
          none ? "人工确认：不属于名单中的单位" : "人工确认");
    }
    List<String> around = new ArrayList<>();
    List<NameMatch> folders = folders(names.path(), around);
    NameMatch file = file(names.path(), around);
    // What one name tells of the place holds for another that does not tell it.
    List<String> byTitle = places(names.organisation());
    List<String> bySignOff = places(names.signOff());
    List<String> byFile = file.parsed() == null ? List.of() : lowestFirst(file.parsed().places());
    NameMatch title = resolver.resolve(names.organisation(), joined(bySignOff, byFile, around));
    NameMatch signOff = resolver.resolve(names.signOff(), joined(byTitle, byFile, around));
    return new Evidence(
            names,
            kinship,
            title,
            signOff,
            file,
            folders,
            body -> resolver.mayStandIn(around, body))
        .outcome();
  }

  /**
   * What the folders name, the nearest first.
   *
   * @param around takes the places that they name, the nearest first
   */
  private List<NameMatch> folders(String path, List<String> around) {
    List<List<String>> folders = paths.folders(path);
    Set<String> places = new LinkedHashSet<>();
    for (List<String> names : folders) {
      for (String name : names) {
        List<String> here = parser.parse(name).places();
        for (int i = here.size() - 1; i >= 0; i--) {
          places.add(here.get(i));
        }
      }
    }
    around.addAll(places);
    List<NameMatch> matches = new ArrayList<>();
    for (List<String> names : folders) {
      NameMatch match = best(names, around);
      if (match.body() != null) {
        matches.add(match);
      }
    }
    return matches;
  }

  private List<String> places(@Nullable String name) {
    return name == null ? List.of() : lowestFirst(parser.places().places(parser.folded(name)));
  }

  private static List<String> lowestFirst(List<String> places) {
    List<String> reversed = new ArrayList<>(places);
    Collections.reverse(reversed);
    return reversed;
  }

  @SafeVarargs
  private static List<String> joined(List<String>... lists) {
    Set<String> joined = new LinkedHashSet<>();
    for (List<String> list : lists) {
      joined.addAll(list);
    }
    return List.copyOf(joined);
  }

  private NameMatch file(String path, List<String> around) {
    return best(paths.file(path), around);
  }

  /** The first name that means a body for sure, else the first that may mean one. */
  private NameMatch best(List<String> names, List<String> around) {
    NameMatch best = NameMatch.NONE;
    for (String name : names) {
      NameMatch match = resolver.resolve(name, around);
      if (match.body() != null) {
        return match;
      }
      if (best.bodies().isEmpty() && !match.bodies().isEmpty()) {
        best = match;
      }
    }
    return best;
  }

  /** The kind that a report seems to be of tells whether an office reports for its government. */
  static boolean isGovernment(@Nullable OrganisationKind kind) {
    return kind == OrganisationKind.GOVERNMENT;
  }
}
