package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.rule.Step;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rest of an idiom behind its verb. Where its rule lets words stand between, the first
 * such gap may hold the subject; no gap goes beyond another verb, أن or a colon.
 */
final class IdiomFinder {
  private static final int NO_MATCH = -1;

  private final Layout layout;
  private final IdiomLexicon lexicon;

  IdiomFinder(Layout layout, IdiomLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
  }

  /** The preferred idiom whose verb, of the lemma of {@code analysis}, stands at {@code i}. */
  Optional<Cue> at(int i, Analysis analysis, Cue.Form form) {
    for (Idiom idiom : lexicon.of(analysis.verb())) {
      Optional<Cue> cue = match(idiom, i, analysis, form);
      if (cue.isPresent()) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private Optional<Cue> match(Idiom idiom, int i, Analysis analysis, Cue.Form form) {
    int reach = idiom.rest().get(0) instanceof Step.UpTo upTo ? upTo.words() : 0;
    List<Step> steps = reach == 0 ? idiom.rest() : idiom.rest().subList(1, idiom.rest().size());
    int limit = Math.min(layout.sentenceEnd(i), i + 2 + reach);
    Phrase inside = null;
    int at = i + 1;
    while (at < limit) {
      int end = matchFrom(steps, 0, at);
      if (end != NO_MATCH) {
        return Optional.of(new Cue(i, end, i, analysis, idiom.entry(), form, true, inside));
      }
      if (endsGap(at)) {
        return Optional.empty();
      }
      @Nullable Phrase phrase = inside == null && !layout.isPreposition(at) ? subject(at) : null;
      if (phrase != null && phrase.end() <= limit) {
        inside = phrase;
        at = startIn(phrase, steps);
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  /** Where the idiom goes on: behind its subject, or in it where that took a word too many. */
  private int startIn(Phrase subject, List<Step> steps) {
    for (int at = subject.first() + 1; at < subject.end(); at++) {
      if (matchFrom(steps, 0, at) != NO_MATCH) {
        return at;
      }
    }
    return subject.end();
  }

  private boolean endsGap(int at) {
    boolean participle =
        layout.isComma(at - 1)
            && layout.word(at).analysis().form() == Analysis.Form.ACTIVE_PARTICIPLE;
    return participle || layout.word(at).isFinite() || layout.isThat(at) || layout.isColon(at);
  }

  private @Nullable Phrase subject(int at) {
    return layout.phraseAt(at).filter(p -> layout.isActor(p) || isBareSubject(p)).orElse(null);
  }

  /** A phrase right behind the verb, of no known kind but no deed either. */
  private boolean isBareSubject(Phrase phrase) {
    boolean deed = layout.word(phrase.head()).analysis().form() == Analysis.Form.VERBAL_NOUN;
    return layout.word(phrase.first() - 1).isFinite() && !deed && phrase.definite()
        || layout.word(phrase.head()).pos() == Pos.PROPN;
  }

  /** The end of the words that {@code steps} from {@code k} on match from {@code at}. */
  private int matchFrom(List<Step> steps, int k, int at) {
    if (k == steps.size()) {
      return at;
    }
    if (at >= layout.size()) {
      return NO_MATCH;
    }
    Step step = steps.get(k);
    if (step instanceof Step.UpTo upTo) {
      return acrossGap(upTo, steps, k + 1, at);
    }
    if (step instanceof Step.Clitic clitic) {
      return carries(clitic, at) ? matchFrom(steps, k + 1, at) : NO_MATCH;
    }
    return matches(step, layout.word(at)) ? matchFrom(steps, k + 1, at + 1) : NO_MATCH;
  }

  private int acrossGap(Step.UpTo upTo, List<Step> steps, int k, int from) {
    int limit = Math.min(layout.sentenceEnd(from), from + upTo.words() + 1);
    for (int at = from; at < limit; at++) {
      int end = matchFrom(steps, k, at);
      if (end != NO_MATCH || endsGap(at)) {
        return end;
      }
    }
    return NO_MATCH;
  }

  private boolean carries(Step.Clitic clitic, int i) {
    return clitic.clitic() == Proclitic.BI
        ? layout.isByThat(i)
            || layout.word(i).analysis().has(Proclitic.BI)
            || layout.folded(i).equals("ب")
        : layout.word(i).analysis().has(Proclitic.LI) || layout.folded(i).equals("ل");
  }

  private static boolean matches(Step step, Word word) {
    return word.token().isWord()
        && (step instanceof Step.Lemma lemma && lemma.matches(word)
            || step instanceof Step.Form form && form.matches(word));
  }
}
