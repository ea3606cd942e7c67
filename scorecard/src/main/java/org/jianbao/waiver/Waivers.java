package org.jianbao.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.check.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a run.
 *
 * @param file name of their file, for messages
 * @param all in order of the file
 * @param day the day on which they are applied: those that ended before do not count
 */
public record Waivers(String file, List<Waiver> all, LocalDate day) {
  /** No waivers. */
  public static final Waivers NONE = new Waivers("", List.of(), LocalDate.EPOCH);

  public Waivers {
    all = List.copyOf(all);
  }

  /**
   * What waivers do to the findings of one report.
   *
   * @param waived the waiver of each finding, in the order of the findings; null for one that
   *     counts
   * @param notices Chinese sentences about waivers that have ended or have nothing to waive
   */
  public record Applied(List<@Nullable Waiver> waived, List<String> notices) {}

  /**
   * Applies the waivers to the findings of a report.
   *
   * @param fingerprints those of the findings, in the same order
   */
  public Applied apply(WaivedReport report, List<Finding> findings, List<String> fingerprints) {
    List<Waiver> candidates = all.stream().filter(each -> each.target().isOf(report)).toList();
    List<@Nullable Waiver> waived = new ArrayList<>();
    Set<Waiver> used = new LinkedHashSet<>();
    Set<Waiver> ended = new LinkedHashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      Waiver holding = null;
      for (Waiver candidate : candidates) {
        if (candidate.target().isOf(findings.get(i), fingerprints.get(i))) {
          (candidate.expired(day) ? ended : used).add(candidate);
          holding = holding == null && !candidate.expired(day) ? candidate : holding;
        }
      }
      waived.add(holding);
    }
    List<String> notices = new ArrayList<>();
    for (Waiver waiver : ended) {
      notices.add(name(waiver) + "已于 " + waiver.until() + " 到期，不再适用：" + waiver.target());
    }
    for (Waiver waiver : candidates) {
      if (waiver.target().namesReport() && !used.contains(waiver) && !ended.contains(waiver)) {
        notices.add(name(waiver) + "在报告中没有对应的问题，可以删去：" + waiver.target());
      }
    }
    return new Applied(waived, List.copyOf(notices));
  }

  /**
   * The waivers that name no report and were not used in a run.
   *
   * @param used numbers of those that were
   */
  public List<String> unused(Set<Integer> used) {
    return all.stream()
        .filter(waiver -> !waiver.target().namesReport() && !used.contains(waiver.number()))
        .map(waiver -> name(waiver) + "在这些报告中没有对应的问题：" + waiver.target())
        .toList();
  }

  private String name(Waiver waiver) {
    return file + " 第 " + waiver.number() + " 条豁免";
  }
}
