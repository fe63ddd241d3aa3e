package org.isnad.engine.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases joined by و. */
final class CoordinationTest {
  @Test
  void listsWhatAndJoins() {
    assertThat(Phrases.of("اتفقت سوريا وروسيا والعراق على لجنة").coordinated("سوريا"))
        .containsExactly("سوريا", "وروسيا", "والعراق");
  }

  @Test
  void takesATitleSaidOnceForBoth() {
    Phrases phrases =
        Phrases.of("بحث الرئيسان السوري بشار الأسد والروسي فلاديمير بوتين الهدنة أمس");
    assertThat(phrases.coordinated("الرئيسان"))
        .containsExactly("الرئيسان السوري بشار الأسد", "والروسي فلاديمير بوتين");
    assertThat(phrases.named("والروسي")).isEqualTo("PERSON فلاديمير بوتين RUS GOV");
  }

  @Test
  void stopsAtAVerb() {
    assertThat(Phrases.of("رحبت فرنسا وقالت إنها ستساعد").coordinated("فرنسا"))
        .containsExactly("فرنسا");
  }
}
