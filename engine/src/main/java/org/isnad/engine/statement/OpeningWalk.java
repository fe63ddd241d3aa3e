package org.isnad.engine.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Phrase;
import org.jspecify.annotations.Nullable;

/** Where the walk from a cue to its content stands, and whom it has met. */
final class OpeningWalk {
  /** How many words may stand between a cue and its content. */
  static final int REACH = 60;

  private final Layout layout;
  private final Cue cue;
  private final Set<Frame> frames;
  private final int limit;
  private @Nullable Phrase subject;
  private @Nullable Phrase addressee;
  private boolean subjectTaken;
  private boolean object;
  private boolean afterAdjunct;
  private boolean skipped;
  private boolean stopped;
  private int at;

  OpeningWalk(Layout layout, Cue cue, boolean subjectBefore) {
    this.layout = layout;
    this.cue = cue;
    frames = cue.entry().frames();
    int end = Math.min(layout.sentenceEnd(cue.verb()), cue.end() + REACH);
    limit = layout.quotationAround(cue.verb()).map(q -> Math.min(q.close(), end)).orElse(end);
    subjectTaken = subjectBefore;
    at = cue.end();
  }

  /** Index of the word to look at. */
  int at() {
    return at;
  }

  /** The index at which the walk ends. */
  int limit() {
    return limit;
  }

  void goTo(int index) {
    at = index;
  }

  /** Goes to {@code index} over something that is done with. */
  void skipTo(int index) {
    at = index;
    skipped = true;
  }

  /** Whether something was skipped since this was asked. */
  boolean hasSkipped() {
    boolean since = skipped;
    skipped = false;
    return since;
  }

  /** The subject found behind the cue. */
  @Nullable Phrase subject() {
    return subject;
  }

  void takeSubject(Phrase phrase) {
    subject = phrase;
    subjectTaken = true;
  }

  /** Whether there is a subject, behind the cue or before it. */
  boolean hasSubject() {
    return subjectTaken;
  }

  @Nullable Phrase addressee() {
    return addressee;
  }

  void address(Phrase phrase) {
    addressee = phrase;
  }

  /** Notes that a noun phrase was passed over, an object of the verb if {@code is}. */
  void passObject(boolean is) {
    object = is;
  }

  boolean isBehindAdjunct() {
    return afterAdjunct;
  }

  void standBehindAdjunct(boolean stands) {
    afterAdjunct = stands;
  }

  /** Whether no content will be found any more. */
  boolean hasStopped() {
    return stopped;
  }

  boolean allowsAny(Frame... any) {
    return List.of(any).stream().anyMatch(frames::contains);
  }

  /** Whether a colon or أن that may open content stands within a few words. */
  boolean thatFollowsSoon(int from) {
    for (int i = from; i < Math.min(limit, from + 12); i++) {
      if (layout.isColon(i)
          || layout.isThat(i)
              && !Particles.SUBORDINATE_BEFORE_THAT.contains(layout.folded(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a preposition here can belong to the cue: not far behind its subject or addressee, and
   * for words that report only with a frame, not behind an adjunct.
   */
  boolean isNear() {
    int last = cue.end();
    last = subject == null ? last : Math.max(last, subject.end());
    last = addressee == null ? last : Math.max(last, addressee.end());
    boolean only = !frames.contains(Frame.THAT) && !frames.contains(Frame.OBJ);
    boolean loose = cue.entry().strength() == ReportingWord.Strength.FRAME && !only;
    return loose ? at - last <= 3 && !afterAdjunct : at - last <= (only ? 20 : 12);
  }

  /** Ends the walk: what was taken for subject or addressee may be the content. */
  Optional<Opening> stop() {
    stopped = true;
    return objectAsContent();
  }

  /** Nothing opened content: the noun phrase taken for the subject may be it. */
  Optional<Opening> objectAsContent() {
    if (subject != null
        && frames.contains(Frame.OBJ)
        && cue.entry().strength() != ReportingWord.Strength.QUOTE
        && (subject.kind() == EntityKind.UNKNOWN || subject.kind() == EntityKind.DOCUMENT)) {
      Phrase content = subject;
      subject = null;
      return open(Frame.OBJ, content.first());
    }
    if (addressee != null
        && frames.contains(Frame.OBJ)
        && addressee.kind() != EntityKind.PERSON
        && !addressee.named()) {
      Phrase content = addressee;
      addressee = null;
      return open(Frame.OBJ, content.first());
    }
    return Optional.empty();
  }

  /** The opening by {@code frame} at {@code first}, where the cue takes it. */
  Optional<Opening> open(Frame frame, int first) {
    if (first >= limit
        || layout.folded(first).equals("بذلك")
        || cue.entry().strength() == ReportingWord.Strength.QUOTE && frame != Frame.QUOTE) {
      stopped = true;
      return Optional.empty();
    }
    boolean bare =
        frames.equals(Set.of(Frame.ILA)) && !object && cue.analysis().suffixLength() == 0;
    if (bare) {
      stopped = true; // يرجع الخلاف إلى: it goes back by itself
      return Optional.empty();
    }
    return Optional.of(new Opening(frame, first, subject, addressee, object));
  }
}
