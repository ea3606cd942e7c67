package org.jianbao.check;

import java.util.List;
import org.jianbao.facts.TitleBody;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.Title;

/** The title (标题) and the body it names. */
final class TitleFacts {
  private TitleFacts() {}

  static List<Object> of(Report report) {
    Title title = report.title();
    Integer year = report.year();
    if (title == null) {
      return List.of(
          new org.jianbao.facts.Title(null, null, false, year, null, null, Place.absentSection(0)));
    }
    return List.of(
        new org.jianbao.facts.Title(
            title.text(),
            title.year(),
            title.year() != null && year != null && !title.year().equals(year),
            year,
            title.name(),
            title.expectedName(),
            title.place()),
        new TitleBody(title.organisation(), title.abbreviated(), title.organisationPlace()));
  }
}
