package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.rule.Step;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/** Finds fixed attributions: their cue, and the source behind it. */
final class AttributionFinder {
  /** Steps behind the first word that leave no doubt of a source: وفق ما ورد في. */
  private static final int CERTAIN = 2;

  private final Layout layout;
  private final CueWords cueWords;
  private final AttributionLexicon lexicon;
  private final Memo<Attribution> found;

  AttributionFinder(Layout layout, CueWords cueWords, AttributionLexicon lexicon) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.lexicon = lexicon;
    found = new Memo<>(layout.size(), this::find);
  }

  /** The attribution whose first word is at {@code i}. */
  Optional<Attribution> at(int i) {
    return i < layout.size() ? found.at(i) : Optional.empty();
  }

  private Optional<Attribution> find(int i) {
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
    Act act = pattern.act();
    boolean verb = false;
    for (int k = 0; k < pattern.rest().size(); k++) {
      Step step = pattern.rest().get(k);
      if (at >= limit) {
        return Optional.empty();
      }
      if (step instanceof Step.Clitic clitic) {
        if (!startsWith(clitic, at)) {
          return Optional.empty();
        }
      } else if (step instanceof Step.Reporting) {
        Optional<Cue> saying = cueWords.verbAt(at);
        boolean also = layout.folded(i).endsWith("كما"); // "also" more often than "as"
        if (saying.isEmpty()
            || also && layout.sentenceStart(i) == i
            || (also ? hasAnyContent(saying.get()) : hasOwnContent(saying.get()))) {
          return Optional.empty();
        }
        verb = true;
        act = saying.get().entry().act();
        at++;
      } else if (step instanceof Step.Form form
          && matches(form, at, k == pattern.rest().size() - 1)) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    Attribution found = withSource(pattern, act, i, at, limit);
    boolean certain = verb || pattern.rest().size() >= CERTAIN;
    boolean says = certain || found.source() == null || isSource(found.source());
    return says ? Optional.of(found) : Optional.empty();
  }

  /** كما أعلن الوزير أن: a verb with content of its own, not an attribution. */
  private boolean hasOwnContent(Cue verb) {
    return cueWords
        .openingAt(verb.first())
        .filter(o -> o.frame() == Frame.THAT || o.frame() == Frame.QUOTE)
        .isPresent();
  }

  /** An agreement or law is what one goes by, not who says so. */
  private boolean isSource(Phrase phrase) {
    String head = layout.word(phrase.head()).stem();
    return (phrase.kind() != EntityKind.UNKNOWN || Particles.INFORMATION.contains(head))
        && !Particles.BASIS.contains(head);
  }

  private boolean hasAnyContent(Cue verb) {
    return cueWords.openingAt(verb.first()).isPresent();
  }

  private boolean startsWith(Step.Clitic clitic, int i) {
    String letter = clitic.clitic() == Proclitic.BI ? "ب" : "ل";
    return layout.word(i).analysis().has(clitic.clitic())
        || layout.folded(i).startsWith(letter) && layout.word(i).token().isWord();
  }

  /** The last word of a pattern may carry a pronoun: على حد قوله. */
  private boolean matches(Step.Form form, int i, boolean last) {
    return form.forms().contains(layout.folded(i))
        || last
            && layout.word(i).analysis().pronoun() != Analysis.Pronoun.NONE
            && form.forms().contains(withoutPronoun(i));
  }

  private String withoutPronoun(int i) {
    String folded = layout.folded(i);
    String stem = folded.substring(0, folded.length() - layout.word(i).analysis().suffixLength());
    return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ة" : stem;
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
      int inside = layout.quotationOpenedAt(at).isPresent() ? at + 1 : at;
      source = phrase(inside);
      end = source != null ? source.end() : at;
      end += source != null && layout.isQuote(end) ? 1 : 0;
    }
    end = source == null ? end : afterAsides(end, limit);
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

  /** Past a time between commas, where another source follows: نقلته تاس، الثلاثاء، عن. */
  private int afterAsides(int from, int limit) {
    int at = from;
    while (at < limit && (layout.isComma(at) || layout.afterTime(at) > at)) {
      at = Math.max(at + 1, layout.afterTime(at));
    }
    return at < limit && isFrom(at) ? at : from;
  }

  private @Nullable Phrase phrase(int i) {
    return layout.phraseAt(i).orElse(null);
  }

  private boolean isFrom(int i) {
    return layout.folded(i).equals("عن");
  }
}
