package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.rule.Step;

/**
 * A cue of several words: أعرب عن أمل, أدلى بتصريح.
 *
 * @param rest the steps of its rule behind the verb
 * @param entry the act and frames of the whole
 */
record Idiom(List<Step> rest, ReportingWord entry) {
  Idiom {
    rest = List.copyOf(rest);
  }
}
