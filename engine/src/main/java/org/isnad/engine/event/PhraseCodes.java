package org.isnad.engine.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/**
 * The codes of phrases for somebody, as the words around the head tell them better than the head:
 * an adjective (القوات الروسية), a name that holds it, a sender (وفد من حركة كذا), a union of
 * states.
 */
final class PhraseCodes {
  private static final Set<String> SENT = Set.of("وفد", "بعثة", "ممثل", "مبعوث", "فريق", "عنصر");
  private static final Set<String> STATES = Set.of("دولة", "بلد");

  private final Scene scene;
  private final Nationalities nationalities;

  PhraseCodes(Scene scene, Nationalities nationalities) {
    this.scene = scene;
    this.nationalities = nationalities;
  }

  /**
   * The code of {@code phrase}.
   *
   * @param owner country of whom a possessive in the phrase stands for, asked for last
   */
  String of(Phrase phrase, Supplier<Optional<String>> owner) {
    if (STATES.contains(scene.key(phrase.head())) && !phrase.named()) {
      return statesCode(phrase);
    }
    Optional<String> sender = sender(phrase);
    if (sender.isPresent()) {
      return sender.get();
    }
    Optional<String> adjective = adjective(phrase);
    if (adjective.isPresent()) {
      return adjective.get() + " " + phrase.sector();
    }
    return phrase.country().equals("---")
        ? named(phrase).or(owner).orElse("---") + " " + phrase.sector()
        : phrase.code();
  }

  /** The country of the adjective behind the head of a body or force (القوات الروسية). */
  Optional<String> adjective(Phrase phrase) {
    if (phrase.kind() == EntityKind.PLACE) {
      return Optional.empty();
    }
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      boolean adjective = i == phrase.head() + 1 || scene.analysis(i - 1).pos() == Pos.ADJ;
      if (!adjective || scene.hasPrepositionOn(i) || scene.hasAnd(i)) {
        break;
      }
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** وفد من حركة كذا: the code of whom it is sent by. */
  private Optional<String> sender(Phrase phrase) {
    boolean sent =
        SENT.contains(scene.key(phrase.head()))
            && phrase.end() == phrase.head() + 1
            && scene.folded(phrase.end()).equals("من");
    return sent
        ? scene
            .phraseAt(phrase.end() + 1)
            .filter(body -> body.kind() == EntityKind.OFFICE && !body.country().equals("---"))
            .map(Phrase::code)
        : Optional.empty();
  }

  /**
   * Several states together are international, unless an adjective says which union they are of.
   */
  private static String statesCode(Phrase phrase) {
    boolean union = Set.of("EUR", "IGO", "UNO", "INT").contains(phrase.country());
    boolean many = phrase.number() != Analysis.Number.SINGULAR;
    return union ? phrase.country() + " ---" : many ? "INT ---" : phrase.code();
  }

  /** The country of the name that holds the head of a phrase. */
  private Optional<String> named(Phrase phrase) {
    return scene
        .mentionAt(phrase.head())
        .map(mention -> mention.code())
        .filter(code -> code.length() >= 3 && !code.startsWith("---"))
        .map(code -> code.substring(0, 3));
  }
}
