package org.jianbao.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jianbao.form.OrganisationKind;
import org.jianbao.roster.MatchOutcome.Certainty;
import org.jspecify.annotations.Nullable;

/** Weighs what title, sign-off, file and folders say of one report. */
final class Evidence {
  private static final int MOST_CANDIDATES = 5;

  private final ReportNames names;
  private final Kinship kinship;
  private final NameMatch title;
  private final NameMatch signOff;
  private final NameMatch file;
  private final List<NameMatch> folders;

  /** Whether the folders are no places of other bodies. */
  private final Predicate<RosterBody> mayStandHere;

  Evidence(
      ReportNames names,
      Kinship kinship,
      NameMatch title,
      NameMatch signOff,
      NameMatch file,
      List<NameMatch> folders,
      Predicate<RosterBody> mayStandHere) {
    this.names = names;
    this.kinship = kinship;
    this.title = title;
    this.signOff = signOff;
    this.file = file;
    this.folders = folders;
    this.mayStandHere = mayStandHere;
  }

  MatchOutcome outcome() {
    if (title.isNamed()) {
      return named("标题", title, signOff);
    }
    if (signOff.isNamed()) {
      return named("落款", signOff, NameMatch.NONE);
    }
    RosterBody byFile = file.body();
    RosterBody byFolder = folder();
    if (byFile != null && (byFolder == null || kinship.related(byFile, byFolder))) {
      return tells(file)
          ? certain(byFile, "报告中没有机关名称，按文件名认定")
          : uncertain(List.of(byFile), "报告中没有机关名称，文件名不足以认定");
    }
    if (byFile != null) {
      return uncertain(List.of(byFile, byFolder), "文件名与文件夹指向不同的单位");
    }
    if (!file.bodies().isEmpty()) {
      return uncertain(file.bodies(), "报告中没有机关名称，文件名可能指不同的单位");
    }
    return byFolder == null
        ? none("报告、文件名和文件夹中都没有名单中的单位名称")
        : certain(byFolder, "报告和文件名中没有机关名称，按文件夹认定");
  }

  /** Whether a name is more than a place, and no office that may be a body of its own. */
  private boolean tells(NameMatch match) {
    RosterBody body = match.body();
    return body != null
        && match.parsed() != null
        && !match.parsed().seat()
        && (!match.office() || standsForAll(match, body));
  }

  /** The body that the nearest folder names which names any; a mere place is none. */
  private @Nullable RosterBody folder() {
    for (NameMatch folder : folders) {
      if (tells(folder)) {
        return folder.body();
      }
    }
    return null;
  }

  /**
   * What a report is that names its body.
   *
   * @param where where the name stands, in Chinese
   * @param other what else in the report names a body
   */
  private MatchOutcome named(String where, NameMatch first, NameMatch other) {
    RosterBody body = first.body();
    if (body != null && first.office() && !standsForAll(first, body)) {
      return supported(body, other)
          ? certain(body, where + "是该单位的办公机构，另有名称印证")
          : uncertain(
              List.of(body),
              where + "“" + first.name() + "”是“" + body.name() + "”的办公机构，名单中没有，报告是否属于后者须人工确认");
    }
    if (body != null) {
      return sure(where, first, body, other);
    }
    if (!first.bodies().isEmpty()) {
      return chosen(where, first, other);
    }
    return unknown(where, first, other);
  }

  /**
   * Whether the office of a body may report for the body: that of a county's government may not.
   */
  private boolean standsForAll(NameMatch office, RosterBody body) {
    return Matcher.isGovernment(names.kind())
        || body.kind() != OrganisationKind.GOVERNMENT
            && office.parsed() != null
            && office.parsed().proper();
  }

  /** Whether anything else than the first name means this body. */
  private boolean supported(RosterBody body, NameMatch other) {
    return body.equals(other.body()) && !other.office()
        || body.equals(file.body()) && !file.office()
        || body.equals(folder());
  }

