package org.isnad.engine.finding;

import java.util.Set;

/**
 * A toll with what the text says about it.
 *
 * @param toll the number
 * @param victims who is counted; empty for people at large
 * @param cause index of the word that names the happening
 * @param anchors keys of what the text says of the happening: its target, its place
 * @param places places named in its sentence
 * @param days days named in its sentence
 * @param source who gives the number; empty where the article does
 */
record ToldToll(
    Toll toll,
    String victims,
    int cause,
    Set<String> anchors,
    Set<String> places,
    Set<String> days,
    String source) {
  ToldToll {
    anchors = Set.copyOf(anchors);
    places = Set.copyOf(places);
    days = Set.copyOf(days);
  }
}
