package org.jianbao.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jianbao.compile.Sessions;
import org.jianbao.facts.FindingDraft;
import org.jianbao.facts.Findings;
import org.jianbao.facts.Located;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One run of all rules over the facts of one report. */
final class Firing extends DefaultAgendaEventListener implements Findings {
  private final int limit;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> fired = new TreeMap<>();
  private String rule = "";
  private @Nullable Throwable failure;

  private Firing(int limit) {
    this.limit = limit;
  }

  /** The run of no rules. */
  static Firing none() {
    return new Firing(1);
  }

  /**
   * Runs the rules; what they throw is kept, not thrown.
   *
   * @param limit how many times rules may fire
   */
  static Firing run(Sessions sessions, List<Object> facts, int limit) {
    return Sessions.within(() -> fired(sessions, facts, limit));
  }

  private static Firing fired(Sessions sessions, List<Object> facts, int limit) {
    Reserve.restore();
    Firing firing = new Firing(limit);
    KieSession session = sessions.take();
    boolean sound = false;
    try {
      session.setGlobal("findings", firing);
      session.addEventListener(firing);
      facts.forEach(session::insert);
      session.fireAllRules(limit);
      sound = firing.failure == null;
    } catch (OutOfMemoryError e) {
      Reserve.release();
      throw e;
    } catch (RuntimeException | Error e) {
      firing.failure = e;
    } finally {
      if (sound) {
        sessions.giveBack(session);
      } else {
        sessions.discard(session);
      }
    }
    return firing;
  }

  /** What the rules reported. */
  List<Draft> drafts() {
    return drafts;
  }

  /** What a rule threw, or null. */
  @Nullable Throwable failure() {
    return failure;
  }

  /** Whether a rule threw, or the rules fired as often as they may. */
  boolean failed() {
    return failure != null || fired.values().stream().mapToInt(Integer::intValue).sum() >= limit;
  }

  /** Full name of the rule that fired most. */
  String busiest() {
    return fired.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    rule = event.getMatch().getRule().getName();
    fired.merge(rule, 1, Integer::sum);
  }

  @Override
  public FindingDraft report(Located subject) {
    Draft draft = new Draft(rule, Objects.requireNonNull(subject, "subject"));
    drafts.add(draft);
    return draft;
  }
}
