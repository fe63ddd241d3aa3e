package org.isnad.engine.statement;

import java.util.Optional;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a reporting noun: اتهامات [روسيا] [خطيرة] [من كذا] [لفلان] بـ. The speaker
 * follows in construct or after من, the addressee after لـ; adjectives, participles and times may
 * stand between.
 */
final class NominalFrame {
  /** How many words may stand between the noun and its content. */
  static final int REACH = 14;

  private static final int NONE = -1;

  private final Layout layout;
  private final Cue cue;
  private final int limit;
  private @Nullable Phrase speaker;
  private @Nullable Phrase addressee;
  private Frame frame = Frame.THAT;
  private int content = NONE;

  private NominalFrame(Layout layout, Cue cue) {
    this.layout = layout;
    this.cue = cue;
    limit = Math.min(layout.sentenceEnd(cue.verb()), cue.end() + REACH);
  }

  /** Reads what stands behind {@code cue}. */
  static NominalFrame read(Layout layout, Cue cue) {
    NominalFrame frame = new NominalFrame(layout, cue);
    frame.run();
    return frame;
  }

  /** Who says it, or null. */
  @Nullable Phrase speaker() {
    return speaker;
  }

  /** Who is spoken to, or null. */
  @Nullable Phrase addressee() {
    return addressee;
  }

  /** The frame that opened the content. */
  Frame frame() {
    return frame;
  }

  /** Index of the first word of the content; -1 where none follows. */
  int content() {
    return content;
  }

  private void run() {
    int at = cue.end();
    while (at < limit && content == NONE) {
      int next = step(at);
      if (next <= at) {
        return;
      }
      at = next;
    }
  }

  /** Moves over one part; returns {@code at} where the frame ends. */
  private int step(int at) {
    if (layout.afterTime(at) > at) {
      return layout.afterTime(at);
    }
    if (opens(at)) {
      return at;
    }
    if (layout.isMark(at) || layout.word(at).isFinite() || layout.isRelative(at)) {
      return at;
    }
    if (layout.folded(at).equals("من") && speaker == null) {
      speaker = actorAt(at + 1);
      return speaker == null ? at : speaker.end();
    }
    Analysis analysis = layout.word(at).analysis();
    if (analysis.has(Proclitic.LI) && addressee == null) {
      addressee = actorAt(at);
      return addressee == null ? at : addressee.end();
    }
    if (layout.isPreposition(at)) {
      boolean toThem = analysis.pronoun() != Analysis.Pronoun.NONE && at > cue.end();
      return toThem && layout.folded(at).startsWith("\u0644") ? at + 1 : at;
    }
    if (speaker == null && at == cue.end() && isConstruct()) {
      speaker = actorAt(at);
      if (speaker != null) {
        return speaker.end();
      }
    }
    boolean adverb = at == cue.end() && layout.word(at).plain().endsWith("\u0627\u064B");
    return isAdjective(at) || adverb ? at + 1 : at;
  }

  private boolean isConstruct() {
    return !cue.analysis().isDefinite() && cue.analysis().pronoun() == Analysis.Pronoun.NONE;
  }

  private @Nullable Phrase actorAt(int at) {
    return at >= limit
        ? null
        : layout.phraseAt(at).filter(p -> layout.isActor(p) && p.end() <= limit).orElse(null);
  }

  /** An adjective or participle that agrees in definiteness: اتهامات خطيرة, الاتهامات الموجهة. */
  private boolean isAdjective(int at) {
    Analysis analysis = layout.word(at).analysis();
    boolean form =
        layout.word(at).pos() == Pos.ADJ
            || analysis.form() == Analysis.Form.ACTIVE_PARTICIPLE
            || analysis.form() == Analysis.Form.PASSIVE_PARTICIPLE;
    boolean bare = !layout.hasPrepositionOn(at);
    return form && bare && analysis.isDefinite() == cue.analysis().isDefinite();
  }

  private boolean opens(int at) {
    if (layout.isByThat(at) || layout.isThat(at) && allows(Frame.THAT)) {
      return open(Frame.THAT, at + 1);
    }
    if (layout.isColon(at) && cue.analysis().pronoun() != Analysis.Pronoun.NONE) {
      return open(Frame.QUOTE, at + 1);
    }
    Analysis analysis = layout.word(at).analysis();
    boolean noun =
        !layout.word(at).isFinite() && !Particles.ADVERBIAL_BI.contains(layout.folded(at));
    if (allows(Frame.BI) && analysis.has(Proclitic.BI) && noun) {
      return open(Frame.BI, at);
    }
    if (allows(Frame.LI) && analysis.has(Proclitic.LI) && noun && actorAt(at) == null) {
      return open(Frame.LI, at);
    }
    boolean adverb =
        !analysis.isDefinite() && layout.word(at).plain().endsWith("\u0627") && !isEventNoun(at);
    boolean object =
        !layout.hasPrepositionOn(at)
            && layout.word(at).pos() != Pos.ADJ
            && !layout.isRelative(at)
            && !adverb
            && (isEventNoun(at) || actorAt(at) == null && layout.isNominal(at));
    if (allows(Frame.OBJ) && cue.entry().noun() && at == cue.end() && object) {
      return open(Frame.OBJ, at);
    }
    return byPreposition(at);
  }

  private boolean byPreposition(int at) {
    Optional<Frame> preposition = preposition(at);
    if (preposition.isEmpty() || at + 1 >= limit) {
      return false;
    }
    Frame found = preposition.get();
    if (layout.isThat(at + 1)) {
      return (allows(found) || allows(Frame.THAT)) && open(Frame.THAT, at + 2);
    }
    return allows(found) && isProposition(found, at + 1) && open(found, at + 1);
  }

  private boolean isProposition(Frame found, int at) {
    boolean place = actorAt(at) != null || layout.afterTime(at) > at;
    return found == Frame.ILA || found == Frame.ALA || found == Frame.AN
        ? !place || isEventNoun(at)
        : isEventNoun(at);
  }

  private boolean isEventNoun(int at) {
    return layout.word(at).analysis().form() == Analysis.Form.VERBAL_NOUN;
  }

  private boolean allows(Frame wanted) {
    return cue.entry().allows(wanted);
  }

  private boolean open(Frame found, int first) {
    frame = found;
    content = first;
    return true;
  }

  private Optional<Frame> preposition(int i) {
    return switch (layout.folded(i)) {
      case "علي" -> Optional.of(Frame.ALA);
      case "الي" -> Optional.of(Frame.ILA);
      case "عن" -> Optional.of(Frame.AN);
      case "من" -> Optional.of(Frame.MIN);
      case "في" -> Optional.of(Frame.FI);
      default -> Optional.empty();
    };
  }
}
