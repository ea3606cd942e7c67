package org.jianbao.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Decides which of several reports of one body counts: one that can be read before one that cannot,
 * one of the year before one of another, one whose file is called final before a draft, the one
 * dated last, the format that is read best, the first by path.
 */
public final class Counting {
  private final MatchingWords words;
  private final int year;
  private final List<Criterion> criteria;

  /**
   * What one of two reports has before the other.
   *
   * @param order that which counts comes first
   * @param reason why, in Chinese
   */
  private record Criterion(Comparator<FiledReport> order, String reason) {
    static <R extends Comparable<R>> Criterion of(Function<FiledReport, R> rank, String reason) {
      return new Criterion(Comparator.comparing(rank), reason);
    }
  }

  /** Makes the decisions for reports of a year. */
  public Counting(MatchingWords words, int year) {
    this.words = words;
    this.year = year;
    criteria =
        List.of(
            Criterion.of(report -> !report.readable(), "其余的不能读取"),
            Criterion.of(this::yearRank, "其余的不是 " + year + " 年度的"),
            Criterion.of(report -> has(report, words.drafts()), "其余的是草稿或旧稿"),
            Criterion.of(report -> !has(report, words.finals()), "文件名表明是定稿"),
            Criterion.of(Counting::dateRank, "日期最晚"),
            Criterion.of(this::formatRank, "格式最便于检查"),
            Criterion.of(FiledReport::path, "按文件名排在最前"));
  }

  /**
   * Which report counts.
   *
   * @param same paths of the others that say the same as it
   * @param others paths of those that say something else
   * @param reason one Chinese sentence: why it counts; "" if it is the only one
   */
  public record Choice(FiledReport report, List<String> same, List<String> others, String reason) {
    public Choice {
      same = List.copyOf(same);
      others = List.copyOf(others);
    }
  }

  /**
   * Chooses the report that counts.
   *
   * @param reports at least one
   */
  public Choice choose(List<FiledReport> reports) {
    List<FiledReport> sorted = new ArrayList<>(reports);
    // The sort is stable: what decides first is sorted by last.
    for (int i = criteria.size() - 1; i >= 0; i--) {
      sorted.sort(criteria.get(i).order());
    }
    FiledReport first = sorted.get(0);
    List<String> same = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (FiledReport report : sorted.subList(1, sorted.size())) {
      boolean alike = first.readable() && report.readable();
      (alike && report.content().equals(first.content()) ? same : others).add(report.path());
    }
    return new Choice(
        first,
        same.stream().sorted().toList(),
        others.stream().sorted().toList(),
        sorted.size() == 1
            ? ""
            : "共有 " + sorted.size() + " 份，以“" + first.path() + "”为准：" + reason(sorted));
  }

  private String reason(List<FiledReport> sorted) {
    for (Criterion criterion : criteria) {
      if (criterion.order().compare(sorted.get(0), sorted.get(1)) < 0) {
        return criterion.reason();
      }
    }
    return "内容和文件名都相同";
  }

  private Integer yearRank(FiledReport report) {
    return report.year() == null ? 1 : report.year() == year ? 0 : 2;
  }

  private static boolean has(FiledReport report, List<String> words) {
    String name = report.path().substring(report.path().lastIndexOf('/') + 1);
    return words.stream().anyMatch(name::contains);
  }

  /** Later days come first, reports without any last. */
  private static String dateRank(FiledReport report) {
    String dated = report.dated();
    if (dated == null) {
      return "~";
    }
    StringBuilder rank = new StringBuilder();
    for (char c : dated.toCharArray()) {
      rank.append(c >= '0' && c <= '9' ? (char) ('0' + '9' - c) : c);
    }
    return rank.toString();
  }

  private Integer formatRank(FiledReport report) {
    int rank = words.formats().indexOf(report.format());
    return rank < 0 ? words.formats().size() : rank;
  }
}
