package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.text.Quotation;
import org.isnad.engine.text.Sentence;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/** Statements whose cue is a fixed attribution before, behind or inside the clause it covers. */
final class AttributedClauses {
  private final Reading reading;
  private final Layout layout;

  AttributedClauses(Reading reading) {
    this.reading = reading;
    layout = reading.layout();
  }

  /**
   * The statements whose attribution starts at {@code i}; two where the source has a source.
   *
   * @param settled index after the words that an earlier attribution of the sentence covers
   */
  List<Draft> at(int i, int settled) {
    Optional<Attribution> found = reading.attributions().at(i);
    if (found.isEmpty() || isOfSameSpeaker(found.get())) {
      return List.of();
    }
    Attribution attribution = found.get();
    Optional<Cue> teller = teller(attribution);
    if (teller.isPresent()) {
      return List.of(passedOn(attribution, teller.get()));
    }
    int[] content = content(attribution, settled);
    if (content[1] <= content[0]) {
      return List.of();
    }
    Draft outer = draft(attribution, attribution.source(), i, attribution.cueEnd(), content, -1);
    List<Draft> out = new ArrayList<>(List.of(outer));
    Phrase inner = attribution.inner();
    if (inner != null) {
      out.add(draft(attribution, inner, inner.first() - 1, inner.first(), content, i));
    }
    return out;
  }

  /** أفادت القناة، نقلا عن الوزير، بأن: the cue before whose content the source is named. */
  private Optional<Cue> teller(Attribution attribution) {
    String word = layout.folded(attribution.first());
    if (!word.equals("نقلا") && !word.equals("ناقلا") && !word.equals("ناقلة")
        || attribution.source() == null) {
      return Optional.empty();
    }
    for (int i = attribution.first() - 1; i >= layout.sentenceStart(attribution.first()); i--) {
      Optional<Cue> cue = reading.cues().verbAt(i);
      boolean before =
          cue.isPresent()
              && reading
                  .cues()
                  .openingAt(i)
                  .filter(o -> o.first() >= attribution.end())
                  .isPresent();
      if (before) {
        return cue;
      }
    }
    return Optional.empty();
  }

  private Draft passedOn(Attribution attribution, Cue teller) {
    Opening opening = reading.cues().openingAt(teller.verb()).orElseThrow();
    int end = reading.ends().of(teller, opening.frame(), opening.first());
    int[] content = {opening.first(), Math.max(end, opening.first() + 1)};
    return draft(
        attribution,
        attribution.source(),
        attribution.first(),
        attribution.cueEnd(),
        content,
        teller.first());
  }

  /** على حد قوله, حسب تعبيره: the speaker who is speaking already. */
  private boolean isOfSameSpeaker(Attribution attribution) {
    int last = attribution.cueEnd() - 1;
    Phrase source = attribution.source();
    boolean verb = layout.word(last).isFinite();
    if (source == null) {
      return verb || layout.word(last).analysis().pronoun() != Analysis.Pronoun.NONE;
    }
    boolean addressee = verb && layout.word(source.first()).analysis().has(Proclitic.LI);
    boolean own =
        layout.word(source.head()).analysis().pronoun() == Analysis.Pronoun.OUR
            && Particles.INFORMATION.contains(layout.word(source.head()).stem());
    return addressee || own; // حسبما قال للصحافيين, حسب معلوماتنا
  }

  private static Draft draft(
      Attribution attribution,
      @Nullable Phrase source,
      int first,
      int end,
      int[] content,
      int outer) {
    return new Draft(
        first,
        end,
        attribution.act(),
        false,
        source == null ? Draft.Source.UNDERSTOOD : Draft.Source.NAMED,
        source,
        null,
        null,
        content[0],
        content[1],
        outer,
        attribution.pattern().id(),
        List.of());
  }

  private int[] content(Attribution attribution, int settled) {
    int i = attribution.first();
    int start = Math.max(layout.sentenceStart(i), Math.min(settled, i));
    int end = layout.sentenceEnd(i);
    Optional<Quotation> around = layout.quotationAround(i);
    if (around.isPresent() && around.get().first() > start) {
      start = around.get().first();
      end = Math.min(end, around.get().close());
    }
    while (start < i && layout.isMark(start) && !layout.isQuote(start)) {
      start++;
    }
    if (start == i) {
      return fillsSentence(attribution, end) ? sentenceBefore(i) : leading(attribution, end);
    }
    int after = attribution.end();
    while (after < end && layout.afterTime(after) > after) {
      after = layout.afterTime(after);
    }
    boolean trails =
        after >= end || layout.isMark(after) && !layout.isComma(after) || restIsAside(after, end);
    if (trails) {
      return new int[] {start, layout.trimEnd(start, i)};
    }
    boolean clauseFollows =
        layout.isComma(after)
            && (isNewStatement(after + 1)
                || Particles.NARRATOR.contains(layout.folded(after + 1))
                || Particles.CONTRAST.contains(layout.folded(after + 1)));
    return clauseFollows
        ? new int[] {start, layout.trimEnd(start, i)}
        : new int[] {start, reading.ends().of(i, after)};
  }

  private boolean isNewStatement(int i) {
    return i < layout.size() && reading.cues().at(i).isPresent();
  }

  /** A few words behind the source that belong to it: a place, a second name. */
  private boolean restIsAside(int after, int end) {
    boolean joined =
        layout.isComma(after)
            && after + 1 < end
            && layout.word(after + 1).analysis().has(Proclitic.WA);
    int longest = joined ? 10 : 5;
    if (layout.isComma(after) && !joined || end - after > longest) {
      return false;
    }
    for (int k = after + 1; k < end; k++) {
      if (layout.isComma(k) || layout.word(k).isFinite()) {
        return false;
      }
    }
    return true;
  }

  private boolean fillsSentence(Attribution attribution, int end) {
    return layout.trimEnd(attribution.end(), end) <= attribution.end();
  }

  /** The content of an attribution that is a sentence of its own. */
  private int[] sentenceBefore(int i) {
    int sentence = layout.sentence(i) - 1;
    if (sentence < 0) {
      return new int[] {i, i};
    }
    Sentence before = layout.text().sentences().get(sentence);
    return new int[] {before.first(), layout.trimEnd(before.first(), before.end())};
  }

  /** بحسب فلان فإن: the particle that opens the clause behind a leading attribution. */
  private boolean isThenThat(int i) {
    return Particles.THEN_THAT.contains(layout.folded(i));
  }

  private int[] leading(Attribution attribution, int end) {
    int at = attribution.end();
    while (at < end && layout.isRelative(attribution.end()) && !layout.isComma(at)) {
      at++; // بحسب المجموعة التي رافقته، ...
    }
    while (at < end && !layout.isComma(at) && !layout.word(at).isFinite() && !layout.isThat(at)) {
      at++;
    }
    if (at >= end) {
      at = attribution.end();
    }
    while (at < end
        && (layout.isMark(at) && !layout.isQuote(at) || layout.isThat(at) || isThenThat(at))) {
      at++;
    }
    return new int[] {at, layout.trimEnd(at, end)};
  }
}
