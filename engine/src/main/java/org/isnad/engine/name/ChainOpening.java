package org.isnad.engine.name;

/** Reads demonstratives, quantifiers and numbers, which stand before the noun of a phrase. */
final class ChainOpening {
  private final ChainScanner scanner;
  private final GrowingChain chain;

  ChainOpening(ChainScanner scanner, GrowingChain chain) {
    this.scanner = scanner;
    this.chain = chain;
  }

  /** Reads as far as they go. */
  void read() {
    boolean counted = false;
    while (chain.at() < chain.limit()) {
      Shape shape = scanner.shape(chain.at());
      String folded = scanner.token(chain.at()).folded();
      if (!shape.opens() && !(counted && ClosedWords.isLinkAfterNumber(folded))) {
        return;
      }
      if (shape.type() == Shape.Type.STOP && !ClosedWords.isQuantifier(folded)) {
        if (!(counted && ClosedWords.isLinkAfterNumber(folded))
            && !ClosedWords.isDemonstrative(ClosedWords.unjoined(folded))) {
          return;
        }
      }
      if (shape.type() == Shape.Type.NUMBER
          || ClosedWords.isNumber(shape.bare())
          || ClosedWords.isNumber(shape.stem())) {
        counted = true;
      } else if (ClosedWords.isDemonstrative(ClosedWords.unjoined(folded))
          && chain.at() == chain.first()) {
        chain.add(Part.Role.DEMONSTRATIVE, chain.at() + 1, null);
        continue;
      } else if (counted && (folded.equals("منهم") || folded.equals("منهن"))) {
        chain.add(Part.Role.QUANTITY, chain.at() + 1, null);
        chain.become(ChainState.MODIFIED);
        return;
      } else if (counted && ClosedWords.isQuantifier(folded) && !ClosedWords.isNumber(folded)) {
        return;
      } else if (counted && folded.equals("من")) {
        chain.add(Part.Role.LINK, chain.at() + 1, null);
        return;
      } else if (ClosedWords.isCounter(shape.bare()) && partitive(chain.at()) > chain.at()) {
        chain.add(Part.Role.QUANTITY, partitive(chain.at()), null);
        chain.add(Part.Role.LINK, chain.at() + 1, null);
        counted = true;
        continue;
      } else if (!((ClosedWords.isQuantifier(shape.bare()) || ClosedWords.isQuantifier(folded))
          && shape.head() == null
          && quantifies(chain.at()))) {
        return;
      } else {
        counted = true;
      }
      chain.add(Part.Role.QUANTITY, chain.at() + 1, null);
    }
  }

  // The index of من behind عدد or مجموعة كبيرة; the counter's own where there is none.
  private int partitive(int counter) {
    for (int i = counter + 1; i < chain.limit() && i < counter + 3; i++) {
      if (scanner.token(i).folded().equals("من")) {
        return i;
      }
      if (scanner.shape(i).definite() || !scanner.shape(i).isNominal()) {
        break;
      }
    }
    return counter;
  }

  private boolean quantifies(int i) {
    if (i + 1 >= chain.limit()) {
      return false;
    }
    Shape next = scanner.shape(i + 1);
    return (next.isNominal()
            || next.type() == Shape.Type.NUMBER
            || ClosedWords.isCounter(next.bare()))
        && next.isFree();
  }
}
