package org.isnad.engine.word;

/**
 * What the stems of one word share.
 *
 * @param lemma its lemma
 * @param pos part of speech
 * @param form what it is to its verb
 * @param verb the verb's lemma; empty where there is none
 * @param gender of its bare form
 * @param number of its bare form
 * @param rule the word file and lemma
 */
record Lexeme(
    String lemma,
    Pos pos,
    Analysis.Form form,
    String verb,
    Analysis.Gender gender,
    Analysis.Number number,
    String rule) {}
