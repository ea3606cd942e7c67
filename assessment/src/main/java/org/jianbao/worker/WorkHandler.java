package org.jianbao.worker;

import java.util.function.Consumer;

/** Does the work in a worker. */
@FunctionalInterface
public interface WorkHandler {
  /**
   * Does one piece of work; what this throws is a {@link Reply.Failed}.
   *
   * @param notes takes what the asking side should know even if no answer ever comes
   */
  byte[] handle(byte[] request, Consumer<String> notes);
}
