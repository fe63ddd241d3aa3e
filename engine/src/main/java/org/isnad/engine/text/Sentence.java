package org.isnad.engine.text;

/**
 * A sentence: a run of tokens.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its line among the lines that hold text, the title being 0
 */
public record Sentence(int first, int end, int paragraph) {}
