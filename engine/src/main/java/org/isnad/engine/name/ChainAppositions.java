package org.isnad.engine.name;

import java.util.Optional;
import org.isnad.engine.word.Analysis.Number;

/** Reads names and offices that stand beside each other with a comma between. */
final class ChainAppositions {
  private final ChainScanner scanner;
  private final GrowingChain chain;

  ChainAppositions(ChainScanner scanner, GrowingChain chain) {
    this.scanner = scanner;
    this.chain = chain;
  }

  /** Reads on behind a comma: الرئيس الأميركي، باراك أوباما; راجح بادي، المتحدث باسم الحكومة. */
  void read() {
    if (chain.at() + 1 >= chain.limit() || !isComma(chain.at())) {
      return;
    }
    int next = chain.at() + 1;
    Shape shape = scanner.shape(next);
    if (!shape.isFree() && !scanner.token(next).isMark('#')) {
      return;
    }
    if (chain.state() == ChainState.PERSON) {
      if (shape.isHead(HeadForm.Type.TITLE) && chain.parts().size() == 1) {
        Optional<Chain> office = scanner.chainAt(next);
        if (office.isPresent() && office.get().part(Part.Role.PERSON).isEmpty()) {
          chain.parts().addAll(office.get().parts());
          chain.moveTo(office.get().end());
        }
      }
      return;
    }
    if ((chain.hasTitle() || chain.isAddressed()) && chain.isDefinite()) {
      Match match = scanner.nameAt(next);
      int end =
          match != null && match.entry().type() == Entry.Type.PERSON
              ? Math.max(match.end(), scanner.personEnd(next, true))
              : match != null && !shape.first() ? next : scanner.personEnd(next, true);
      if (end > next && (end > next + 1 || match != null)) {
        chain.moveTo(next);
        chain.addPerson(
            end, match != null && match.entry().type() == Entry.Type.PERSON ? match.entry() : null);
      }
    }
  }

  /** The end of strange words before an office, which are a name; where none are, this index. */
  int nameBeforeOffice() {
    int end = chain.at();
    while (end < chain.limit() && end < chain.at() + 5 && mayBeName(end)) {
      end++;
    }
    if (end < chain.at() + 2 || end + 1 >= chain.limit() || !isComma(end) || !startsName(end)) {
      return chain.at();
    }
    Shape office = scanner.shape(end + 1);
    if (!office.isFree()
        || !office.isHead(HeadForm.Type.TITLE)
        || office.number() != Number.SINGULAR) {
      return chain.at();
    }
    Optional<Chain> beside = scanner.chainAt(end + 1);
    return beside.isPresent()
            && beside.get().definite()
            && beside.get().part(Part.Role.PERSON).isEmpty()
        ? end
        : chain.at();
  }

  // Not جمع before a first name.
  private boolean startsName(int end) {
    Shape shape = scanner.shape(chain.at());
    if (shape.first()
        || shape.isStrange()
        || shape.type() == Shape.Type.PARTICIPLE
        || shape.type() == Shape.Type.ADJECTIVE) {
      return true;
    }
    for (int i = chain.at() + 1; i < end; i++) {
      if (scanner.shape(i).first()) {
        return false;
      }
    }
    return shape.type() != Shape.Type.VERB;
  }

  private boolean mayBeName(int i) {
    Shape shape = scanner.shape(i);
    return scanner.token(i).isWord()
        && shape.type() != Shape.Type.STOP
        && shape.head() == null
        && shape.nisba() == null
        && !shape.pronoun()
        && !(shape.definite() && (i == chain.at() || shape.preposition() != ' '))
        && !(scanner.nameAt(i) != null && i == chain.at() && !shape.first());
  }

  private boolean isComma(int i) {
    return scanner.token(i).isMark('\u060C') || scanner.token(i).isMark(',');
  }
}
