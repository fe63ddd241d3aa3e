package org.isnad.engine.event;

import org.isnad.engine.text.Letters;

/** The form of a lemma under which event words are looked up: no shadda, alefs and ya folded. */
final class LemmaKey {
  private LemmaKey() {}

  static String of(String lemma) {
    String bare =
        lemma.indexOf(Letters.SHADDA) < 0
            ? lemma
            : lemma.replace(String.valueOf(Letters.SHADDA), "");
    return Letters.fold(bare);
  }
}
