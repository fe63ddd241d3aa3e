package org.isnad.engine.event;

import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;

/** Reads what hangs on a noun: pronoun or genitive, adjectives of nationality, prepositions. */
final class NounArguments {
  private static final int REACH = 30;

  private final Scene scene;
  private final Nationalities nationalities;

  NounArguments(Scene scene, Nationalities nationalities) {
    this.scene = scene;
    this.nationalities = nationalities;
  }

  /** The arguments of a noun that is a word of its own. */
  Arguments of(int noun) {
    return of(noun, noun + 1, List.of(), false);
  }

  /** The arguments of the words of {@code trigger}. */
  Arguments of(Trigger trigger) {
    List<Integer> objects = trigger.objects();
    boolean gap = objects.isEmpty() || objects.get(0) > trigger.first() + 1;
    int end = trigger.first() + 1;
    if (!gap) {
      for (int object : objects) {
        end = object + 1;
      }
    }
    boolean acting = !trigger.word().recipient().contains(Slot.IDAFA);
    return of(trigger.first(), end, objects, acting);
  }

  private Arguments of(int first, int end, List<Integer> objects, boolean acting) {
    Arguments arguments = new Arguments(end);
    int limit = Math.min(scene.end(first), end + REACH);
    int anchor = end - 1;
    Analysis analysis = scene.analysis(anchor);
    int at = end;
    if (analysis.pronoun() != Analysis.Pronoun.NONE && !analysis.isFinite()) {
      arguments.add(Slot.IDAFA, Filler.pronoun(anchor, analysis.pronoun()));
    } else if (mayHaveGenitive(anchor) && at < limit) {
      at = genitive(at, arguments, objects, anchor, acting);
    }
    at = adjectives(at, limit, anchor, acting, arguments);
    for (int object : objects) {
      nationalities
          .of(scene.word(object))
          .ifPresent(country -> arguments.add(Slot.NISBA, Filler.nationality(object, country)));
    }
    new Walk(scene, arguments, objects).ofNoun(at, limit);
    return arguments;
  }

  private boolean mayHaveGenitive(int anchor) {
    Analysis analysis = scene.analysis(anchor);
    String folded = scene.folded(anchor);
    boolean accusative =
        folded.length() > 3
            && folded.charAt(folded.length() - 1) == '\u0627'
            && !scene.key(anchor).endsWith("\u0627");
    return !analysis.isDefinite() && !accusative && analysis.pos() != Pos.ADJ;
  }

  private int genitive(
      int at, Arguments arguments, List<Integer> objects, int anchor, boolean acting) {
    int from = scene.timeAt(at).map(TimeExpression::end).orElse(at);
    int i = scene.skipQuantity(scene.skipQuotes(from));
    if (objects.contains(i)
        || scene.timeAt(i).isPresent()
        || scene.isFinite(i)
        || !scene.isNominal(i)
        || scene.hasPrepositionOn(i)
        || scene.hasAnd(i)
        || isAdjective(i)
        || isQuality(i, anchor, acting)
        || Prepositions.at(scene, i).isPresent()) {
      return at;
    }
    if (scene.analysis(i).pos() == Pos.NUM && scene.folded(i + 1).startsWith("منه")) {
      arguments.add(Slot.IDAFA, Filler.pronoun(i + 1, scene.analysis(i + 1).pronoun()));
      return i + 2;
    }
    List<Phrase> phrases = scene.phrasesAt(i);
    if (phrases.isEmpty()) {
      return at;
    }
    phrases.forEach(phrase -> arguments.add(Slot.IDAFA, Filler.of(phrase)));
    return phrases.get(phrases.size() - 1).end();
  }

  /** هجوم مسلح, مواجهة مسلحة: a participle that agrees with a noun whose genitive would act. */
  private boolean isQuality(int i, int anchor, boolean acting) {
    Analysis analysis = scene.analysis(i);
    boolean participle =
        analysis.form() == Analysis.Form.PASSIVE_PARTICIPLE
            || analysis.form() == Analysis.Form.ACTIVE_PARTICIPLE
            || scene.key(i).equals("مسلح");
    boolean feminine = scene.word(i).folded().endsWith("\u0629");
    return acting
        && participle
        && !analysis.isDefinite()
        && analysis.number() != Analysis.Number.PLURAL
        && analysis.number() != Analysis.Number.DUAL
        && scene.mentionAt(i).isEmpty()
        && scene.phraseAt(i).filter(phrase -> phrase.end() > i + 1).isEmpty()
        && feminine == isFeminine(anchor);
  }

  private boolean isFeminine(int anchor) {
    Analysis analysis = scene.analysis(anchor);
    return analysis.number() == Analysis.Number.PLURAL
        || scene.word(anchor).folded().endsWith("\u0629");
  }

  private boolean isAdjective(int i) {
    return scene.analysis(i).pos() == Pos.ADJ && scene.mentionAt(i).isEmpty();
  }

  /** A definite participle behind a definite noun (الاتهامات الموجهة). */
  private boolean isParticiple(int i) {
    Analysis analysis = scene.analysis(i);
    String folded = scene.folded(i);
    return analysis.isDefinite()
        && scene.mentionAt(i).isEmpty()
        && (folded.endsWith("\u064A")
            || folded.endsWith("\u064A\u0629")
            || analysis.form() == Analysis.Form.PASSIVE_PARTICIPLE
            || analysis.form() == Analysis.Form.ACTIVE_PARTICIPLE);
  }

  private int adjectives(int from, int limit, int anchor, boolean acting, Arguments arguments) {
    boolean definite = scene.analysis(anchor).isDefinite();
    int at = from;
    int seen = 0;
    while (at < limit && seen < 6) {
      if (scene.isQuote(at) || scene.timeAt(at).isPresent()) {
        at++;
        continue;
      }
      boolean clitic = scene.analysis(at).has(Proclitic.BI) || scene.analysis(at).has(Proclitic.LI);
      Optional<String> country =
          clitic || scene.isFinite(at) ? Optional.empty() : nationalities.of(scene.word(at));
      if (country.isPresent()) {
        arguments.add(Slot.NISBA, Filler.nationality(at, country.get()));
      } else if (!isAdjective(at)
              && !(definite && isParticiple(at))
              && !isQuality(at, anchor, acting)
          || scene.hasPrepositionOn(at)) {
        break;
      }
      seen++;
      at++;
    }
    return at;
  }
}
