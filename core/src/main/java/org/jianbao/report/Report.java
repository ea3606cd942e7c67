package org.jianbao.report;

import java.util.List;
import java.util.Optional;
import org.jianbao.document.wrap.RawPlaces;
import org.jianbao.report.content.Content;
import org.jianbao.report.figure.Figures;
import org.jianbao.report.language.Language;
import org.jianbao.report.narrative.Narrative;
import org.jspecify.annotations.Nullable;

/**
 * What an annual report says (年度报告), without judgement.
 *
 * @param title its title, or null if none is recognised
 * @param year the report year, or null if nothing tells it
 * @param sections section 0 and then the sections in the report's own order
 * @param headings the top-level headings in the report's own order
 * @param periods statements of the statistical period in order
 * @param yearClaims years that running text names where the report year belongs, in order
 * @param citations citations in running text in order
 * @param tables at most one of each key, in order of the report
 * @param signOff the sign-off, or null if the report ends without
 * @param publication the date of publication that a page states, or null
 * @param unreadable what is there but cannot be read
 * @param narrative what running text adds up
 * @param figures figures of running text and what they are of
 * @param content what the text sections speak of
 * @param language slips of writing
 * @param places leads the places of all these back to those of the document as it was read
 */
public record Report(
    @Nullable Title title,
    Organisation organisation,
    @Nullable Integer year,
    List<Section> sections,
    List<Heading> headings,
    List<PeriodStatement> periods,
    List<YearClaim> yearClaims,
    List<Citation> citations,
    List<ReportTable> tables,
    @Nullable SignOff signOff,
    @Nullable Publication publication,
    List<Unreadable> unreadable,
    Narrative narrative,
    Figures figures,
    Content content,
    Language language,
    RawPlaces places) {

  public Report {
    sections = List.copyOf(sections);
    headings = List.copyOf(headings);
    periods = List.copyOf(periods);
    yearClaims = List.copyOf(yearClaims);
    citations = List.copyOf(citations);
    tables = List.copyOf(tables);
    unreadable = List.copyOf(unreadable);
  }

  /** The table of this key, if the report has it. */
  public Optional<ReportTable> table(String key) {
    return tables.stream().filter(table -> table.key().equals(key)).findFirst();
  }

  /** This report with another body. */
  public Report with(Organisation other) {
    return new Report(
        title,
        other,
        year,
        sections,
        headings,
        periods,
        yearClaims,
        citations,
        tables,
        signOff,
        publication,
        unreadable,
        narrative,
        figures,
        content,
        language,
        places);
  }
}
