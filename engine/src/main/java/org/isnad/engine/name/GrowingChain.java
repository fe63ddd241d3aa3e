package org.isnad.engine.name;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.word.Analysis.Number;
import org.jspecify.annotations.Nullable;

/** A noun phrase while it is read: its members so far, and what may come next. */
final class GrowingChain {
  private final ChainScanner scanner;
  private final int first;
  private final int limit;
  private final List<Part> parts = new ArrayList<>(4);
  private ChainState state = ChainState.START;
  private boolean definite;
  private boolean title;
  private boolean quotedAlone;
  private boolean linked;
  private int at;
  private @Nullable HeadForm head;

  GrowingChain(ChainScanner scanner, int first) {
    this.scanner = scanner;
    this.first = first;
    limit = Math.min(scanner.limit(first), first + ChainScanner.LONGEST);
    at = first;
  }

  /** The phrase as far as it has been read. */
  Chain done() {
    return new Chain(first, at, parts, definite);
  }

  /** Index of the phrase's first word. */
  int first() {
    return first;
  }

  /** Index of the word to be read next. */
  int at() {
    return at;
  }

  /** The index before which the phrase ends. */
  int limit() {
    return limit;
  }

  void moveTo(int index) {
    at = index;
  }

  ChainState state() {
    return state;
  }

  void become(ChainState next) {
    state = next;
  }

  List<Part> parts() {
    return parts;
  }

  Part last() {
    return parts.get(parts.size() - 1);
  }

  /** The noun that the phrase is about, so far. */
  @Nullable HeadForm head() {
    return head;
  }

  /** Whether an office or rank has been read, behind which a name may stand. */
  boolean hasTitle() {
    return title;
  }

  boolean isDefinite() {
    return definite;
  }

  /** What stands behind a link makes nothing before it definite. */
  void markDefinite() {
    definite |= !linked;
  }

  void link() {
    linked = true;
  }

  /** Whether it stands in marks behind a clitic: لـ«رويترز». */
  boolean isQuotedAlone() {
    return quotedAlone;
  }

  void quoteAlone(boolean quoted) {
    quotedAlone = quoted;
  }

  boolean hasContent() {
    for (Part part : parts) {
      if (part.role() != Part.Role.DEMONSTRATIVE && part.role() != Part.Role.LINK) {
        return true;
      }
    }
    return false;
  }

  void addNoun(Shape shape) {
    if (head == null
        || head.type() == HeadForm.Type.HONORIFIC
        || head.lemma().equals("دولة") && shape.isHead(HeadForm.Type.TITLE)) {
      head = shape.head();
    }
    title |= shape.isHead(HeadForm.Type.TITLE) && shape.number() != Number.PLURAL;
    add(Part.Role.NOUN, at + 1, null);
    boolean closes = shape.definite() || shape.pronoun();
    state =
        closes
            ? ChainState.CLOSED
            : isAccusative(shape) || hasNun(shape) ? ChainState.MODIFIED : ChainState.OPEN;
    definite |= closes && !linked;
  }

  // شخصا, عنصرا: no construct goes on behind the ending.
  private static boolean isAccusative(Shape shape) {
    HeadForm noun = shape.head();
    return noun != null && shape.stem().endsWith("ا") && !noun.lemma().endsWith("ا");
  }

  // مسلحون, شرطيان, فلسطينيين: in a construct they would have lost their last letter.
  private static boolean hasNun(Shape shape) {
    String stem = shape.stem();
    boolean nun = stem.endsWith("ون") || stem.endsWith("ين") || stem.endsWith("ان");
    if (!nun || shape.number() == Number.SINGULAR) {
      return false;
    }
    HeadForm noun = shape.head();
    return shape.nisba() != null
        || noun != null
            && stem.length() == noun.lemma().length() + 2
            && stem.startsWith(NameLexicon.folded(noun.lemma()));
  }

  /** Whether it counts what it names. */
  boolean isCounted() {
    return parts.stream().anyMatch(part -> part.role() == Part.Role.QUANTITY);
  }

  boolean addAdjective() {
    Shape shape = scanner.shape(at);
    Nisba both =
        shape.nisba() != null && at + 1 < limit
            ? scanner.lexicon().nisbas().find(shape.stem(), scanner.shape(at + 1).stem())
            : null;
    if (both == null) {
      return add(Part.Role.ADJECTIVE, at + 1, null);
    }
    parts.add(new Part(Part.Role.ADJECTIVE, at, at + 2, shape.with(both), null));
    at += 2;
    return true;
  }

  void addPerson(int end, @Nullable Entry entry) {
    add(Part.Role.PERSON, end, entry);
    state = ChainState.PERSON;
    markDefinite();
  }

  boolean add(Part.Role role, int end, @Nullable Entry entry) {
    parts.add(new Part(role, at, end, scanner.shape(at), entry));
    at = end;
    return true;
  }

  // Of names that are spelt alike, the kind that the head noun asks for.
  Entry.@Nullable Type wanted() {
    if (head == null) {
      return scanner.isPlace(at) ? Entry.Type.PLACE : null;
    }
    return switch (head.type()) {
      case MEDIA -> Entry.Type.MEDIA;
      case PLACE -> Entry.Type.PLACE;
      case BODY -> head.lemma().equals("وكالة") ? Entry.Type.MEDIA : Entry.Type.ORGANISATION;
      case TITLE -> head.lemma().equals("مراسل") ? Entry.Type.MEDIA : null;
      case HONORIFIC, SOURCE, PEOPLE, DOCUMENT -> null;
    };
  }

  boolean isPersonal() {
    return head != null
        && (head.type() == HeadForm.Type.TITLE || head.type() == HeadForm.Type.HONORIFIC);
  }

  // والأميركي دونالد ترمب: the title is said once for both.
  private boolean isNationOfPerson() {
    Shape shape = parts.isEmpty() ? null : parts.get(0).shape();
    return parts.size() == 1
        && shape != null
        && shape.nisba() != null
        && shape.definite()
        && shape.number() == Number.SINGULAR
        && at < limit
        && (scanner.shape(at).first() || scanner.isFamily(at));
  }

  boolean isAddressed() {
    return head != null
        && head.type() == HeadForm.Type.HONORIFIC
        && head.number() == Number.SINGULAR;
  }

  // A name may follow a title once the title is complete.
  boolean expectsPerson() {
    return (title || isAddressed() || isNationOfPerson())
        && (state == ChainState.CLOSED
            || state == ChainState.NAMED
            || state == ChainState.OPEN
                && parts.get(parts.size() - 1).shape().isHead(HeadForm.Type.HONORIFIC));
  }
}
