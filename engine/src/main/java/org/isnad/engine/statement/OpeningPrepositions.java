package org.isnad.engine.statement;

import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.jspecify.annotations.Nullable;

/**
 * Tells on the way from a cue to its content what a preposition opens, and passes over adjuncts.
 */
final class OpeningPrepositions {
  /** Prepositions behind nouns of feeling in idioms. */
  private static final Set<String> TOWARDS = Set.of("ازاء", "حيال", "تجاه", "بشان");

  /** What one speaks in: behind these the content may still stand as an object. */
  private static final Set<String> SPEECHES =
      Set.of(
          "بيان", "تصريح", "تصريحات", "حديث", "مقابلة", "كلمة", "خطاب", "مؤتمر", "اتصال", "تغريدة",
          "رسالة", "حوار", "لقاء");

  private final Layout layout;
  private final CueWords cueWords;
  private final Cue cue;
  private final Set<Frame> frames;
  private final OpeningWalk walk;

  OpeningPrepositions(Layout layout, CueWords cueWords, Cue cue, OpeningWalk walk) {
    this.layout = layout;
    this.cueWords = cueWords;
    this.cue = cue;
    frames = cue.entry().frames();
    this.walk = walk;
  }

  /** The opening by the preposition at which the walk stands; else goes over its adjunct. */
  Optional<Opening> atPreposition() {
    if (layout.folded(walk.at()).equals("ب")
        && layout.quotationOpenedAt(walk.at() + 1).isPresent()) {
      return frames.contains(Frame.BI) ? walk.open(Frame.BI, walk.at()) : Optional.empty();
    }
    Frame frame = frameOfPreposition();
    if (frame != null) {
      return atFramePreposition(frame);
    }
    if (TOWARDS.contains(layout.folded(walk.at()))
        && cue.end() > cue.verb() + 1
        && walk.allowsAny(Frame.MIN, Frame.LI, Frame.BI)
        && walk.at() + 1 < walk.limit()) {
      return walk.open(Frame.MIN, walk.at() + 1); // أعرب عن قلقه إزاء كذا
    }
    if (layout.isPreposition(walk.at())) {
      skipAdjunct(walk.at() + 1);
    } else if (layout.isNominal(walk.at()) && layout.hasPrepositionOn(walk.at())) {
      return atPrepositionOnNoun();
    }
    return Optional.empty();
  }

  private @Nullable Frame frameOfPreposition() {
    return switch (layout.folded(walk.at())) {
      case "علي" -> Frame.ALA;
      case "الي" -> Frame.ILA;
      case "عن" -> Frame.AN;
      case "من" -> Frame.MIN;
      case "في" -> Frame.FI;
      default -> null;
    };
  }

  private Optional<Opening> atFramePreposition(Frame frame) {
    int next = walk.at() + 1;
    if (next >= walk.limit()) {
      return Optional.empty();
    }
    boolean that = layout.isThat(next);
    if (that && (frames.contains(frame) || frame == Frame.ILA || frame == Frame.ALA)) {
      return walk.open(frame, next + 1);
    }
    if (frame == Frame.AN
        && layout.word(walk.at() - 1).stem().startsWith("مسو")
        && layout.word(walk.at() - 1).analysis().isDefinite()) {
      skipAdjunct(next); // الشركة المسؤولة عن الجسر
      return Optional.empty();
    }
    Frame to = addresseeFrame(frame);
    if (to != null && frames.contains(to) && !that) {
      Optional<Phrase> phrase = layout.phraseAt(next);
      if (phrase.isPresent()
          && layout.isActor(phrase.get())
          && walk.addressee() == null
          && !frames.contains(frame)) {
        walk.address(phrase.get());
        walk.skipTo(phrase.get().end());
        return Optional.empty();
      }
    }
    boolean loose = frame == Frame.FI || frame == Frame.MIN;
    if (frames.contains(frame)
        && !(walk.isBehindAdjunct() && loose)
        && walk.isNear()
        && opensContent(frame, next)) {
      return walk.open(frame, next);
    }
    skipAdjunct(next);
    return Optional.empty();
  }

