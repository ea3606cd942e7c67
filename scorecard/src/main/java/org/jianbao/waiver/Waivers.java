package org.jianbao.waiver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.check.Finding;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of a run, found by what they name, so that the cost for a report does not grow with
 * their number. Safe for use by many threads.
 */
public final class Waivers {
  /** No waivers. */
  public static final Waivers NONE = new Waivers("", List.of(), LocalDate.EPOCH);

  private final String file;
  private final List<Waiver> all;
  private final LocalDate day;
  private final Map<String, LocalDate> reopened;
  private final Map<String, List<Waiver>> byFingerprint = new HashMap<>();
  private final Map<String, List<Waiver>> byOrganisation = new HashMap<>();
  private final Map<String, List<Waiver>> byFileName = new HashMap<>();

  /** Those that name neither finding nor report. */
  private final List<Waiver> anywhere = new ArrayList<>();

  /**
   * Makes waivers.
   *
   * @param file name of their file, for messages
   * @param all in order of the file
   * @param day the day on which they are applied: those that ended before do not count
   */
  public Waivers(String file, List<Waiver> all, LocalDate day) {
    this(file, all, day, Map.of());
  }

  private Waivers(String file, List<Waiver> all, LocalDate day, Map<String, LocalDate> reopened) {
    this.file = file;
    this.reopened = Map.copyOf(reopened);
    this.all = List.copyOf(all);
    this.day = day;
    for (Waiver waiver : all) {
      WaiverTarget target = waiver.target();
      if (target.organisation() != null) {
        put(byOrganisation, CompactText.of(target.organisation()).text(), waiver);
      } else if (target.file() != null) {
        put(byFileName, lastPart(target.file()), waiver);
      } else if (target.fingerprint() != null) {
        put(byFingerprint, target.fingerprint(), waiver);
      } else {
        anywhere.add(waiver);
      }
    }
  }

  private static void put(Map<String, List<Waiver>> index, String key, Waiver waiver) {
    index.computeIfAbsent(key, each -> new ArrayList<>()).add(waiver);
  }

  private static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The same where somebody has decided otherwise since: waivers of that day or before do not hold
   * for a finding.
   *
   * @param days day of that decision by fingerprint of the finding
   */
  public Waivers reopened(Map<String, LocalDate> days) {
    return new Waivers(file, all, day, days);
  }

  /** Name of their file, for messages. */
  public String file() {
    return file;
  }

  /** The day on which they are applied. */
  public LocalDate day() {
    return day;
  }

  /** All of them, in order of the file. */
  public List<Waiver> all() {
    return all;
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
    Collection<Waiver> candidates = candidates(report, fingerprints);
    List<@Nullable Waiver> waived = new ArrayList<>();
    Set<Waiver> used = new LinkedHashSet<>();
    Set<Waiver> ended = new LinkedHashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      Waiver holding = null;
      for (Waiver candidate : candidates) {
        if (candidate.target().isOf(findings.get(i), fingerprints.get(i))
            && !isReopened(fingerprints.get(i), candidate)) {
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

  private boolean isReopened(String fingerprint, Waiver waiver) {
    LocalDate since = reopened.get(fingerprint);
    return since != null && !waiver.on().isAfter(since);
  }

  /** The waivers that may be about findings of a report, in order of the file. */
  private Collection<Waiver> candidates(WaivedReport report, List<String> fingerprints) {
    List<Waiver> found = new ArrayList<>(anywhere);
    if (report.organisation() != null) {
      String name = CompactText.of(report.organisation()).text();
      found.addAll(byOrganisation.getOrDefault(name, List.of()));
    }
    found.addAll(byFileName.getOrDefault(lastPart(report.path()), List.of()));
    for (String fingerprint : fingerprints) {
      found.addAll(byFingerprint.getOrDefault(fingerprint, List.of()));
    }
    Map<Integer, Waiver> candidates = new TreeMap<>();
    for (Waiver waiver : found) {
      if (waiver.target().isOf(report)) {
        candidates.put(waiver.number(), waiver);
      }
    }
    return candidates.values();
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
