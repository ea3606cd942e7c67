package org.jianbao.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jianbao.form.OrganisationKind;
import org.jianbao.roster.MadeCountry.Made;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures how well reports of an invented province are matched: none may be matched for sure to a
 * body that it is not of. Ways of naming that tell the body fully must be certain; with {@code
 * -Djianbao.matching=true} the shares are printed.
 */
class MatchingQualityTests {
  private static final boolean PRINT = Boolean.getBoolean("jianbao.matching");

  /** Ways that tell the body by themselves or with their folders. */
  private static final Set<String> TELLING =
      Set.of(
          "full",
          "province",
          "local",
          "short",
          "short-local",
          "signed",
          "bare-signed",
          "file",
          "file-short",
          "folder",
          "office",
          "bracket",
          "no-and");

  /** So many reports are tried where nothing is printed: the tests are to be quick. */
  private static final int MOST = 4_000;

  /** A report of a body, named in some way. */
  private record Case(String way, ReportNames names, Made truth, boolean onRoster) {}

  /** How many reports named in one way came out how. */
  private static final class Count {
    private int certain;
    private int uncertain;
    private int missed;
    private int none;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    int all() {
      return certain + uncertain + missed + none + wrong.size();
    }
  }

  private final Random random = new Random(7);

  /** A roster of the bodies that are kept, with names as a person would write them. */
  private static Roster roster(List<Made> bodies, boolean full, boolean parents) {
    Map<String, String> names = new HashMap<>();
    for (Made body : bodies) {
      names.put(body.full(), full ? body.full() : body.local());
    }
    List<RosterBody> all = new ArrayList<>();
    for (Made body : bodies) {
      all.add(
          new RosterBody(
              names.getOrDefault(body.full(), ""),
              List.of(),
              body.kind(),
              parents && body.parent() != null ? names.get(body.parent()) : null,
              parents ? body.place() : null,
              null,
              null,
              Map.of(),
              all.size() + 2));
    }
    return new Roster("名单", all);
  }

  private Map<String, Count> measure(List<Made> bodies, boolean full, boolean parents) {
    List<Made> kept = new ArrayList<>();
    List<Made> dropped = new ArrayList<>();
    for (Made body : bodies) {
      boolean drop = body.kind() != OrganisationKind.GOVERNMENT && random.nextInt(12) == 0;
      (drop ? dropped : kept).add(body);
    }
    Roster roster = roster(kept, full, parents);
    Matcher matcher = Matcher.of(roster, ShippedWords.WORDS, Settled.NONE);
    List<Case> cases = new ArrayList<>();
    kept.forEach(body -> ways(body, true, cases));
    dropped.forEach(body -> ways(body, false, cases));
    Collections.shuffle(cases, random);
    int most = PRINT ? cases.size() : Math.min(cases.size(), MOST);
    Map<String, Count> counts = new TreeMap<>();
    long start = System.nanoTime();
    for (Case each : cases.subList(0, most)) {
      MatchOutcome outcome = matcher.match(each.names());
      String truth = full ? each.truth().full() : each.truth().local();
      count(each, outcome, truth, counts.computeIfAbsent(each.way(), way -> new Count()));
    }
    print(roster, counts, (System.nanoTime() - start) / most / 1000);
    return counts;
  }

  private static void count(Case each, MatchOutcome outcome, String truth, Count count) {
    if (outcome.body() != null && !(each.onRoster() && outcome.body().equals(truth))) {
      count.wrong.add(truth + (each.onRoster() ? "" : "（不在名单）") + " ← " + outcome);
    } else if (outcome.certainty() == Certainty.CERTAIN) {
      count.certain++;
    } else if (!each.onRoster()) {
      count.none++;
    } else {
      count.open.add(truth + " ← " + outcome);
      if (outcome.candidates().contains(truth)) {
        count.uncertain++;
      } else {
        count.missed++;
      }
    }
  }

  private static void print(Roster roster, Map<String, Count> counts, long micros) {
    if (!PRINT) {
      return;
    }
    System.out.println("roster of " + roster.size() + ": " + micros + " µs for a report");
    counts.forEach(
        (way, count) -> {
          System.out.printf(
              "  %-14s %5d: certain %5d, uncertain %4d, missed %4d, not on roster %4d, wrong %d%n",
              way,
              count.all(),
              count.certain,
              count.uncertain,
              count.missed,
              count.none,
              count.wrong.size());
          count.wrong.stream().limit(6).forEach(line -> System.out.println("      WRONG " + line));
          count.open.stream().limit(4).forEach(line -> System.out.println("      open  " + line));
        });
  }

