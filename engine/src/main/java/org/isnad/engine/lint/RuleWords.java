package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Located;
import org.isnad.engine.rule.Stanza;
import org.isnad.engine.rule.Step;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.WordReader;

/** Finds the words of rules that no example holds, so that nothing shows that they ever match. */
public final class RuleWords {
  private final WordReader reader;

  /** Reads examples with the words of {@code resources}. */
  public RuleWords(Resources resources) {
    reader = WordReader.create(resources);
  }

  /** The faults of a rule, a word each. */
  public List<Fault> faults(Stanza stanza) {
    List<ReadText> examples = new ArrayList<>();
    for (Located example : stanza.examples()) {
      examples.add(reader.read(Segmenter.segment(Article.of("example", example.text()))));
    }
    List<Fault> faults = new ArrayList<>();
    for (Step step : stanza.rule().match()) {
      for (String word : new TreeSet<>(words(step))) {
        if (examples.stream().noneMatch(text -> WordExamples.holds(text, word, false))) {
          faults.add(
              stanza
                  .rule()
                  .position()
                  .fault(
                      "no example of "
                          + stanza.rule().id()
                          + " holds \""
                          + word
                          + "\"; expected one"));
        }
      }
    }
    return faults;
  }

  private static Collection<String> words(Step step) {
    if (step instanceof Step.Lemma lemma) {
      return lemma.lemmas();
    }
    return step instanceof Step.Form form ? form.forms() : List.of();
  }
}
