package org.isnad.engine.word;

/**
 * The letters of a word before its endings.
 *
 * @param letters as written, with hamzas
 * @param type which beginnings and endings it takes
 * @param tense of verbs
 * @param voice of verbs, as far as the letters tell
 * @param lexeme what all stems of the word share
 */
record Stem(
    String letters, StemClass type, Analysis.Tense tense, Analysis.Voice voice, Lexeme lexeme) {}
