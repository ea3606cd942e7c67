package org.jianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jianbao.catalogue.Language;
import org.jianbao.form.OrganisationKind;
import org.jianbao.render.words.Words;
import org.jianbao.roster.MatchingWords;
import org.jianbao.roster.Roster;
import org.jianbao.roster.RosterBody;
import org.jianbao.roster.RosterReview;
import org.jspecify.annotations.Nullable;

/** What a roster holds, in some lines. */
final class RosterText {
  private static final Words WORDS = Words.of(Language.CHINESE);

  /** So many reminders are shown. */
  private static final int MOST_SHOWN = 30;

  private RosterText() {}

  static String of(Roster roster, MatchingWords words) {
    StringBuilder text = new StringBuilder();
    text.append(roster.file()).append("：").append(roster.size()).append(" 个单位，没有错误\n");
    for (OrganisationKind kind : OrganisationKind.values()) {
      long count = roster.bodies().stream().filter(body -> body.kind() == kind).count();
      if (count > 0) {
        text.append("  ").append(WORDS.kind(kind)).append("  ").append(count).append('\n');
      }
    }
    List<String> reminders = new ArrayList<>();
    missing(roster, "类别", RosterBody::kind, "统计时归入“其他”", reminders);
    missing(roster, "地区", RosterBody::area, "不分地区统计", reminders);
    missing(roster, "期限", RosterBody::deadline, "按规则包中的期限", reminders);
    missing(roster, "联系人", RosterBody::contact, "整改通知中空着", reminders);
    Set<String> further = new TreeSet<>();
    roster.bodies().forEach(body -> further.addAll(body.columns().keySet()));
    if (!further.isEmpty()) {
      reminders.add("其他列：" + String.join("、", further));
    }
    List<String> review = RosterReview.of(roster, words);
    reminders.addAll(review.stream().limit(MOST_SHOWN).toList());
    if (review.size() > MOST_SHOWN) {
      reminders.add("…… 另有 " + (review.size() - MOST_SHOWN) + " 处");
    }
    reminders.forEach(reminder -> text.append("提醒  ").append(reminder).append('\n'));
    return text.toString();
  }

  private static void missing(
      Roster roster,
      String column,
      Function<RosterBody, @Nullable Object> value,
      String effect,
      List<String> reminders) {
    long count = roster.bodies().stream().filter(body -> value.apply(body) == null).count();
    if (count > 0) {
      String all = count == roster.size() ? "都" : "有 " + count + " 个";
      reminders.add("“" + column + "”" + all + "没有填写：" + effect);
    }
  }
}
