package org.isnad.engine.statement;

import org.isnad.engine.name.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What was found behind a cue: its subject, who is spoken to, and where the content begins.
 *
 * @param frame the frame that opened the content
 * @param first index of the first word of the content
 * @param subject the noun phrase after the cue that is its subject, or null
 * @param addressee who is spoken to, or null
 * @param object whether a noun phrase that is neither stands between, as an object
 */
record Opening(
    Frame frame, int first, @Nullable Phrase subject, @Nullable Phrase addressee, boolean object) {}
