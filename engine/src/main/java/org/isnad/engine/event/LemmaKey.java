package org.isnad.engine.event;

import org.isnad.engine.text.Letters;

/** The form of a lemma under which event words are looked up: no shadda, alefs and ya folded. */
final class LemmaKey {
  private LemmaKey() {}

  static String of(String lemma) {
    return Letters.fold(lemma.indexOf(Letters.SHADDA) < 0 ? lemma : withoutShadda(lemma));
  }

  /** A loop and no pattern: every word of a text has its key made. */
  private static String withoutShadda(String lemma) {
    StringBuilder bare = new StringBuilder(lemma.length());
    for (int i = 0; i < lemma.length(); i++) {
      if (lemma.charAt(i) != Letters.SHADDA) {
        bare.append(lemma.charAt(i));
      }
    }
    return bare.toString();
  }
}
