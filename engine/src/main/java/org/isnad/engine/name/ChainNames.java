package org.isnad.engine.name;

import org.jspecify.annotations.Nullable;

/** Reads names that a gazetteer knows or that stand in quotation marks, as members of a phrase. */
final class ChainNames {
  private final ChainScanner scanner;
  private final GrowingChain chain;

  ChainNames(ChainScanner scanner, GrowingChain chain) {
    this.scanner = scanner;
    this.chain = chain;
  }

  /** Reads the name of a gazetteer that stands here. */
  boolean readName() {
    Shape shape = scanner.shape(chain.at());
    if (chain.state() == ChainState.CLOSED && (shape.nisba() != null || !chain.expectsPerson())) {
      return false;
    }
    if (chain.state() == ChainState.PERSON
        || chain.state() == ChainState.MODIFIED
        || chain.state() == ChainState.NAMED && !chain.expectsPerson()) {
      return false;
    }
    Match match = scanner.nameAt(chain.at(), chain.wanted());
    if (match == null) {
      return false;
    }
    Entry.Type type = match.entry().type();
    if (type == Entry.Type.PERSON) {
      chain.addPerson(Math.max(match.end(), scanner.personEnd(chain.at(), true)), match.entry());
      return true;
    }
    if (chain.state() == ChainState.CLOSED
        || chain.state() == ChainState.NAMED
        || match.entry().words().size() == 1 && !isSurely(shape, type)
        || type == Entry.Type.MEDIA && chain.wanted() != Entry.Type.MEDIA && !shape.isStrange()) {
      return false;
    }
    chain.add(Part.Role.NAME, match.end(), match.entry());
    chain.become(ChainState.NAMED);
    chain.markDefinite();
    return true;
  }

  // A single word that is a common noun too is a name only where the noun before it asks for one.
  private boolean isSurely(Shape shape, Entry.Type type) {
    return switch (type) {
      case COUNTRY -> chain.state() == ChainState.START || !shape.bare().equals(NameLexicon.MALI);
      case CAPITAL, PALACE, PERSON -> true;
      case ORGANISATION -> isSurelyBody(shape, scanner.nameAt(chain.at()));
      case PLACE ->
          chain.wanted() == Entry.Type.PLACE
              || shape.head() == null
                  && (shape.type() == Shape.Type.UNKNOWN || !chain.parts().isEmpty());
      case MEDIA -> shape.type() == Shape.Type.UNKNOWN || chain.wanted() == Entry.Type.MEDIA;
    };
  }

  // الوفد, المستقبل, فتح: a party only where the text speaks of its country.
  private boolean isSurelyBody(Shape shape, @Nullable Match match) {
    if (shape.type() == Shape.Type.UNKNOWN || match == null || chain.wanted() != null) {
      return true;
    }
    if (shape.head() != null && shape.head().isPersonal()) {
      return true;
    }
    return shape.head() == null && scanner.speaksOf(match.entry().country());
  }

  /** Reads a name in marks: "تاس" after وكالة, (روسيا اليوم) after قناة. */
  boolean readQuoted() {
    boolean bracket = scanner.token(chain.at()).isMark('(');
    int close = closing(chain.at(), bracket);
    if (close < 0) {
      return false;
    }
    Match match =
        scanner.nameAt(chain.at() + 1, chain.isQuotedAlone() ? Entry.Type.MEDIA : chain.wanted());
    boolean known = match != null && match.end() >= close;
    HeadForm holder = chain.parts().isEmpty() ? null : chain.last().shape().head();
    boolean takes = takesName(holder);
    boolean fits =
        switch (chain.state()) {
          case OPEN, CLOSED -> takes || known && chain.head() != null;
          case MODIFIED -> takes && known;
          case START -> known && (chain.isQuotedAlone() || !chain.parts().isEmpty());
          case NAMED, PERSON -> bracket && known;
        };
    if (!fits) {
      return false;
    }
    chain.add(
        match != null && known ? Part.Role.NAME : Part.Role.QUOTED,
        close + 1,
        match != null && known ? match.entry() : null);
    chain.become(ChainState.NAMED);
    chain.markDefinite();
    return true;
  }

  private static boolean takesName(@Nullable HeadForm noun) {
    return noun != null
        && (noun.type() == HeadForm.Type.BODY
            || noun.type() == HeadForm.Type.MEDIA
            || noun.type() == HeadForm.Type.DOCUMENT
            || noun.type() == HeadForm.Type.PLACE);
  }

  private int closing(int open, boolean bracket) {
    int last = Math.min(chain.limit(), open + 7);
    for (int i = open + 1; i < last; i++) {
      if (bracket ? scanner.token(i).isMark(')') : scanner.shape(i).type() == Shape.Type.QUOTE) {
        return i > open + 1 ? i : -1;
      }
      if (scanner.shape(i).type() == Shape.Type.MARK) {
        return -1;
      }
    }
    return -1;
  }
}
