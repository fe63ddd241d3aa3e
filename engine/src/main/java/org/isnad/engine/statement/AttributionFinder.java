package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/** Finds fixed attributions: their cue, and the source behind it. */
final class AttributionFinder {
  private final Layout layout;
  private final CueWords cueWords;
  private final AttributionLexicon lexicon;

  AttributionFinder(Layout layout, CueWords cueWords, AttributionLexicon lexicon) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.lexicon = lexicon;
  }

  /** The attribution whose first word is at {@code i}. */
  Optional<Attribution> at(int i) {
    if (i >= layout.size() || !layout.word(i).token().isWord()) {
      return Optional.empty();
    }
    String folded = layout.folded(i);
    Optional<Attribution> found = match(i, folded);
    boolean joined =
        folded.length() > 3 && (folded.charAt(0) == '\u0648' || folded.charAt(0) == '\u0641');
    return found.isEmpty() && joined ? match(i, folded.substring(1)) : found;
  }

  /** Whether an attribution that trails its content starts at {@code i}. */
  boolean trailsAt(int i) {
    return at(i).isPresent();
  }

  private Optional<Attribution> match(int i, String first) {
    for (AttributionPattern pattern : lexicon.startingWith(first)) {
      Optional<Attribution> found = match(pattern, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> match(AttributionPattern pattern, int i) {
    int at = i + 1;
    int limit = layout.sentenceEnd(i);
    for (int k = 1; k < pattern.words().size(); k++, at++) {
      if (at >= limit || !matches(pattern.words().get(k), at, k == pattern.words().size() - 1)) {
        return Optional.empty();
      }
    }
    Act act = pattern.act();
    if (pattern.verb()) {
      Optional<Cue> verb = at < limit ? cueWords.verbAt(at) : Optional.empty();
      if (verb.isEmpty()) {
        return Optional.empty();
      }
      act = verb.get().entry().act();
      at++;
      boolean also = pattern.words().get(0).equals("كما"); // "also" more often than "as"
      if (also ? hasAnyContent(verb.get()) : hasOwnContent(verb.get())) {
        return Optional.empty();
      }
    }
    if (pattern.clitic() && (at >= limit || !startsWithLi(at))) {
      return Optional.empty();
    }
    Attribution found = withSource(pattern, act, i, at, limit);
    boolean says =
        pattern.verb() || found.source() == null || found.source().kind() != EntityKind.UNKNOWN;
    return says ? Optional.of(found) : Optional.empty();
  }

  /** كما أعلن الوزير أن: a verb with content of its own, not an attribution. */
  private boolean hasOwnContent(Cue verb) {
    return OpeningFinder.find(layout, cueWords, verb, false)
        .filter(o -> o.frame() == Frame.THAT || o.frame() == Frame.QUOTE)
        .isPresent();
  }

  private boolean hasAnyContent(Cue verb) {
    return OpeningFinder.find(layout, cueWords, verb, false).isPresent();
  }

  private boolean startsWithLi(int i) {
    return layout.word(i).analysis().has(Proclitic.LI)
        || layout.folded(i).startsWith("ل") && layout.word(i).token().isWord();
  }

  /** The last word of a pattern may carry a pronoun: على حد قوله. */
  private boolean matches(String wanted, int i, boolean last) {
    String folded = layout.folded(i);
    if (folded.equals(wanted)) {
      return true;
    }
    return last
        && folded.startsWith(wanted)
        && layout.word(i).analysis().pronoun() != Analysis.Pronoun.NONE
        && folded.length() - wanted.length() <= 2;
  }

  private Attribution withSource(
      AttributionPattern pattern, Act act, int first, int cueEnd, int limit) {
    int at = cueEnd;
    while (at < limit && (layout.afterTime(at) > at || layout.isPreposition(at) && !isFrom(at))) {
      at = layout.afterTime(at) > at ? layout.afterTime(at) : layout.afterPhrase(at + 1);
    }
    int end = Math.max(at, cueEnd);
    Phrase source = null;
    if (at < limit) {
      source = phrase(at);
      end = source != null ? source.end() : at;
    }
    Phrase inner = null;
    if (source != null && end < limit && isFrom(end)) {
      inner = phrase(end + 1);
    } else if (source != null
        && end + 1 < limit
        && layout.folded(end).equals("نقلا")
        && isFrom(end + 1)) {
      inner = phrase(end + 2);
    }
    return new Attribution(
        pattern,
        act,
        first,
        cueEnd,
        source,
        inner,
        inner != null ? inner.end() : Math.max(end, cueEnd));
  }

  private @Nullable Phrase phrase(int i) {
    return layout.phraseAt(i).orElse(null);
  }

  private boolean isFrom(int i) {
    return layout.folded(i).equals("عن");
  }
}