  private MatchOutcome sure(String where, NameMatch first, RosterBody body, NameMatch other) {
    RosterBody otherBody = other.body();
    RosterBody byFile = file.body();
    RosterBody byFolder = folder();
    boolean fileDiffers = byFile != null && !kinship.related(body, byFile);
    boolean folderDiffers = byFolder != null && !kinship.related(body, byFolder);
    boolean pathAgrees = body.equals(byFile) || body.equals(byFolder) && !fileDiffers;
    if (otherBody != null && !kinship.related(body, otherBody)) {
      return pathAgrees
          ? certain(body, "标题与文件名或文件夹一致；落款“" + other.name() + "”是另一个单位")
          : uncertain(List.of(body, otherBody), "标题与落款指向不同的单位");
    }
    if (first.parsed() != null && first.parsed().seat() && (fileDiffers || folderDiffers)) {
      return uncertain(both(body, byFile, byFolder), where + "只写了地名，文件名或文件夹指向另一个单位");
    }
    boolean agree = body.equals(otherBody);
    if (!agree && !body.equals(byFile) && !mayStandHere.test(body)) {
      return uncertain(List.of(body), where + "中的单位不在文件夹所写的地方");
    }
    if (fileDiffers && (folderDiffers || !agree) || folderDiffers && !agree) {
      return uncertain(both(body, byFile, byFolder), where + "与文件名或文件夹指向不同的单位");
    }
    String reason = (agree ? "标题和落款" : where) + (first.exact() ? "与名单一致" : "与名单相符");
    return certain(
        body,
        fileDiffers || folderDiffers
            ? reason + "；但文件放在“" + (fileDiffers ? byFile : byFolder).name() + "”名下"
            : reason);
  }

  private static List<RosterBody> both(
      RosterBody body, @Nullable RosterBody byFile, @Nullable RosterBody byFolder) {
    Set<RosterBody> all = new LinkedHashSet<>(List.of(body));
    if (byFile != null) {
      all.add(byFile);
    }
    if (byFolder != null) {
      all.add(byFolder);
    }
    return List.copyOf(all);
  }

  /** The name may mean several bodies: what else names one of them decides. */
  private MatchOutcome chosen(String where, NameMatch first, NameMatch other) {
    List<RosterBody> bodies = first.bodies();
    Set<RosterBody> meant = new LinkedHashSet<>();
    addIf(meant, bodies, other.body());
    addIf(meant, bodies, file.body());
    addIf(meant, bodies, folder());
    if (meant.size() == 1) {
      return certain(meant.iterator().next(), where + "名称不全，由落款、文件名或文件夹确定");
    }
    return uncertain(
        bodies,
        bodies.size() == 1
            ? where + "“" + first.name() + "”可能是“" + bodies.get(0).name() + "”，名称不全"
            : where + "“" + first.name() + "”可能指名单中不同的单位");
  }

  private static void addIf(
      Set<RosterBody> meant, List<RosterBody> bodies, @Nullable RosterBody body) {
    if (body != null && bodies.contains(body)) {
      meant.add(body);
    }
  }

  /** The name means no body of the roster. */
  private MatchOutcome unknown(String where, NameMatch first, NameMatch other) {
    Set<RosterBody> meant = new LinkedHashSet<>();
    for (NameMatch match : List.of(other, file)) {
      RosterBody body = match.body();
      if (body != null && tells(match)) {
        meant.add(body);
      }
    }
    RosterBody byFolder = folder();
    if (byFolder != null) {
      meant.add(byFolder);
    }
    BodyName parsed = first.parsed();
    if (meant.size() == 1 && parsed != null && kinship.alike(parsed, meant.iterator().next())) {
      return certain(
          meant.iterator().next(), where + "“" + first.name() + "”与名单不完全一致，由落款、文件名或文件夹确定");
    }
    Set<RosterBody> candidates = new LinkedHashSet<>(meant);
    if (parsed != null) {
      candidates.addAll(kinship.near(parsed));
    }
    if (candidates.isEmpty()) {
      return none(where + "中的“" + first.name() + "”不在名单中");
    }
    return uncertain(List.copyOf(candidates), where + "中的“" + first.name() + "”不在名单中，可能是相近的单位");
  }

  private @Nullable String name() {
    return title.isNamed() ? names.organisation() : names.signOff();
  }

  private MatchOutcome certain(RosterBody body, String reason) {
    return new MatchOutcome(
        names.path(), name(), body.name(), Certainty.CERTAIN, List.of(body.name()), reason);
  }

  private MatchOutcome uncertain(List<RosterBody> bodies, String reason) {
    List<String> candidates = new ArrayList<>();
    bodies.stream().limit(MOST_CANDIDATES).forEach(body -> candidates.add(body.name()));
    return new MatchOutcome(names.path(), name(), null, Certainty.UNCERTAIN, candidates, reason);
  }

  private MatchOutcome none(String reason) {
    return new MatchOutcome(names.path(), name(), null, Certainty.NONE, List.of(), reason);
  }
}
