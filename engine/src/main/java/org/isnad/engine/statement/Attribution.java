package org.isnad.engine.statement;

import org.isnad.engine.name.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A fixed attribution found in the text.
 *
 * @param pattern the pattern
 * @param act what the source does
 * @param first index of its first word
 * @param cueEnd index after the last word of the cue
 * @param source the phrase that names the source, or null
 * @param inner the source behind the source (نقلا عن after a relay), or null
 * @param end index after the whole, source included
 */
record Attribution(
    AttributionPattern pattern,
    Act act,
    int first,
    int cueEnd,
    @Nullable Phrase source,
    @Nullable Phrase inner,
    int end) {}
