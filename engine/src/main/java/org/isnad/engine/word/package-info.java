/**
 * Reads words: clitics, lemma, part of speech and features of each, in context.
 *
 * <p>Start at {@link org.isnad.engine.word.WordReader}. For every word form, {@code Analyzer} puts
 * {@code Beginnings} and {@code Endings} around the stems of the {@code Lexicon}, and {@code
 * Guesser} reads what it does not know; {@code WordModel} weighs each reading by itself; {@code
 * Chooser} goes through the text and takes, with the weights of the neighbours and with what {@code
 * Homographs} knows of grammar, one reading for each word. The rest stand in {@code Word.others}.
 *
 * <p>Verbs are conjugated by {@code Conjugation} from root, form and vowels, when a text first
 * needs them. Names of several words, phrases and clauses are not here.
 */
@NullMarked
package org.isnad.engine.word;

import org.jspecify.annotations.NullMarked;
