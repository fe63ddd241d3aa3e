package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/**
 * Finds the words that may name an event: the longest entry of the lexicon that matches at a word, unless
 * an exclusion as long covers it or a name holds it.
 */
final class TriggerFinder {
  /** How many words of a subject may stand between the verb of a phrase and its next word. */
  private static final int GAP = 7;

  private final EventLexicon lexicon;

  TriggerFinder(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The triggers of {@code scene} in text order. */
  List<Trigger> find(Scene scene) {
    List<Trigger> triggers = new ArrayList<>();
    for (Sentence sentence : scene.text().sentences()) {
      inSentence(scene, sentence, triggers);
    }
    return triggers;
  }

  private void inSentence(Scene scene, Sentence sentence, List<Trigger> triggers) {
    BitSet excluded = new BitSet();
    boolean accident = exclude(scene, sentence, excluded);
    BitSet taken = new BitSet();
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!scene.isWord(i) || taken.get(i) || isInsideName(scene, i)) {
        continue;
      }
      Optional<Found> found = longest(scene, sentence, i, excluded);
      if (found.isPresent() && !(accident && found.get().word.type() == EventType.ASSAULT)) {
        Found best = found.get();
        best.matched.forEach(taken::set);
        triggers.add(best.trigger());
      }
    }
  }

  private static boolean isInsideName(Scene scene, int i) {
    Optional<Mention> mention = scene.mentionAt(i);
    return mention.isPresent() && mention.get().type() != Mention.Type.MISC;
  }

  private boolean exclude(Scene scene, Sentence sentence, BitSet excluded) {
    boolean accident = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (scene.isWord(i)) {
        for (Exclusion exclusion : exclusionsAt(scene, i)) {
          List<Integer> words = match(scene, sentence, i, exclusion.keys(), 1);
          if (!words.isEmpty()) {
            accident |= exclusion.accident();
            words.forEach(excluded::set);
          }
        }
      }
    }
    return accident;
  }

  private List<Exclusion> exclusionsAt(Scene scene, int i) {
    List<Exclusion> out = lexicon.exclusionsStartingWith(scene.key(i));
    return out.isEmpty() ? lexicon.exclusionsStartingWith(scene.word(i).stem()) : out;
  }

  private Optional<Found> longest(Scene scene, Sentence sentence, int i, BitSet excluded) {
    Found best = null;
    List<String> losers = new ArrayList<>();
    List<Analysis> readings = scene.readings(i);
    for (int r = 0; r < readings.size(); r++) {
      for (EventWord word : candidates(readings.get(r))) {
        Optional<Found> found = found(scene, sentence, i, word, readings.get(r), r == 0);
        if (found.isPresent()) {
          if (best == null || found.get().beats(best)) {
            if (best != null) {
              losers.add(best.word.rule());
            }
            best = found.get();
          } else {
            losers.add(word.rule());
          }
        }
      }
    }
    if (best == null || best.matched.size() < 3 && isExcluded(best, excluded)) {
      return Optional.empty();
    }
    losers.remove(best.word.rule());
    return Optional.of(best.with(losers));
  }

  private static boolean isExcluded(Found found, BitSet excluded) {
    return found.matched.stream().anyMatch(excluded::get);
  }

  private List<EventWord> candidates(Analysis reading) {
    List<EventWord> words = lexicon.startingWith(LemmaKey.of(reading.lemma()));
    boolean derived =
        reading.form() != Analysis.Form.NONE
            && reading.form() != Analysis.Form.FINITE
            && !reading.verb().isEmpty();
    if (!derived) {
      return words;
    }
    List<EventWord> out = new ArrayList<>(words);
    out.addAll(lexicon.startingWith(LemmaKey.of(reading.verb())));
    return out;
  }

  private Optional<Found> found(
      Scene scene, Sentence sentence, int i, EventWord word, Analysis reading, boolean chosen) {
    if (!fits(word, reading) || !chosen && word.length() == 1) {
      return Optional.empty();
    }
    int gap = word.isVerb() ? GAP : 3;
    List<Integer> matched = match(scene, sentence, i, word.keys(), gap);
    return matched.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(word, matched, reading, List.of()));
  }

  /** Whether an entry's kind goes with a reading; a participle may stand for its verb. */
  private static boolean fits(EventWord word, Analysis reading) {
    return switch (word.kind()) {
      case VERB ->
          reading.isFinite()
              || reading.form() == Analysis.Form.ACTIVE_PARTICIPLE && isAdverbial(reading);
      case NOUN -> !reading.isFinite() && reading.pos() != Pos.ADP && reading.pos() != Pos.ADV;
      case ADJ -> false;
    };
  }

  /** An indefinite participle hangs on a verb (أعلن ... مطالبا); a definite one names a person. */
  private static boolean isAdverbial(Analysis reading) {
    return !reading.isDefinite() && reading.pronoun() == Analysis.Pronoun.NONE;
  }

  /** The words that match {@code keys} from {@code i} on, in order; empty where they do not. */
  private static List<Integer> match(
      Scene scene, Sentence sentence, int i, List<String> keys, int gap) {
    List<Integer> matched = new ArrayList<>(keys.size());
    matched.add(i);
    if (!scene.matches(i, keys.get(0)) && !derives(scene, i, keys.get(0))) {
      return List.of();
    }
    for (int k = 1; k < keys.size(); k++) {
      int at = next(scene, sentence, matched.get(k - 1) + 1, keys.get(k), k == 1 ? gap : 0);
      if (at < 0) {
        return List.of();
      }
      matched.add(at);
    }
    return matched;
  }

  private static boolean derives(Scene scene, int i, String key) {
    return scene.readings(i).stream().anyMatch(a -> LemmaKey.of(a.verb()).equals(key));
  }

  private static int next(Scene scene, Sentence sentence, int from, String key, int gap) {
    int last = Math.min(sentence.end(), from + gap + 1);
    int skipped = 0;
    for (int i = from; i < last + skipped && i < sentence.end(); i++) {
      if (scene.isQuote(i) || scene.isComma(i) && gap > 1) {
        skipped++;
      } else if (scene.matches(i, key)) {
        return i;
      } else if (scene.isStop(i) || scene.isFinite(i) || scene.isThat(i)) {
        return -1;
      }
    }
    return -1;
  }

  private record Found(
      EventWord word, List<Integer> matched, Analysis reading, List<String> losers) {
    boolean beats(Found other) {
      return matched.size() != other.matched.size()
          ? matched.size() > other.matched.size()
          : rank() > other.rank();
    }

    /** Exact spelling of the lemma first, then the entry of the word itself before its verb's. */
    private int rank() {
      return (word.lemmas().get(0).equals(reading.lemma()) ? 2 : 0)
          + (LemmaKey.of(reading.lemma()).equals(word.keys().get(0)) ? 1 : 0);
    }

    Found with(List<String> rules) {
      return new Found(word, matched, reading, rules);
    }

    Trigger trigger() {
      int first = matched.get(0);
      int end = matched.get(matched.size() - 1) + 1;
      return new Trigger(first, end, word, reading, word.isVerb(), losers);
    }
  }
}
