package org.jianbao.compile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Sessions of one knowledge base, made as needed and used again. Drools' own pool cannot throw away
 * a session in which a rule threw. Safe for use by many threads; a session is for one at a time.
 */
public final class Sessions {
  private final KieBase base;
  private final Deque<KieSession> idle = new ArrayDeque<>();

  Sessions(KieBase base) {
    this.base = base;
  }

  /** Does something with sessions; Drools then finds at once what it looks for in every jar. */
  public static <T> T within(Supplier<T> work) {
    return DroolsResources.during(loader -> work.get());
  }

  /** An empty session, to be given back or discarded. */
  public KieSession take() {
    KieSession session = poll();
    return session == null ? base.newKieSession() : session;
  }

  /** Empties a session of facts, globals and listeners and keeps it for the next. */
  public void giveBack(KieSession session) {
    ((StatefulKnowledgeSessionImpl) session).reset();
    synchronized (idle) {
      idle.push(session);
    }
  }

  /** Throws away a session whose state cannot be trusted. */
  public void discard(KieSession session) {
    session.dispose();
  }

  private @Nullable KieSession poll() {
    synchronized (idle) {
      return idle.poll();
    }
  }
}