  /** Names of one body in many ways. */
  private void ways(Made body, boolean onRoster, List<Case> cases) {
    String folder = "2020年度/" + body.city() + (body.county().isEmpty() ? "" : "/" + body.county());
    String plain = folder + "/" + random.nextInt(1000) + ".docx";
    String flat = random.nextInt(1000) + ".pdf";
    String shorter = body.own().startsWith("#") ? body.full() : MadeCountry.shortened(body.own());
    String placed = body.own().startsWith("#") ? shorter : body.place() + shorter;
    boolean special = body.own().startsWith("#");
    boolean local = body.county().isEmpty();
    add(cases, "full", flat, body.full(), body.full(), body, onRoster);
    add(cases, "province", flat, MadeCountry.province() + body.full(), null, body, onRoster);
    add(cases, "local", plain, body.local(), null, body, onRoster);
    add(
        cases,
        "short",
        flat,
        special ? shorter : body.city() + body.county() + shorter,
        null,
        body,
        onRoster);
    add(cases, "short-local", plain, placed, null, body, onRoster);
    if (!special) {
      add(cases, "bare", plain, body.own(), null, body, onRoster);
      String hint = local ? "市" : body.county().substring(body.county().length() - 1);
      add(cases, "hint", plain, hint + shorter, null, body, onRoster);
      add(cases, "bare-signed", flat, body.own(), body.full(), body, onRoster);
    }
    add(cases, "signed", flat, null, body.full(), body, onRoster);
    add(
        cases,
        "file",
        String.format("%03d_%s2020年年报.docx", random.nextInt(999), body.full()),
        null,
        null,
        body,
        onRoster);
    add(
        cases,
        "file-short",
        folder + "/" + placed + "2020年度政府信息公开工作年度报告（定稿）.doc",
        null,
        null,
        body,
        onRoster);
    add(cases, "folder", "报送材料/" + body.full() + "/年报.pdf", null, null, body, onRoster);
    add(cases, "typo", plain, typo(body.full()), null, body, onRoster);
    add(cases, "typo-signed", plain, typo(body.full()), body.full(), body, onRoster);
    add(
        cases,
        "typo-file",
        folder + "/" + body.full() + ".docx",
        typo(body.full()),
        null,
        body,
        onRoster);
    add(cases, "stem", plain, stem(body), null, body, onRoster);
    if (body.kind() == OrganisationKind.STREET) {
      String formal = body.city() + body.county() + "人民政府" + body.own();
      add(cases, "formal", flat, formal, null, body, onRoster);
      add(cases, "office", flat, body.full().replace("办事处", "") + "党政办公室", null, body, onRoster);
    }
    if (body.own().endsWith("局") && body.own().contains("和") && !body.own().startsWith("#")) {
      add(cases, "no-and", flat, body.full().replaceFirst("(.*)和", "$1"), null, body, onRoster);
    }
    add(cases, "bracket", flat, body.full() + "（" + body.city() + "文物局）", null, body, onRoster);
  }

  private void add(
      List<Case> cases,
      String way,
      String path,
      @Nullable String title,
      @Nullable String signOff,
      Made body,
      boolean onRoster) {
    String spaced = title != null && random.nextInt(9) == 0 ? title.replace("市", "市　") : title;
    cases.add(new Case(way, new ReportNames(path, spaced, signOff, body.kind()), body, onRoster));
  }

  /** One character replaced by another, or left out. */
  private String typo(String name) {
    int at = 2 + random.nextInt(name.length() - 3);
    String other = random.nextBoolean() ? "" : "政";
    return name.substring(0, at) + other + name.substring(at + 1);
  }

  /** 南湖财政局 of 南湖区财政局. */
  private static String stem(Made body) {
    String place = body.place();
    return body.own().startsWith("#") || place.length() < 3
        ? body.full()
        : place.replaceAll("(自治)?.$", "") + body.own();
  }

  private static void holds(Map<String, Count> counts) {
    assertThat(counts.values().stream().flatMap(count -> count.wrong.stream()).toList()).isEmpty();
    assertThat(share(counts, TELLING::contains)).isGreaterThanOrEqualTo(0.998);
    assertThat(share(counts, way -> !way.startsWith("typo"))).isGreaterThanOrEqualTo(0.99);
    // With a slip in its name a body is at least among the candidates.
    int missed = counts.values().stream().mapToInt(count -> count.missed).sum();
    int all = counts.values().stream().mapToInt(Count::all).sum();
    assertThat(missed).isLessThan(all / 50);
  }

  private static double share(Map<String, Count> counts, Predicate<String> ways) {
    int certain = 0;
    int all = 0;
    for (Map.Entry<String, Count> each : counts.entrySet()) {
      if (ways.test(each.getKey())) {
        certain += each.getValue().certain;
        all += each.getValue().all() - each.getValue().none;
      }
    }
    return certain / (double) all;
  }

  @Test
  void none_is_wrong_on_a_roster_of_a_province() {
    holds(measure(MadeCountry.bodies(), true, true));
    if (PRINT) {
      holds(measure(MadeCountry.bodies(), true, false));
    }
  }

  @Test
  void none_is_wrong_on_rosters_of_cities() {
    for (String city : PRINT ? MadeCountry.cities() : MadeCountry.cities().subList(0, 1)) {
      List<Made> bodies =
          MadeCountry.bodies().stream().filter(body -> body.city().equals(city)).toList();
      holds(measure(bodies, false, true));
      holds(measure(bodies, false, false));
    }
  }

  @Test
  void none_is_wrong_on_rosters_of_counties() {
    Map<String, List<Made>> counties =
        MadeCountry.bodies().stream()
            .filter(body -> !body.county().isEmpty())
            .collect(
                Collectors.groupingBy(
                    body -> body.city() + body.county(), LinkedHashMap::new, Collectors.toList()));
    counties.values().stream()
        .limit(PRINT ? 40 : 4)
        .forEach(bodies -> holds(measure(bodies, false, false)));
  }
}
