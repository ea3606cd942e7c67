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
}