  private static @Nullable Frame addresseeFrame(Frame frame) {
    return switch (frame) {
      case ALA -> Frame.TO_ALA;
      case ILA -> Frame.TO_ILA;
      case MIN -> Frame.TO_MIN;
      case LI -> Frame.TO_LI;
      default -> null;
    };
  }

  /** Whether the noun after a preposition can be content: not a time, place or document. */
  private boolean opensContent(Frame frame, int next) {
    if (layout.afterTime(next) > next
        || layout.word(next).analysis().pronoun() != Analysis.Pronoun.NONE
            && layout.word(next).pos() == Pos.PRON) {
      return false;
    }
    if (frames.contains(Frame.THAT) && walk.isBehindAdjunct() && walk.thatFollowsSoon(next)) {
      return false;
    }
    if (frame == Frame.FI || frame == Frame.MIN) {
      return layout
          .phraseAt(next)
          .map(p -> p.kind() == EntityKind.UNKNOWN)
          .orElse(!layout.word(next).isFinite());
    }
    return true;
  }

  private Optional<Opening> atPrepositionOnNoun() {
    Analysis analysis = layout.word(walk.at()).analysis();
    String folded = layout.folded(walk.at());
    if (analysis.has(Proclitic.BI)
        && frames.contains(Frame.BI)
        && !(walk.isBehindAdjunct() && analysis.has(Proclitic.WA))
        && !Particles.ADVERBIAL_BI.contains(folded)
        && walk.isNear()
        && !(cue.entry().act() == Act.INFORM
            && walk.isBehindAdjunct()
            && walk.thatFollowsSoon(walk.at() + 1))
        && !byThatFollows()) {
      return walk.open(Frame.BI, walk.at());
    }
    if (analysis.has(Proclitic.LI)) {
      Optional<Phrase> phrase = layout.phraseAt(walk.at());
      boolean actor = phrase.isPresent() && layout.isActor(phrase.get());
      if (frames.contains(Frame.TO_LI) && actor && walk.addressee() == null) {
        walk.address(phrase.get());
        walk.skipTo(phrase.get().end());
        return Optional.empty();
      }
      if (phrase.isPresent()
          && phrase.get().kind() == EntityKind.MEDIA
          && walk.addressee() == null) {
        walk.address(phrase.get());
        walk.skipTo(phrase.get().end());
        return Optional.empty();
      }
      if (frames.contains(Frame.LI) && !actor && !walk.isBehindAdjunct()) {
        return walk.open(Frame.LI, walk.at());
      }
    }
    walk.skipTo(layout.afterPhrase(walk.at()));
    walk.standBehindAdjunct(true);
    return Optional.empty();
  }

  /** وصف كذا بكذا بأنه: where only بـ opens content, a later بأن does. */
  private boolean byThatFollows() {
    if (frames.contains(Frame.THAT) || cue.entry().act() != Act.OPINE) {
      return false;
    }
    for (int i = walk.at() + 1; i < Math.min(walk.limit(), walk.at() + 25); i++) {
      if (layout.isByThat(i)) {
        return true;
      }
      if (cueWords.at(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  private void skipAdjunct(int from) {
    if (layout.word(from - 1).analysis().suffixLength() > 0) {
      walk.skipTo(from); // فيه, له: the preposition has its object with it
    } else if (from < walk.limit() && layout.afterTime(from) > from) {
      walk.skipTo(layout.afterTime(from));
    } else if (from < walk.limit() && layout.quotationOpenedAt(from).isPresent()) {
      walk.skipTo(layout.quotationOpenedAt(from).get().close() + 1);
    } else if (from < walk.limit() && layout.isThat(from)) {
      walk.skipTo(from + 2);
    } else {
      walk.skipTo(
          from < walk.limit() && !layout.word(from).isFinite()
              ? layout.afterPhrase(from)
              : from + 1);
    }
    boolean speech =
        layout.folded(from - 1).equals("في")
            && from < walk.limit()
            && SPEECHES.contains(layout.word(from).stem())
            && !walk.thatFollowsSoon(from);
    walk.standBehindAdjunct(!speech);
  }
}
