package org.isnad.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All faults at once. */
final class BadResourceExceptionTest {
  @Test
  void listsEveryFaultOnALine() {
    Fault first = new Fault("a.tsv", 2, 1, "no lemma; expected one");
    Fault second = new Fault("b.tsv", 7, 3, "act \"x\"; expected one of the acts");
    BadResourceException thrown = new BadResourceException(List.of(first, second));
    assertThat(thrown).hasMessage(first + "\n" + second);
    assertThat(thrown.faults()).containsExactly(first, second);
  }
}
