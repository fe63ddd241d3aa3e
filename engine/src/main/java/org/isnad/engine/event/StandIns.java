package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.Phrase;

/**
 * Things that stand for somebody by an adjective or by what they are: weapons for the forces of
 * their country, draft resolutions for who brings them in.
 */
final class StandIns {
  private static final Set<String> WEAPONS =
      Set.of(
          "صاروخ", "قذيفة", "غارة", "مسيرة", "طائرة", "مقاتلة", "مدفعية", "دبابة", "مدرعة",
          "مروحية", "بارجة", "زورق");
  private static final Set<String> RESOLUTIONS = Set.of("قرار", "مشروع", "مسودة", "لائحة");

  private final Scene scene;
  private final Nationalities nationalities;
  private final CountryNames names;

  StandIns(Scene scene, Nationalities nationalities, CountryNames names) {
    this.scene = scene;
    this.nationalities = nationalities;
    this.names = names;
  }

  /** Whether {@code phrase} is for arms or what they fire. */
  boolean isWeapon(Phrase phrase) {
    return WEAPONS.contains(scene.key(phrase.head()));
  }

  /** صواريخ إسرائيلية: a weapon stands for the forces of its country. */
  Optional<Participant> weapon(Phrase phrase) {
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent()) {
        return Optional.of(new Participant(phrase.span(), phrase.name(), country.get() + " MIL"));
      }
    }
    return Optional.empty();
  }

  /** A draft or resolution speaks for the body of the United Nations that the article names. */
  List<Participant> resolution(Phrase phrase) {
    if (!RESOLUTIONS.contains(scene.key(phrase.head()))) {
      return List.of();
    }
    List<Participant> sponsors = states(phrase);
    if (!sponsors.isEmpty()) {
      return sponsors;
    }
    for (Mention mention : scene.named().mentions()) {
      if (mention.code().startsWith("UNO")) {
        return List.of(new Participant(phrase.span(), mention.name(), mention.code()));
      }
    }
    return List.of();
  }

  /** The states that the adjectives of a phrase name (مشروع أميركي فرنسي). */
  List<Participant> states(Phrase phrase) {
    List<Participant> out = new ArrayList<>();
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      Optional<String> country = nationalities.of(scene.word(i));
      if (country.isPresent() && !scene.hasPrepositionOn(i)) {
        out.add(
            new Participant(scene.word(i).span(), names.of(country.get()), country.get() + " ---"));
      }
    }
    return out;
  }
}
