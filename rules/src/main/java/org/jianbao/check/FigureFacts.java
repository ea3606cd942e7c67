package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.facts.Mention;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Report;
import org.jianbao.report.figure.Figure;
import org.jspecify.annotations.Nullable;

/** Figures of running text (文字中的数字), the cells with which they are compared, and mentions. */
final class FigureFacts {
  private FigureFacts() {}

  /**
   * The facts of a report.
   *
   * @param tables the facts of its tables by key
   */
  static List<Object> of(Report report, RulePack pack, Map<String, TableFacts> tables) {
    List<Object> facts = new ArrayList<>();
    List<Figure> figures = report.figures().figures();
    figures.forEach(figure -> facts.add(fact(figure, Slips.of(figure, figures))));
    facts.addAll(CounterpartFacts.of(report, pack, tables));
    Set<String> told = new TreeSet<>();
    for (var mention : report.figures().mentions()) {
      int section = section(mention.place().section());
      if (told.add(section + mention.subject())) {
        facts.add(new Mention(section, mention.subject(), mention.place()));
      }
    }
    return facts;
  }

  /** What a figure counts, with the kind of applicant if it is limited to one. */
  static String object(Figure figure) {
    return figure.applicant() == null
        ? figure.object()
        : figure.object() + "." + figure.applicant();
  }

  private static org.jianbao.facts.Figure fact(Figure figure, @Nullable Long slipOf) {
    BigDecimal value = figure.value();
    return new org.jianbao.facts.Figure(
        section(figure.place().section()),
        figure.topic(),
        object(figure),
        figure.scope(),
        Words.of(figure.wording()),
        value == null ? null : TableFacts.whole(value),
        figure.unit(),
        figure.approximate(),
        slipOf,
        OneLine.of(figure.text()),
        figure.place());
  }

  private static int section(@Nullable Integer section) {
    return section == null ? 0 : section;
  }
}
