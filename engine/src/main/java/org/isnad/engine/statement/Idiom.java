package org.isnad.engine.statement;

import java.util.List;

/**
 * A cue of several words: أعرب عن أمل, أدلى بتصريح.
 *
 * @param parts lemmas and fixed words, the first a verb's lemma; ب and ل stand for the clitics
 * @param entry the act and frames of the whole
 */
record Idiom(List<String> parts, ReportingWord entry) {
  Idiom {
    parts = List.copyOf(parts);
  }
}
