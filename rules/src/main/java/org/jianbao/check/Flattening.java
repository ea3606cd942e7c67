package org.jianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.facts.ExpectedTable;
import org.jianbao.facts.ReportInfo;
import org.jianbao.form.OrganisationLevel;
import org.jianbao.form.SectionForm;
import org.jianbao.form.TableForm;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Place;
import org.jianbao.report.Report;
import org.jianbao.report.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * Flattens a report into the facts that rules match, with what the form and the word lists of a
 * pack say about it. States, never judges.
 */
public final class Flattening {
  private Flattening() {}

  /**
   * All facts of a report, in order of the report.
   *
   * @param pack the pack for the report year
   */
  public static List<Object> facts(Report report, RulePack pack) {
    List<Object> facts = new ArrayList<>();
    facts.add(info(report, pack));
    facts.addAll(SettingFacts.of(pack.settings()));
    facts.addAll(TitleFacts.of(report));
    facts.addAll(SignOffFacts.of(report, pack));
    facts.addAll(YearFacts.of(report));
    facts.addAll(PeriodFacts.of(report, pack.period()));
    facts.addAll(HeadingFacts.of(report, pack.form()));
    facts.addAll(CitationFacts.of(report, pack));
    facts.addAll(LanguageFacts.of(report.language(), pack));
    facts.addAll(ParagraphFacts.of(report));
    facts.addAll(ContentFacts.of(report, pack));
    facts.addAll(NarrativeFacts.of(report.narrative()));
    for (TableForm form : pack.form().tables()) {
      facts.add(expected(form, report, pack));
    }
    Map<String, TableFacts> tables = new LinkedHashMap<>();
    for (ReportTable table : report.tables()) {
      if (pack.form().table(table.key()).isEmpty()) {
        continue;
      }
      TableFacts flat = TableFacts.of(table, pack);
      tables.put(table.key(), flat);
      facts.addAll(flat.all());
      facts.addAll(AbsenceFacts.of(table, pack.form()));
      facts.addAll(RelationFacts.of(table, flat, pack, report.unreadable()));
    }
    facts.addAll(AmountLimitFacts.of(report.organisation(), pack));
    facts.addAll(FigureFacts.of(report, pack, tables));
    return List.copyOf(facts);
  }

  private static ReportInfo info(Report report, RulePack pack) {
    Organisation organisation = report.organisation();
    OrganisationLevel level = organisation.level();
    return new ReportInfo(
        report.year(),
        organisation.name(),
        organisation.kind().code(),
        level == null ? null : level.code(),
        nature(organisation.name(), pack),
        Dates.inWords(report.year(), pack.period()),
        Place.absentSection(0));
  }

  /** What the longest word of the list natures that a name holds tells of the body. */
  private static @Nullable String nature(@Nullable String name, RulePack pack) {
    String longest = "";
    String nature = null;
    for (List<String> row : pack.words().getOrDefault("natures", List.of())) {
      String word = row.get(0);
      if (name != null && name.contains(word) && word.length() > longest.length()) {
        longest = word;
        nature = row.get(1);
      }
    }
    return nature;
  }

  private static ExpectedTable expected(TableForm form, Report report, RulePack pack) {
    String heading =
        pack.form()
            .section(form.section())
            .map(SectionForm::heading)
            .map(label -> label.official())
            .orElse("");
    return new ExpectedTable(
        form.key(),
        form.section(),
        heading,
        report.table(form.key()).isPresent(),
        Place.absentLabel(form.section(), form.key(), null, null));
  }
}
