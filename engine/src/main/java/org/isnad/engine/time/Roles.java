package org.isnad.engine.time;

/**
 * A set of roles. Hot: asked several times for every word of time, measured by {@code bench}'s
 * {@code PipelineBenchmark}; a set of the library would box and allocate.
 *
 * @param bits a bit for every role
 */
record Roles(long bits) {
  /** No role. */
  static final Roles NONE = new Roles(0);

  static Roles of(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= bit(role);
    }
    return new Roles(bits);
  }

  boolean has(Role role) {
    return (bits & bit(role)) != 0;
  }

  /** Whether both sets share a role. */
  boolean meets(Roles other) {
    return (bits & other.bits) != 0;
  }

  /** The roles of both sets. */
  Roles and(Roles other) {
    return new Roles(bits | other.bits);
  }

  @SuppressWarnings("EnumOrdinal") // only a place in the set of this run, never stored
  private static long bit(Role role) {
    return 1L << role.ordinal();
  }
}
