package org.isnad.engine.text;

/**
 * A text with its orthography made even, and the way back.
 *
 * @param text the even text: no vowel marks, tatweel or invisible marks; presentation forms as
 *     plain letters; letters of Persian keyboards as Arabic ones; digits as ASCII
 * @param alignment from offsets of {@code text} to offsets of the original
 */
public record NormalText(String text, Alignment alignment) {}
