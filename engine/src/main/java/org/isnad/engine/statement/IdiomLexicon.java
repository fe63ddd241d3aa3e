package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.Rules;
import org.isnad.engine.rule.Step;

/** The idioms, by the lemma of their verb, in order of preference. */
final class IdiomLexicon {
  private final Map<String, List<Idiom>> byVerb = new HashMap<>();

  private IdiomLexicon() {}

  static IdiomLexicon load(Resources resources) {
    IdiomLexicon lexicon = new IdiomLexicon();
    Rules.load(resources, StatementRules.IDIOM).forEach(lexicon::add);
    return lexicon;
  }

  private void add(Rule rule) {
    Set<String> verbs = ((Step.Lemma) rule.match().get(0)).lemmas();
    List<Step> rest = rule.match().subList(1, rule.match().size());
    ReportingWord entry =
        new ReportingWord(
            rule.id(),
            false,
            Act.byLabel(rule.gives().value("act")).orElseThrow(),
            frames(rule.gives().values("frames")),
            ReportingWord.Strength.FRAME,
            rule.id());
    Idiom idiom = new Idiom(rest, entry);
    for (String verb : verbs) {
      byVerb.computeIfAbsent(verb, k -> new ArrayList<>()).add(idiom);
    }
  }

  private static Set<Frame> frames(List<String> labels) {
    Set<Frame> out = EnumSet.noneOf(Frame.class);
    for (String label : labels) {
      out.add(Frame.byLabel(label).orElseThrow());
    }
    return out;
  }

  /** The idioms whose verb is {@code lemma}, in order of preference. */
  List<Idiom> of(String lemma) {
    return byVerb.getOrDefault(lemma, List.of());
  }
}
