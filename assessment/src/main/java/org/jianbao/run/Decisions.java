package org.jianbao.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.assessment.BeijingTime;
import org.jianbao.store.Decision;
import org.jianbao.waiver.Waiver;
import org.jianbao.waiver.WaiverReason;
import org.jianbao.waiver.WaiverTarget;
import org.jianbao.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/** What people have decided on findings, in the store and in a file of waivers. */
final class Decisions {
  private final Map<String, Decision> newest = new LinkedHashMap<>();

  /**
   * Takes decisions.
   *
   * @param history the newest last
   */
  Decisions(List<Decision> history) {
    history.forEach(decision -> newest.put(decision.fingerprint(), decision));
  }

  /**
   * The waivers of a file and those of the store. On one finding the newest decision holds: what
   * was confirmed or reopened after a waiver of the file is not waived by it.
   *
   * @param file waivers of the file
   */
  Waivers with(Waivers file) {
    List<Waiver> all = new ArrayList<>(file.all());
    Map<String, LocalDate> reopened = new TreeMap<>();
    for (Decision decision : newest.values()) {
      if (decision.kind() == Decision.Kind.WAIVE) {
        all.add(waiver(decision, all.size() + 1));
      } else {
        reopened.put(decision.fingerprint(), day(decision));
      }
    }
    return new Waivers(file.file(), all, file.day()).reopened(reopened);
  }

  private static Waiver waiver(Decision decision, int number) {
    WaiverReason reason = decision.reason() == null ? WaiverReason.OTHER : decision.reason();
    return new Waiver(
        number,
        WaiverTarget.finding(decision.fingerprint()),
        reason,
        decision.note(),
        decision.by(),
        day(decision),
        decision.until());
  }

  /** Whether the store does not waive a finding yet. */
  boolean isNew(String fingerprint) {
    @Nullable Decision known = newest.get(fingerprint);
    return known == null || known.kind() != Decision.Kind.WAIVE;
  }

  private static LocalDate day(Decision decision) {
    return BeijingTime.day(decision.at());
  }
}
