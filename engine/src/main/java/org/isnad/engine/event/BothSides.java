package org.isnad.engine.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.name.Phrase;

/** Phrases for both sides of something (البلدان, الجانبان الروسي والتركي), split into the two. */
final class BothSides {
  /** Words for both sides of something, folded. */
  private static final Set<String> BOTH =
      Set.of(
          "البلدين",
          "البلدان",
          "الجانبين",
          "الجانبان",
          "الطرفين",
          "الطرفان",
          "الدولتين",
          "الدولتان",
          "بلدينا",
          "الرئيسين",
          "الرئيسان",
          "الوزيرين",
          "الوزيران",
          "الزعيمين",
          "الزعيمان",
          "الحكومتين",
          "الحكومتان",
          "للبلدين",
          "للجانبين",
          "والبلدين",
          "الشعبين",
          "بلديهما",
          "العاصمتين",
          "الرئاستين");

  private final Scene scene;
  private final PhraseCodes codes;
  private final CountryNames names;

  BothSides(Scene scene, PhraseCodes codes, CountryNames names) {
    this.scene = scene;
    this.codes = codes;
    this.names = names;
  }

  /** Whether {@code phrase} is for both sides. */
  boolean isBoth(Phrase phrase) {
    return BOTH.contains(scene.folded(phrase.first()));
  }

  /** The sides that {@code phrase} names; empty where the text has not named two before. */
  List<Participant> of(Phrase phrase) {
    return codes
        .adjective(phrase)
        .map(country -> List.of(oneSide(phrase, country)))
        .orElseGet(() -> pair(phrase));
  }

  /** الجانبان الروسي (والتركي): the first of two sides that adjectives name. */
  private static Participant oneSide(Phrase phrase, String country) {
    String sector = phrase.sector();
    return new Participant(phrase.span(), phrase.name(), country + " " + sector);
  }

  /** The two countries named last before a phrase for both sides. */
  private List<Participant> pair(Phrase phrase) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (int i = phrase.first() - 1; i >= 0 && found.size() < 2; i--) {
      Optional<Mention> mention = scene.mentionAt(i);
      if (mention.isPresent() && mention.get().first() == i) {
        String code = mention.get().code();
        if (code.length() >= 3 && !code.startsWith("---")) {
          String country = code.substring(0, 3);
          found.putIfAbsent(
              country, new Participant(phrase.span(), names.of(country), country + " ---"));
        }
      }
    }
    return found.size() == 2 ? List.copyOf(found.values()) : List.of();
  }
}
