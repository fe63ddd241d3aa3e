package org.isnad.engine.resource;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown at start where word or rule files have faults; the message lists every one. */
public final class BadResourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** An exception for one or more faults. */
  public BadResourceException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** The faults, in file order. */
  public List<Fault> faults() {
    return faults;
  }
}
