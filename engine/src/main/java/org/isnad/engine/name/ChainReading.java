package org.isnad.engine.name;

import java.util.Optional;
import org.isnad.engine.word.Analysis.Number;

/**
 * Reads one noun phrase, word by word, as far as it goes: quantity, construct chain, adjectives,
 * complements of offices, the name in apposition. A state machine, so that a phrase costs its
 * length.
 */
final class ChainReading {
  private final ChainScanner scanner;
  private final GrowingChain chain;
  private final ChainAdjectives adjectives;
  private final ChainNames names;
  private final ChainLinks links;
  private final ChainAppositions appositions;

  ChainReading(ChainScanner scanner, int first) {
    this.scanner = scanner;
    chain = new GrowingChain(scanner, first);
    adjectives = new ChainAdjectives(scanner, chain);
    names = new ChainNames(scanner, chain);
    links = new ChainLinks(scanner, chain);
    appositions = new ChainAppositions(scanner, chain);
  }

  /** The phrase; empty where the word starts none. */
  Optional<Chain> read() {
    if (scanner.shape(chain.at()).type() == Shape.Type.CLITIC && chain.at() + 1 < chain.limit()) {
      chain.moveTo(chain.at() + 1);
      chain.quoteAlone(scanner.shape(chain.at()).type() == Shape.Type.QUOTE);
    }
    new ChainOpening(scanner, chain).read();
    while (chain.at() < chain.limit() && step()) {}
    if (!chain.hasContent()) {
      return Optional.empty();
    }
    appositions.read();
    return Optional.of(chain.done());
  }

  private boolean step() {
    Shape shape = scanner.shape(chain.at());
    if (shape.type() == Shape.Type.QUOTE || scanner.token(chain.at()).isMark('(')) {
      return names.readQuoted();
    }
    if (scanner.token(chain.at()).isMark('#')) {
      return readHashed();
    }
    if (chain.expectsPerson() && isAbbreviation()) {
      chain.moveTo(chain.at() + 2);
      return true;
    }
    if (!chain.parts().isEmpty() && links.readLink(shape)) {
      return true;
    }
    if (chain.state() == ChainState.CLOSED
        && ClosedWords.isSelf(scanner.token(chain.at()).folded())) {
      return chain.addAdjective();
    }
    if (!mayStart(shape)) {
      return false;
    }
    return names.readName()
        || (shape.isNominal() || scanner.isFamily(chain.at())) && readNominal(shape);
  }

  // Clitics stand only on the first word of a phrase or of a complement.
  private boolean mayStart(Shape shape) {
    if (chain.state() == ChainState.START) {
      if (scanner.token(chain.at()).folded().equals("علي")
          && scanner.personEnd(chain.at(), false) == chain.at()) {
        return false;
      }
      Match match = shape.type() == Shape.Type.STOP ? scanner.nameAt(chain.at()) : null;
      return shape.type() != Shape.Type.STOP || match != null && match.entry().words().size() > 1;
    }
    if (shape.isFree()) {
      return true;
    }
    return shape.conjunction()
        && shape.preposition() == ' '
        && chain.head() != null
        && (chain.head().lemma().equals("وزير") || chain.head().type() == HeadForm.Type.BODY)
        && ChainWords.isField(shape.bare())
        && chain.state() == ChainState.CLOSED;
  }

  private boolean readNominal(Shape shape) {
    if (chain.expectsPerson()
        || chain.state() == ChainState.START
        || chain.state() == ChainState.OPEN && mayBePerson(shape)) {
      int end = scanner.personEnd(chain.at(), chain.expectsPerson());
      if (chain.state() == ChainState.START && chain.parts().isEmpty()) {
        end = Math.max(end, appositions.nameBeforeOffice());
      }
      if (end > chain.at()) {
        chain.addPerson(end, null);
        return true;
      }
    }
    return switch (chain.state()) {
      case START -> readFirstNoun(shape);
      case OPEN -> readConstruct(shape);
      case MODIFIED -> !shape.definite() && adjectives.isAdjective(shape) && chain.addAdjective();
      case CLOSED -> readAfterClosed(shape);
      case NAMED -> shape.definite() && adjectives.isAdjective(shape) && chain.addAdjective();
      case PERSON -> readTitleAfterPerson(shape);
    };
  }

  private boolean mayBePerson(Shape shape) {
    return shape.first() || scanner.isFamily(chain.at()) && (shape.definite() || shape.isStrange());
  }

  private boolean readFirstNoun(Shape shape) {
    chain.addNoun(shape);
    return true;
  }

  private boolean readConstruct(Shape shape) {
    if (!shape.definite() && adjectives.isAdjective(shape) && !shape.pronoun()) {
      chain.become(ChainState.MODIFIED);
      return chain.addAdjective();
    }
    // مصدر طلب عدم ذكر اسمه: a verb.
    if (chain.at() + 1 < chain.limit() && scanner.token(chain.at() + 1).folded().equals("عدم")) {
      return false;
    }
    // لقي خمسة أشخاص حتفهم: what is theirs is no part of how they are called.
    if (shape.pronoun() && chain.isCounted()) {
      return false;
    }
    chain.addNoun(shape);
    return true;
  }

  private boolean readAfterClosed(Shape shape) {
    if (shape.conjunction()) {
      return chain.add(Part.Role.NOUN, chain.at() + 1, null);
    }
    if (shape.definite() && adjectives.isAdjective(shape)) {
      return chain.addAdjective();
    }
    if (chain.isPersonal()
        && (shape.isHead(HeadForm.Type.TITLE) || shape.isHead(HeadForm.Type.HONORIFIC))
        && shape.number() == Number.SINGULAR
        && (shape.definite() || chain.parts().get(0).shape().isHead(HeadForm.Type.HONORIFIC))) {
      chain.addNoun(shape);
      return true;
    }
    return false;
  }

  // ألكسندر نوفاك نائب رئيس الوزراء, but not أمر الرئيس فلان وزير الدفاع فلان: two people.
  private boolean readTitleAfterPerson(Shape shape) {
    if (chain.hasTitle()
        || !shape.isHead(HeadForm.Type.TITLE)
        || shape.number() != Number.SINGULAR) {
      return false;
    }
    Part last = chain.last();
    boolean full = last.end() - last.first() >= 2;
    boolean other =
        scanner
            .chainAt(chain.at())
            .map(office -> office.part(Part.Role.PERSON).isPresent())
            .orElse(false);
    if (!full || other) {
      return false;
    }
    chain.addNoun(shape);
    return true;
  }

  // د. before a name.
  private boolean isAbbreviation() {
    return chain.at() + 2 < chain.limit()
        && scanner.token(chain.at()).plain().length() == 1
        && scanner.token(chain.at()).isWord()
        && scanner.token(chain.at() + 1).isMark('.');
  }

  private boolean readHashed() {
    if (chain.at() + 1 >= chain.limit()
        || chain.state() == ChainState.PERSON
        || chain.state() == ChainState.NAMED) {
      return false;
    }
    chain.moveTo(chain.at() + 1);
    if (step()) {
      return true;
    }
    chain.moveTo(chain.at() - 1);
    return false;
  }
}
