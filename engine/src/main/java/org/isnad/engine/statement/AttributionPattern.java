package org.isnad.engine.statement;

import java.util.List;
import org.isnad.engine.rule.Step;

/**
 * A fixed attribution: وفقا لـ, بحسب ما أعلن, على حد قول.
 *
 * @param id id of its rule
 * @param rest the steps of the rule behind its first word
 * @param act what the source does
 */
record AttributionPattern(String id, List<Step> rest, Act act) {
  AttributionPattern {
    rest = List.copyOf(rest);
  }
}
