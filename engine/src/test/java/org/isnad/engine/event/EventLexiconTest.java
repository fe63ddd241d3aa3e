package org.isnad.engine.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of event words. */
final class EventLexiconTest {
  private static final String WORDS = "lemma\tpos\ttype\tmode\tactor\trecipient\tgate\texample\n";

  @Test
  void putsLongerPhrasesFirst() {
    assertThat(EventLexicon.load(Resources.builtIn()).startingWith(LemmaKey.of("وقف")))
        .extracting(EventWord::length)
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void foldsShaddaAndAlefs() {
    assertThat(LemmaKey.of("اتّهم")).isEqualTo(LemmaKey.of("اتهم"));
    assertThat(LemmaKey.of("أدان")).isEqualTo(LemmaKey.of("ادان"));
  }

  @Test
  void namesEveryMalformedRow(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("events.tsv"),
        WORDS
            + "هجم\tverbe\tASSAULT\t-\tsubj\tala\t-\tهجم الجنود على التل\n"
            + "هجم\tverb\tATTACK\t-\tsubj\tala\t-\tهجم الجنود على التل\n"
            + "هجم\tverb\tASSAULT\tloud\tsubj,fog\tala\topen\tهجم الجنود على التل\n");
    assertThatThrownBy(() -> EventLexicon.load(Resources.withOverlay(directory)))
        .isInstanceOf(BadResourceException.class)
        .hasMessageContaining("events.tsv:2:5: pos is \"verbe\"; expected verb, noun or adj")
        .hasMessageContaining("events.tsv:3:10: type is \"ATTACK\"; expected a PLOVER type")
        .hasMessageContaining("events.tsv:4:18: mode is \"loud\"; expected - or one of abduct")
        .hasMessageContaining("events.tsv:4:23: slot is \"fog\"; expected - or some of subj")
        .hasMessageContaining("events.tsv:4:36: gate is \"open\"; expected -, actor");
  }

  @Test
  void refusesPhrasesOfOneWord(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("event-exclusions.tsv"),
        "id\tw1\tw2\tw3\twhy\texample\nsport-900\tهجوم\t-\t-\tsport\tهجوم سريع\n");
    assertThatThrownBy(() -> EventLexicon.load(Resources.withOverlay(directory)))
        .hasMessageContaining("phrase has one word; expected at least two");
  }

  @Test
  void namesMalformedGovernorsAndContextWords(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("event-governors.tsv"),
        "lemma\tpos\tcontrol\taux\tlight\texample\nشنّ\tadj\towner\tmaybe\tso\tشن هجوما\n");
    Files.writeString(
        directory.resolve("event-context.tsv"), "lemma\tclass\texample\nجيش\twar\tدخل الجيش\n");
    Resources resources = Resources.withOverlay(directory);
    assertThatThrownBy(() -> Governors.load(resources))
        .hasMessageContaining("pos is \"adj\"; expected verb or noun")
        .hasMessageContaining("control is \"owner\"; expected -, subject, object or patient")
        .hasMessageContaining("aux is \"maybe\"")
        .hasMessageContaining("light is \"so\"; expected yes or no");
    assertThatThrownBy(() -> ContextWords.load(resources))
        .hasMessageContaining("class is \"war\"; expected conflict, sport, body or lookalike");
  }
}
