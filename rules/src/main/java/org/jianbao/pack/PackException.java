package org.jianbao.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack does not load. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PackError> errors;

  /** A pack with at least one error. */
  public PackException(List<PackError> errors) {
    super(errors.stream().map(PackError::toString).collect(Collectors.joining("\n")));
    this.errors = List.copyOf(errors);
  }

  PackException(PackError error) {
    this(List.of(error));
  }

  /** All that is wrong, in the order of the files. */
  public List<PackError> errors() {
    return errors;
  }

  /** Tries a part, and adds what is wrong with it to the errors. */
  static void attempt(List<PackError> errors, Runnable part) {
    try {
      part.run();
    } catch (PackException failure) {
      errors.addAll(failure.errors());
    }
  }

  /**
   * A value, if there were no errors in making it.
   *
   * @throws PackException if there were
   */
  static <T> T orFail(T value, List<PackError> errors) {
    if (!errors.isEmpty()) {
      throw new PackException(errors);
    }
    return value;
  }
}
