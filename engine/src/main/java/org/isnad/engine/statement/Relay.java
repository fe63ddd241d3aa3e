package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Relayed speech: نقلت رويترز عن فلان قوله إن. Two statements with one content; the inner one's cue
 * is قوله, or عن where no such word stands.
 */
final class Relay {
  private static final Set<String> VERBS = Set.of("نقل", "نسب", "روى", "حكى", "اقتبس");
  private static final Set<String> SAYING =
      Set.of("قوله", "قولها", "قولهم", "قولهما", "تاكيده", "تاكيدها", "تاكيدهم", "القول", "بقوله");

  private Relay() {}

  /** The outer and the inner statement; empty where the cue relays nothing. */
  static List<Draft> read(Reading reading, Cue cue, @Nullable Phrase before) {
    Layout layout = reading.layout();
    if (!VERBS.contains(cue.analysis().verb()) && !cue.entry().rule().endsWith(".relay")) {
      return List.of();
    }
    int limit = Math.min(layout.sentenceEnd(cue.verb()), cue.end() + OpeningWalk.REACH);
    int at = cue.end();
    Phrase outer = before;
    while (at < limit && !isFrom(layout, cue, at)) {
      Optional<Phrase> phrase = outer == null ? layout.phraseAt(at) : Optional.empty();
      if (phrase.isPresent() && !layout.isPreposition(at)) {
        outer = phrase.get();
        at = Math.max(at + 1, outer.end());
      } else if (layout.isThat(at) || layout.isColon(at)) {
        return List.of();
      } else {
        at++;
      }
    }
    if (at >= limit) {
      return List.of();
    }
    return read(reading, cue, outer, at, limit);
  }

  private static List<Draft> read(
      Reading reading, Cue cue, @Nullable Phrase outer, int from, int limit) {
    Layout layout = reading.layout();
    Optional<Phrase> inner = layout.phraseAt(from + 1);
    int at = inner.map(Phrase::end).orElse(from + 1);
    int cueFirst = from;
    while (at < limit) {
      int aside = Anonymity.after(layout, at);
      if (aside > at) {
        at = aside; // عن مسؤول، طلب عدم ذكر اسمه، قوله
        continue;
      }
      if (SAYING.contains(layout.folded(at))) {
        cueFirst = at;
      } else if (layout.isThat(at) || layout.isByThat(at) || layout.isColon(at)) {
        return drafts(reading, cue, outer, inner.orElse(null), cueFirst, at + 1);
      } else if (layout.quotationOpenedAt(at).isPresent()
          && layout.quotationOpenedAt(at).get().end() - at > 4) {
        return drafts(reading, cue, outer, inner.orElse(null), cueFirst, at + 1);
      } else if (layout.word(at).isFinite() && !layout.isRelative(at - 1)) {
        return List.of();
      }
      at++;
    }
    return List.of();
  }

  private static List<Draft> drafts(
      Reading reading,
      Cue cue,
      @Nullable Phrase outer,
      @Nullable Phrase inner,
      int innerCue,
      int first) {
    int end = reading.ends().of(cue.verb(), first);
    if (end <= first) {
      return List.of();
    }
    Draft told =
        new Draft(
            cue.first(),
            cue.end(),
            Act.INFORM,
            false,
            outer == null ? Draft.Source.UNDERSTOOD : Draft.Source.NAMED,
            outer,
            cue.analysis(),
            null,
            first,
            end,
            -1,
            "relay",
            List.of());
    Draft said =
        new Draft(
            innerCue,
            innerCue + 1,
            Act.INFORM,
            false,
            inner == null ? Draft.Source.UNDERSTOOD : Draft.Source.NAMED,
            inner,
            null,
            null,
            first,
            end,
            cue.first(),
            "relay",
            List.of());
    List<Draft> out = new ArrayList<>();
    out.add(told);
    out.add(said);
    return out;
  }

  private static boolean isFrom(Layout layout, Cue cue, int i) {
    String word = layout.folded(i);
    return word.equals("عن") || word.equals("الي") && cue.analysis().verb().equals("نسب");
  }
}
