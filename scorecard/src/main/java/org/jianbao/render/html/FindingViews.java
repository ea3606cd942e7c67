package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.check.Finding;
import org.jianbao.render.html.FindingView.Group;
import org.jianbao.render.html.FindingView.RelatedView;
import org.jianbao.render.words.Words;
import org.jianbao.report.Place;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.ScoredFinding;
import org.jspecify.annotations.Nullable;

/** The findings as a page lists them: by section, in order of the report. */
final class FindingViews {
  /** Pieces of evidence that are listed; labels of a cell are not, its place names them. */
  private static final int MOST_RELATED = 24;

  private final Words words;
  private final @Nullable ReportSummary report;
  private final @Nullable Marks marks;

  FindingViews(Words words, @Nullable ReportSummary report, @Nullable Marks marks) {
    this.words = words;
    this.report = report;
    this.marks = marks;
  }

  List<Group> groups(List<ScoredFinding> findings) {
    Map<String, List<FindingView>> groups = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      ScoredFinding scored = findings.get(i);
      groups
          .computeIfAbsent(
              Shown.line(words.section(scored.finding().place().section(), report)),
              section -> new ArrayList<>())
          .add(view(i + 1, scored));
    }
    return groups.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private FindingView view(int number, ScoredFinding scored) {
    Finding finding = scored.finding();
    return new FindingView(
        number,
        marks == null ? "" : Marks.anchor(number),
        finding.severity().code(),
        words.severity(finding.severity()),
        finding.category(),
        words.category(finding.category()),
        finding.rule(),
        scored.points().signum() == 0
            ? ""
            : words.of("value.points", Words.number(scored.points())),
        Shown.line(finding.message()),
        words.place(finding.place()),
        quote(finding.place()),
        Shown.line(Objects.requireNonNullElse(finding.actual(), "")),
        Shown.line(Objects.requireNonNullElse(finding.expected(), "")),
        Shown.line(finding.basis()),
        words.basisKind(finding.basisKind()),
        Shown.line(finding.remedy()),
        scored.waived() == null ? "" : Shown.line(words.waiver(scored.waived())),
        related(number, finding));
  }

  private String quote(Place place) {
    return place.quote().isBlank() ? "" : words.of("value.quote", Shown.line(place.quote()));
  }

  private List<RelatedView> related(int number, Finding finding) {
    List<RelatedView> views = new ArrayList<>();
    int most = Math.min(MOST_RELATED, finding.related().size());
    for (int i = 0; i < most; i++) {
      Place place = finding.related().get(i).place();
      if (!place.quote().isBlank()) {
        String anchor = Marks.anchor(number, i);
        views.add(
            new RelatedView(
                marks != null && marks.has(anchor) ? anchor : "",
                words.of("value.quote", Shown.line(place.quote())),
                words.place(place)));
      }
    }
    return views;
  }
}
