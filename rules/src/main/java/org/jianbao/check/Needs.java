package org.jianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.pack.RuleInfo;
import org.jianbao.report.Place;
import org.jianbao.report.Unreadable;

/** What a rule's inputs being unreadable means for it and for its findings. */
final class Needs {
  private static final String TABLE = "table.";
  private static final String CELLS = "cells.";
  private static final String SECTION = "section.";
  private static final String HEADINGS = "headings";

  private final List<Unreadable> unreadable;

  Needs(List<Unreadable> unreadable) {
    this.unreadable = unreadable;
  }

  /**
   * The inputs of a rule that cannot be read at all; the rule is not assessable there. A rule that
   * looks at each cell of a table is so, too, where one cannot be read: at the first of them.
   */
  List<NotAssessable> missing(RuleInfo rule) {
    List<NotAssessable> missing = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Unreadable input : unreadable) {
      String cells = input.input().replace(TABLE, CELLS);
      if (rule.needs().contains(whole(input) ? input.input() : cells)
          && (whole(input) || named.add(cells))) {
        missing.add(new NotAssessable(rule.id(), input.reason(), input.place()));
      }
    }
    return missing;
  }

  /**
   * Why findings of a rule are dropped at their place: the input there is unreadable, wholly or in
   * this cell. Empty if a finding stands. A label is read apart from the cells of its row.
   */
  List<NotAssessable> dropping(RuleInfo rule, Finding finding) {
    List<NotAssessable> reasons = new ArrayList<>();
    for (Unreadable input : unreadable) {
      if (rule.needs().contains(input.input())
          && (whole(input) ? touches(input, finding) : inCell(input, finding.place()))) {
        reasons.add(new NotAssessable(rule.id(), input.reason(), input.place()));
      }
    }
    return reasons;
  }

  private static boolean whole(Unreadable input) {
    return input.row() == null && input.column() == null;
  }

  private static boolean touches(Unreadable input, Finding finding) {
    Place place = finding.place();
    if (input.input().startsWith(TABLE)) {
      String table = input.input().substring(TABLE.length());
      return place.table() == null || place.table().equals(table);
    }
    if (input.input().startsWith(SECTION)) {
      return place.section() == null || input.input().equals(SECTION + place.section());
    }
    return !input.input().equals(HEADINGS)
        || Objects.equals(place.section(), input.place().section());
  }

  private static boolean inCell(Unreadable input, Place place) {
    return place.table() != null
        && input.input().equals(TABLE + place.table())
        && place.column() != null
        && (input.row() == null || input.row().equals(place.row()))
        && (input.column() == null || input.column().equals(place.column()));
  }
}
