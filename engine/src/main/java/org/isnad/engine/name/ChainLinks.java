package org.isnad.engine.name;

import java.util.Set;
import org.isnad.engine.word.Analysis.Number;

/** Reads what joins a complement to a phrase: سفير ... في, المتحدث باسم, الأمين العام لـ. */
final class ChainLinks {
  /** المتحدث باسمه فلان: behind these the name may stand. */
  private static final Set<String> IN_THEIR_NAME =
      Set.of("باسمه", "باسمها", "باسمهم", "بلسانه", "بلسانها", "بلسانهم");

  private final ChainScanner scanner;
  private final GrowingChain chain;

  ChainLinks(ChainScanner scanner, GrowingChain chain) {
    this.scanner = scanner;
    this.chain = chain;
  }

  /** Reads a preposition or لـ and, behind لـ, the word that carries it. */
  boolean readLink(Shape shape) {
    String folded = scanner.token(chain.at()).folded();
    if (chain.at() + 1 >= chain.limit() || chain.head() == null) {
      return readClitic(shape);
    }
    String lemma = chain.head().lemma();
    if (chain.isPersonal() && IN_THEIR_NAME.contains(folded)) {
      return chain.add(Part.Role.LINK, chain.at() + 1, null);
    }
    boolean links =
        switch (folded) {
          case "باسم" -> chain.isPersonal();
          case "لشؤون", "للشؤون" -> chain.isPersonal();
          case "لدي" -> chain.isPersonal();
          case "في" ->
              ChainWords.takesIn(lemma)
                  && chain.state() != ChainState.PERSON
                  && startsPlaceOrBody(chain.at() + 1);
          case "عن" ->
              (lemma.equals("مسؤول") || lemma.equals("مسئول"))
                  && chain.last().role() == Part.Role.NOUN;
          case "داخل" -> lemma.equals("مصدر");
          case "من" -> linksFrom();
          default -> false;
        };
    if (!links) {
      return readClitic(shape);
    }
    if (folded.equals("للشؤون")) {
      chain.add(Part.Role.NOUN, chain.at() + 1, null);
      chain.become(ChainState.CLOSED);
      return true;
    }
    chain.link();
    chain.add(Part.Role.LINK, chain.at() + 1, null);
    chain.become(folded.equals("لشؤون") ? ChainState.OPEN : ChainState.START);
    return true;
  }

  private boolean linksFrom() {
    Part last = chain.last();
    if (ChainWords.takesFrom(last.shape().bare())) {
      return true;
    }
    boolean counted = chain.parts().get(0).role() == Part.Role.QUANTITY;
    return chain.head() != null
        && !chain.isDefinite()
        && (chain.head().isPersonal() || counted)
        && (chain.state() == ChainState.OPEN || chain.state() == ChainState.MODIFIED)
        && startsPlaceOrBody(chain.at() + 1);
  }

  private boolean startsPlaceOrBody(int i) {
    Shape shape = scanner.shape(i);
    return shape.isFree()
        && (shape.isHead(HeadForm.Type.BODY)
            || shape.isHead(HeadForm.Type.PLACE)
            || shape.isHead(HeadForm.Type.PEOPLE) && shape.definite()
            || shape.isHead(HeadForm.Type.TITLE) && shape.number() == Number.PLURAL
            || scanner.nameAt(i) != null);
  }

  // للأمم المتحدة after الأمين العام, للطاقة الذرية after الوكالة الدولية, لحزب الله after تابعة.
  private boolean readClitic(Shape shape) {
    if (shape.preposition() != 'ل'
        || shape.conjunction()
        || chain.head() == null
        || !shape.isNominal()) {
      return false;
    }
    Part last = chain.last();
    boolean attached = ChainWords.takesFor(last.shape().bare());
    if (!attached) {
      if (chain.state() != ChainState.CLOSED && chain.state() != ChainState.NAMED
          || chain.parts().size() < 2 && !ChainWords.isAgency(chain.head().lemma())) {
        return false;
      }
      if (chain.head().type() == HeadForm.Type.TITLE) {
        Match match = scanner.nameAt(chain.at());
        boolean body =
            shape.isHead(HeadForm.Type.BODY)
                || match != null && match.entry().type() != Entry.Type.MEDIA;
        if (!body || !ChainWords.completesOffice(last.shape().stem())) {
          return false;
        }
      } else if (chain.head().type() != HeadForm.Type.BODY || shape.isHead(HeadForm.Type.PEOPLE)) {
        return false;
      }
    }
    chain.become(ChainState.START);
    Match match = scanner.nameAt(chain.at());
    if (match != null && (match.end() > chain.at() + 1 || shape.head() == null)) {
      chain.add(Part.Role.NAME, match.end(), match.entry());
      chain.become(ChainState.NAMED);
    } else {
      chain.add(Part.Role.NOUN, chain.at() + 1, null);
      chain.become(shape.definite() || shape.pronoun() ? ChainState.CLOSED : ChainState.OPEN);
    }
    return true;
  }
}
