package org.isnad.engine.name;

/**
 * A gazetteer entry found in a text.
 *
 * @param first index of its first word
 * @param end index after its last word, a closing mark inside it counted
 * @param entry the entry
 */
record Match(int first, int end, Entry entry) {}
