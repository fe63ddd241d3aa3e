/**
 * Expressions of time and their TIMEX3 values.
 *
 * <p>Enter at {@link TimeReader}. It marks the words of a text that have to do with time ({@link
 * TimeLexicon}, from {@code words/times.tsv} and {@code words/months.tsv}), settles the day that
 * the text counts from ({@link WritingDay}) and lets each {@link Construct} read what starts at a
 * marked word; the longest reading wins, and what it says becomes the ground for what follows
 * ({@link Anchor}). Whether a bare weekday or month lies before or ahead is read from the tense of
 * its clause ({@link TenseReader}).
 *
 * <p>Not here: names of feasts, and times that only the order of events gives (بعد ذلك).
 */
@NullMarked
package org.isnad.engine.time;

import org.jspecify.annotations.NullMarked;
