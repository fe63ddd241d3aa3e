package org.isnad.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is kept of word forms. */
final class FormCacheTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final FormCache<Integer> cache =
      new FormCache<>(
          2,
          form -> {
            asked.incrementAndGet();
            return form.length();
          });

  @Test
  void looksAFormUpOnce() {
    assertThat(cache.of("قال")).isEqualTo(3);
    assertThat(cache.of("قال")).isEqualTo(3);
    assertThat(asked).hasValue(1);
  }

  @Test
  void keepsAFormThatStaysInUse() {
    for (String form : new String[] {"وزير", "رئيس", "وزير", "بيان", "وزير", "اليوم", "وزير"}) {
      assertThat(cache.of(form)).isEqualTo(form.length());
    }
    assertThat(asked).hasValue(4);
  }

  @Test
  void givesTheSameOnceAFormIsForgotten() {
    for (int i = 0; i < 100; i++) {
      cache.of("كلمة" + i);
    }
    assertThat(cache.of("كلمة0")).isEqualTo(5);
    assertThat(asked).hasValue(101);
  }
}
