package org.isnad.engine.event;

import org.isnad.engine.name.Mention;

/** The names under which one article has countries. */
final class CountryNames {
  private final Scene scene;

  CountryNames(Scene scene) {
    this.scene = scene;
  }

  /** The name under which the article has a country; its code where it names it nowhere. */
  String of(String code) {
    for (Mention mention : scene.named().mentions()) {
      if (mention.type() == Mention.Type.LOC && mention.code().equals(code + " ---")) {
        return mention.name();
      }
    }
    return code;
  }
}
