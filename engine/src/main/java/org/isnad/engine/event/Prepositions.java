package org.isnad.engine.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/** Which slot a preposition opens, and where its phrase starts. */
final class Prepositions {
  private static final Map<String, Slot> PLAIN =
      Map.ofEntries(
          Map.entry("علي", Slot.ALA),
          Map.entry("ضد", Slot.DIDD),
          Map.entry("الي", Slot.ILA),
          Map.entry("في", Slot.FI),
          Map.entry("من", Slot.MIN),
          Map.entry("عن", Slot.AN),
          Map.entry("مع", Slot.MAA),
          Map.entry("بين", Slot.BAYNA),
          Map.entry("بحق", Slot.DIDD),
          Map.entry("تجاه", Slot.DIDD),
          Map.entry("بمشاركة", Slot.MAA),
          Map.entry("بحضور", Slot.MAA),
          Map.entry("بواسطة", Slot.YAD),
          Map.entry("ل", Slot.LI),
          Map.entry("ب", Slot.BI));
  private static final Map<String, Slot> WITH_PRONOUN =
      Map.ofEntries(
          Map.entry("علي", Slot.ALA),
          Map.entry("ضد", Slot.DIDD),
          Map.entry("الي", Slot.ILA),
          Map.entry("في", Slot.FI),
          Map.entry("من", Slot.MIN),
          Map.entry("عن", Slot.AN),
          Map.entry("مع", Slot.MAA),
          Map.entry("بين", Slot.BAYNA),
          Map.entry("ل", Slot.LI),
          Map.entry("ب", Slot.BI));
  private static final Set<String> AGENT_AFTER_MIN = Set.of("قبل", "جانب", "طرف", "جهة");
  private static final Set<String> AGENT_AFTER_ALA = Set.of("يد", "ايدي", "يدي", "ايادي");
  private static final Set<String> WEAPONS =
      Set.of(
          "برصاص", "بنيران", "بقذائف", "بصواريخ", "بقصف", "بقذيفة", "بصاروخ", "بغارة", "بغارات",
          "بطلقات", "بسلاح", "بهجوم", "بضربة", "بيد", "بايدي", "بطيران");

  private Prepositions() {}

  /**
   * A preposition that was read.
   *
   * @param slot what it opens
   * @param phrase index of the first word of its phrase; the preposition's own for a pronoun on it
   * @param pronoun whether its phrase is the pronoun that it carries
   */
  record Opening(Slot slot, int phrase, boolean pronoun) {}

  /** The slot opened at {@code i}; empty where no preposition stands. */
  static Optional<Opening> at(Scene scene, int i) {
    if (i >= scene.size()) {
      return Optional.empty();
    }
    String folded = scene.folded(i);
    if (WEAPONS.contains(folded)) {
      return Optional.of(new Opening(Slot.BIRASAS, i + 1, false));
    }
    String bare = withoutAnd(folded, scene, i);
    Slot plain = PLAIN.get(bare);
    if (plain != null && (bare.length() > 1 || !scene.isNominal(i))) {
      return Optional.of(plain(scene, i, plain));
    }
    Analysis analysis = scene.analysis(i);
    if (analysis.pronoun() != Analysis.Pronoun.NONE) {
      Slot slot = WITH_PRONOUN.get(scene.word(i).stem());
      if (slot == null && scene.isPreposition(i)) {
        slot = WITH_PRONOUN.get(scene.key(i));
      }
      if (slot != null) {
        return Optional.of(new Opening(slot, i, true));
      }
    }
    if (scene.isNominal(i)) {
      if (analysis.has(Proclitic.LI)) {
        return Optional.of(new Opening(Slot.LI, i, false));
      }
      if (analysis.has(Proclitic.BI)) {
        return Optional.of(new Opening(Slot.BI, i, false));
      }
    }
    return Optional.empty();
  }

  private static String withoutAnd(String folded, Scene scene, int i) {
    return scene.hasAnd(i) && folded.length() > 2 ? folded.substring(1) : folded;
  }

  private static Opening plain(Scene scene, int i, Slot slot) {
    String next = scene.folded(i + 1);
    if (slot == Slot.MIN && AGENT_AFTER_MIN.contains(next)
        || slot == Slot.ALA && AGENT_AFTER_ALA.contains(next)) {
      return new Opening(Slot.YAD, i + 2, false);
    }
    if (slot == Slot.ALA && next.equals("لسان")) {
      return new Opening(Slot.BI, i + 2, false);
    }
    if (slot == Slot.ILA && next.equals("جانب")) {
      return new Opening(Slot.MAA, i + 2, false);
    }
    return new Opening(slot, i + 1, false);
  }
}
