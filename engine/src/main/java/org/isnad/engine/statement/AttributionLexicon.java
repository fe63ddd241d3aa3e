package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.Rules;
import org.isnad.engine.rule.Step;

/** The fixed attributions, by their first word, in order of preference. */
final class AttributionLexicon {
  private final Map<String, List<AttributionPattern>> byFirst = new HashMap<>();

  private AttributionLexicon() {}

  static AttributionLexicon load(Resources resources) {
    AttributionLexicon lexicon = new AttributionLexicon();
    Rules.load(resources, StatementRules.ATTRIBUTION).forEach(lexicon::add);
    return lexicon;
  }

  private void add(Rule rule) {
    AttributionPattern pattern =
        new AttributionPattern(
            rule.id(),
            rule.match().subList(1, rule.match().size()),
            Act.byLabel(rule.gives().value("act")).orElseThrow());
    for (String first : ((Step.Form) rule.match().get(0)).forms()) {
      byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(pattern);
    }
  }

  /** The patterns whose first word is {@code folded}, in order of preference. */
  List<AttributionPattern> startingWith(String folded) {
    return byFirst.getOrDefault(folded, List.of());
  }
}
