package org.jianbao.assessment;

/** Tells a waiting person how far long work is. */
@FunctionalInterface
public interface Steps {
  /** Tells nobody. */
  Steps NONE =
      (name, count) ->
          new Part() {
            @Override
            public void step() {}

            @Override
            public void close() {}
          };

  /**
   * Begins a part of the work.
   *
   * @param name what is done, a Chinese word
   * @param count number of its steps
   */
  Part begin(String name, int count);

  /** A part of the work. */
  interface Part extends AutoCloseable {
    /** One more step is done. */
    void step();

    @Override
    void close();
  }
}
