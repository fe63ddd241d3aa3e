package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;

/**
 * Finds the words that may name an event: the longest entry of the lexicon that matches at a word,
 * unless an exclusion covers it or a name holds it.
 */
final class TriggerFinder {
  /** How many words of a subject may stand between the verb of a phrase and its next word. */
  private static final int GAP = 9;

  /** Inner words of phrases that carry no meaning of their own. */
  private static final Set<String> PREPOSITIONS =
      Set.of("من", "عن", "في", "علي", "الي", "تحت", "امام", "رهن", "دون", "بدون", "غير", "ضد");

  private final EventLexicon lexicon;
  private final Governors governors;
  private final ContextWords context;

  TriggerFinder(EventLexicon lexicon, Governors governors, ContextWords context) {
    this.lexicon = lexicon;
    this.governors = governors;
    this.context = context;
  }

  /** The triggers of {@code scene} in text order, instruments among them. */
  List<Trigger> find(Scene scene, List<Statement> statements) {
    BitSet cues = new BitSet();
    statements.forEach(statement -> cues.set(statement.cueWord()));
    List<Trigger> triggers = new ArrayList<>();
    for (Sentence sentence : scene.text().sentences()) {
      new Search(scene, sentence, cues, triggers).run();
    }
    return triggers;
  }

  private final class Search {
    private final Scene scene;
    private final Sentence sentence;
    private final BitSet cues;
    private final List<Trigger> triggers;
    private final BitSet excluded = new BitSet();
    private final BitSet taken = new BitSet();

    Search(Scene scene, Sentence sentence, BitSet cues, List<Trigger> triggers) {
      this.scene = scene;
      this.sentence = sentence;
      this.cues = cues;
      this.triggers = triggers;
    }

    void run() {
      boolean accident = exclude();
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (!scene.mayName(i)
            || !scene.isWord(i)
            || taken.get(i)
            || context.tells(ContextWords.Topic.LOOKALIKE, scene.folded(i))
            || isInsideName(i)
            || isPartOfBody(i)) {
          continue;
        }
        Optional<Found> found = longest(i);
        if (found.isPresent() && !(accident && found.get().word.type() == EventType.ASSAULT)) {
          consumed(found.get()).forEach(taken::set);
          triggers.add(trigger(found.get()));
        }
      }
    }

    /** What a verb of speech is about (هدد بالانسحاب) is an event of its own. */
    private List<Integer> consumed(Found found) {
      return isAboutOther(found) ? found.matched.subList(0, 1) : found.matched;
    }

    private boolean isAboutOther(Found found) {
      return found.word.isVerb()
          && found.matched.size() == 2
          && (found.word.type() == EventType.THREATEN || found.word.type() == EventType.REQUEST)
          && governors
              .verb(found.word.keys().get(0))
              .filter(governor -> !governor.light())
              .isPresent();
    }

    private boolean isInsideName(int i) {
      Optional<Mention> mention = scene.mentionAt(i);
      return mention.isPresent()
          && mention.get().type() != Mention.Type.MISC
          && !trails(i, mention.get());
    }

    /** فرض فلان عقوبات: a common noun taken for the last part of a person's name. */
    private boolean trails(int i, Mention mention) {
      return mention.type() == Mention.Type.PER
          && i > mention.first()
          && i == mention.end() - 1
          && scene.analysis(i).pos() == Pos.NOUN
          && !scene.analysis(i).isDefinite()
          && !scene.analysis(i).rule().startsWith("guess");
    }

    /** مؤتمر نزع السلاح, حزب التجمع: the genitive of a standing body. */
    private boolean isPartOfBody(int i) {
      return i > sentence.first()
          && !scene.hasPrepositionOn(i)
          && !scene.hasAnd(i)
          && !scene.analysis(i - 1).isDefinite()
          && !scene.analysis(i - 1).isFinite()
          && (context.tells(ContextWords.Topic.BODY, scene.key(i - 1))
              || scene.stem(i - 1).equals("شؤون"));
    }

    private boolean exclude() {
      boolean accident = false;
      for (int i = sentence.first(); i < sentence.end(); i++) {
        if (scene.isWord(i)) {
          for (Exclusion exclusion : scene.exclusions(i)) {
            boolean preposition = PREPOSITIONS.contains(exclusion.keys().get(1));
            List<Integer> words = match(i, exclusion.keys(), preposition ? 6 : 1);
            if (!words.isEmpty()) {
              accident |= exclusion.accident();
              words.forEach(excluded::set);
            }
          }
        }
      }
      return accident;
    }

