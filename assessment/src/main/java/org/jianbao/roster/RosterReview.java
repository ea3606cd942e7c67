package org.jianbao.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.roster.MatchOutcome.Certainty;

/** What a person should know of a roster that has no mistakes: names that are easily confused. */
public final class RosterReview {
  /** Names of so few characters that have no place could be those of bodies anywhere. */
  private static final int SHORT = 4;

  private final Roster roster;
  private final MatchingWords words;

  private RosterReview(Roster roster, MatchingWords words) {
    this.roster = roster;
    this.words = words;
  }

  /** Chinese sentences, in order of the roster. */
  public static List<String> of(Roster roster, MatchingWords words) {
    RosterReview review = new RosterReview(roster, words);
    List<String> reminders = review.unclear();
    reminders.addAll(review.shared());
    return reminders;
  }

  /** Names by which a report would not be matched for sure. */
  private List<String> unclear() {
    List<String> reminders = new ArrayList<>();
    NameParser parser = new NameParser(words);
    BodyIndex index = new BodyIndex(roster, parser);
    Matcher matcher = Matcher.of(roster, words, Settled.NONE);
    for (RosterBody body : roster.bodies()) {
      List<String> names = new ArrayList<>(List.of(body.name()));
      names.addAll(body.aliases());
      for (String name : names) {
        MatchOutcome outcome = matcher.match(new ReportNames("", name, null, body.kind()));
        boolean anywhere =
            name.length() <= SHORT && index.places().size() > 1 && index.chain(body).isEmpty();
        if (!anywhere
            && outcome.certainty() == Certainty.CERTAIN
            && body.name().equals(outcome.body())) {
          continue;
        }
        List<String> others = new ArrayList<>(outcome.candidates());
        others.remove(body.name());
        String row = "第 " + body.line() + " 行“" + name + "”：";
        reminders.add(
            others.isEmpty()
                ? row + "看不出是哪里的单位，请写全称，或填写上级单位、地区"
                : row + "容易与“" + String.join("”“", others) + "”混淆，请写全称，或填写上级单位、地区");
      }
    }
    return reminders;
  }

  /** Streets and townships of the same name. */
  private List<String> shared() {
    NameParser parser = new NameParser(words);
    Map<String, List<String>> byCore = new TreeMap<>();
    for (RosterBody body : roster.bodies()) {
      BodyName name = parser.parse(parser.folded(body.name()));
      if (name.proper()) {
        byCore.computeIfAbsent(name.core(), core -> new ArrayList<>()).add(body.name());
      }
    }
    List<String> reminders = new ArrayList<>();
    byCore.forEach(
        (core, names) -> {
          if (names.size() > 1) {
            reminders.add(
                "“"
                    + core
                    + "”有 "
                    + names.size()
                    + " 个："
                    + String.join("、", names)
                    + "；报告中须写明所在的区县，或分放在以区县为名的文件夹中");
          }
        });
    return reminders;
  }
}
