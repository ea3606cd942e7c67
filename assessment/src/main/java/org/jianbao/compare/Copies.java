package org.jianbao.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jianbao.assessment.CopiedText;
import org.jianbao.facts.Passage;
import org.jianbao.facts.Similarity;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** Facts of the text that a report shares with others. */
final class Copies {
  private static final String LAST_YEAR = "last-year";
  private static final String OTHER_BODY = "other-body";
  private static final Place NOWHERE = new Place(null, null, null, null, null, "");

  private Copies() {}

  /**
   * The facts.
   *
   * @param body name of the report's body, as copies name it
   * @param year its report year
   * @param least copies of a smaller share are of no interest
   */
  static List<Similarity> of(
      List<CopiedText> copies, @Nullable String body, int year, BigDecimal least) {
    List<Similarity> facts = new ArrayList<>();
    facts.addAll(
        ranked(copies.stream().filter(copy -> isLastYear(copy, body, year)), LAST_YEAR, least));
    facts.addAll(ranked(copies.stream().filter(copy -> isOther(copy, body)), OTHER_BODY, least));
    return facts;
  }

  private static boolean isLastYear(CopiedText copy, @Nullable String body, int year) {
    return body != null && body.equals(copy.otherBody()) && copy.otherYear() < year;
  }

  private static boolean isOther(CopiedText copy, @Nullable String body) {
    return body == null || !body.equals(copy.otherBody());
  }

  private static List<Similarity> ranked(
      java.util.stream.Stream<CopiedText> copies, String kind, BigDecimal least) {
    List<CopiedText> sorted =
        copies
            .sorted(
                Comparator.comparing(CopiedText::share)
                    .reversed()
                    .thenComparing(CopiedText::otherPath))
            .toList();
    int much = (int) sorted.stream().filter(copy -> copy.share().compareTo(least) >= 0).count();
    List<Similarity> facts = new ArrayList<>();
    for (CopiedText copy : sorted) {
      facts.add(fact(copy, kind, facts.size() + 1, Math.max(0, much - 1)));
    }
    return facts;
  }

  private static Similarity fact(CopiedText copy, String kind, int rank, int others) {
    List<Place> places =
        copy.passages().stream()
            .map(each -> new Place(each.section(), null, null, null, each.location(), each.text()))
            .toList();
    return new Similarity(
        kind,
        copy.otherBody() == null ? copy.otherPath() : copy.otherBody(),
        copy.otherYear(),
        copy.share(),
        copy.share().movePointRight(2).setScale(0, RoundingMode.DOWN).toPlainString() + "%",
        rank,
        others,
        places.stream().skip(1).map(Passage::new).toList(),
        places.isEmpty() ? NOWHERE : places.get(0));
  }
}