    private Optional<Found> longest(int i) {
      Found best = null;
      List<String> losers = new ArrayList<>();
      List<Analysis> readings = scene.readings(i);
      for (int r = 0; r < readings.size(); r++) {
        for (EventWord word : candidates(readings.get(r))) {
          Optional<Found> found = found(i, word, readings.get(r), r == 0);
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
      if (best == null || best.matched.size() < 3 && isExcluded(best)) {
        return Optional.empty();
      }
      losers.remove(best.word.rule());
      return Optional.of(best.with(losers));
    }

    private boolean isExcluded(Found found) {
      return found.matched.stream().anyMatch(excluded::get);
    }

    private List<EventWord> candidates(Analysis reading) {
      if (reading.pronoun() != Analysis.Pronoun.NONE && reading.isDefinite()) {
        return List.of();
      }
      if (reading.form() == Analysis.Form.ACTIVE_PARTICIPLE && !reading.verb().isEmpty()) {
        return lexicon.startingWith(LemmaKey.of(reading.verb()));
      }
      return lexicon.startingWith(LemmaKey.of(reading.lemma()));
    }

    private Optional<Found> found(int i, EventWord word, Analysis reading, boolean chosen) {
      boolean sure = chosen || word.length() > 1 || cues.get(i) && reading.isFinite();
      if (!sure || !fits(i, word, reading) || !sameLemma(word, reading)) {
        return Optional.empty();
      }
      List<Integer> matched = match(i, word.keys(), word.isVerb() ? GAP : 3);
      return matched.isEmpty()
          ? Optional.empty()
          : Optional.of(new Found(word, matched, reading, List.of()));
    }

    /** Whether an entry's kind goes with a reading; a participle may stand for its verb. */
    private boolean fits(int i, EventWord word, Analysis reading) {
      boolean participle = reading.form() == Analysis.Form.ACTIVE_PARTICIPLE;
      return switch (word.kind()) {
        case VERB -> reading.isFinite() || participle && hangsOnVerb(i, reading);
        case NOUN ->
            !reading.isFinite()
                && !participle
                && reading.form() != Analysis.Form.PASSIVE_PARTICIPLE
                && reading.pos() != Pos.ADP
                && reading.pos() != Pos.ADV;
        case ADJ -> !reading.isFinite();
      };
    }

    /** An indefinite participle behind a comma hangs on a verb (أعلن كذا، مطالبا بكذا). */
    private boolean hangsOnVerb(int i, Analysis reading) {
      if (cues.get(i)) {
        return true;
      }
      String folded = scene.folded(i);
      boolean accusative = folded.endsWith("ا") || folded.endsWith("ة") || folded.endsWith("ين");
      return accusative
          && !reading.isDefinite()
          && reading.pronoun() == Analysis.Pronoun.NONE
          && i > sentence.first()
          && (scene.isComma(i - 1) || scene.isQuote(i - 1) || scene.isDash(i - 1));
    }

    private List<Integer> match(int i, List<String> keys, int gap) {
      List<Integer> matched = new ArrayList<>(keys.size());
      matched.add(i);
      for (int k = 1; k < keys.size(); k++) {
        int at = next(matched.get(k - 1) + 1, keys.get(k), k == 1 ? gap : 0);
        if (at < 0) {
          return List.of();
        }
        matched.add(at);
      }
      return matched;
    }

    private int next(int from, String key, int gap) {
      int last = Math.min(sentence.end(), from + gap + 1);
      int skipped = 0;
      for (int i = from; i < last + skipped && i < sentence.end(); i++) {
        if (scene.isQuote(i) || scene.isComma(i) && gap > 1) {
          skipped++;
        } else if (scene.matches(i, key)) {
          return i;
        } else if (scene.isStop(i)
            || scene.isFinite(i)
            || scene.isThat(i) && !(gap == GAP && scene.folded(i).startsWith("بان"))) {
          return -1;
        }
      }
      return -1;
    }

    private Trigger trigger(Found found) {
      int first = found.matched.get(0);
      int end = found.matched.get(found.matched.size() - 1) + 1;
      List<String> keys = found.word.keys();
      int from = first;
      int to = end;
      if (keys.size() > 1) {
        boolean light =
            found.word.isVerb() && governors.verb(keys.get(0)).filter(Governor::light).isPresent();
        if (light) {
          from = end - 1;
        } else if (PREPOSITIONS.contains(keys.get(1)) || isAboutOther(found)) {
          to = first + 1;
        }
      }
      boolean preposition = keys.size() > 1 && PREPOSITIONS.contains(keys.get(1));
      return new Trigger(
          first,
          end,
          preposition ? List.of() : found.matched.subList(1, found.matched.size()),
          from,
          to,
          found.word,
          found.reading,
          found.word.isVerb(),
          found.losers);
    }
  }

  /** Whether reading and entry have one lemma: letter by letter, or loosely for a guess. */
  private static boolean sameLemma(EventWord word, Analysis reading) {
    String lemma =
        reading.form() == Analysis.Form.ACTIVE_PARTICIPLE ? reading.verb() : reading.lemma();
    String own = word.lemmas().get(0);
    if (lemma.equals(own) || !word.isVerb() && Letters.fold(lemma).equals(Letters.fold(own))) {
      return true;
    }
    boolean plain = lemma.indexOf(Letters.SHADDA) < 0;
    return plain && (reading.rule().startsWith("guess") || !word.isVerb());
  }

  private record Found(
      EventWord word, List<Integer> matched, Analysis reading, List<String> losers) {
    boolean beats(Found other) {
      return matched.size() != other.matched.size()
          ? matched.size() > other.matched.size()
          : exact() && !other.exact();
    }

    private boolean exact() {
      return Letters.fold(word.lemmas().get(0)).equals(Letters.fold(reading.lemma()));
    }

    Found with(List<String> rules) {
      return new Found(word, matched, reading, rules);
    }
  }
}
