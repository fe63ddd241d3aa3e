package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Letters;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rest of an idiom behind its verb. Between the verb and the second part the subject and
 * adjuncts may stand; the other parts follow closely.
 */
final class IdiomFinder {
  /** How many words may stand between the verb and the second part. */
  static final int REACH = 14;

  private final Layout layout;
  private final IdiomLexicon lexicon;

  IdiomFinder(Layout layout, IdiomLexicon lexicon) {
    this.layout = layout;
    this.lexicon = lexicon;
  }

  /** The longest idiom whose verb, of the lemma of {@code analysis}, stands at {@code i}. */
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
    if (idiom.parts().size() < 2) {
      return Optional.empty();
    }
    int limit = Math.min(layout.sentenceEnd(i), i + REACH);
    Phrase inside = null;
    int at = i + 1;
    while (at < limit) {
      int end = matchFrom(idiom, at);
      if (end >= 0) {
        return Optional.of(new Cue(i, end, i, analysis, idiom.entry(), form, true, inside));
      }
      if (layout.word(at).isFinite() || layout.isThat(at) || layout.isColon(at)) {
        return Optional.empty();
      }
      @Nullable Phrase phrase = inside == null && !layout.isPreposition(at) ? subject(at) : null;
      if (phrase != null && phrase.end() <= limit) {
        inside = phrase;
        at = phrase.end();
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private @Nullable Phrase subject(int at) {
    return layout
        .phraseAt(at)
        .filter(p -> OpeningFinder.isActor(p) || isBareSubject(p))
        .orElse(null);
  }

  /** A phrase right behind the verb, of no known kind but no deed either. */
  private boolean isBareSubject(Phrase phrase) {
    boolean deed = layout.word(phrase.head()).analysis().form() == Analysis.Form.VERBAL_NOUN;
    return layout.word(phrase.first() - 1).isFinite() && !deed && phrase.definite()
        || layout.word(phrase.head()).pos() == Pos.PROPN;
  }

  /** The end of the idiom's parts from the second on, from {@code start}; -1 where they differ. */
  private int matchFrom(Idiom idiom, int start) {
    int at = start;
    boolean bi = false;
    boolean li = false;
    for (int k = 1; k < idiom.parts().size(); k++) {
      String part = idiom.parts().get(k);
      if (part.equals("ب")) {
        bi = true;
      } else if (part.equals("ل")) {
        li = true;
      } else {
        if (at >= layout.size() || !matches(part, at, bi, li)) {
          return -1;
        }
        at++;
        bi = false;
        li = false;
      }
    }
    if (bi || li) {
      return at < layout.size() && (bi ? startsWithBi(at) : startsWithLi(at)) ? at : -1;
    }
    return at;
  }

  private boolean startsWithBi(int i) {
    return layout.isByThat(i)
        || layout.word(i).analysis().has(Proclitic.BI)
        || layout.folded(i).equals("ب");
  }

  private boolean startsWithLi(int i) {
    return layout.word(i).analysis().has(Proclitic.LI) || layout.folded(i).equals("ل");
  }

  private boolean matches(String part, int i, boolean bi, boolean li) {
    Word word = layout.word(i);
    if (!word.token().isWord() || bi && !startsWithBi(i) || li && !startsWithLi(i)) {
      return false;
    }
    return word.lemma().equals(part)
        || word.folded().equals(Letters.fold(part))
        || word.stem().equals(Letters.fold(part))
        || word.others().stream().anyMatch(other -> other.lemma().equals(part));
  }
}
