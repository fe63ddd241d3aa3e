package org.isnad.engine.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.engine.rule.Step;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;

/**
 * How far the steps of a pattern match in a text, by letters and lemmas alone.
 *
 * @param matched the words that the longest run of steps matches
 * @param missing the step behind them, in words; empty where none is left
 */
record StepTrace(List<Span> matched, String missing) {
  StepTrace {
    matched = List.copyOf(matched);
  }

  /** The farthest that {@code steps} come anywhere in {@code text}. */
  static StepTrace of(List<Step> steps, ReadText text) {
    Search search = new Search(steps, text);
    for (int i = 0; i < text.size(); i++) {
      search.from(0, i, List.of());
    }
    String missing = search.reached == steps.size() ? "" : describe(steps, search.reached);
    return new StepTrace(search.best, missing);
  }

  private static String describe(List<Step> steps, int k) {
    Step step = steps.get(k);
    if (step instanceof Step.UpTo upTo && k + 1 < steps.size()) {
      return describe(steps, k + 1) + ", at most " + upTo.words() + " words on";
    }
    if (step instanceof Step.Lemma lemma) {
      return "lemma " + String.join(" or ", new TreeSet<>(lemma.lemmas()));
    }
    if (step instanceof Step.Form form) {
      return "word " + String.join(" or ", new TreeSet<>(form.forms()));
    }
    return step instanceof Step.Clitic clitic
        ? "a word with " + (clitic.clitic() == Proclitic.BI ? "ب" : "ل")
        : "a reporting verb";
  }

  /** The search for the longest run. */
  private static final class Search {
    private final List<Step> steps;
    private final ReadText text;
    private List<Span> best = List.of();
    private int reached;

    Search(List<Step> steps, ReadText text) {
      this.steps = steps;
      this.text = text;
    }

    void from(int k, int at, List<Span> matched) {
      if (k > reached) {
        reached = k;
        best = matched;
      }
      if (k == steps.size() || at >= text.size()) {
        return;
      }
      Step step = steps.get(k);
      if (step instanceof Step.UpTo upTo) {
        int limit = Math.min(text.size(), at + upTo.words() + 1);
        for (int next = at; next < limit; next++) {
          if (matches(k + 1, text.word(next))) {
            from(k + 1, next, matched);
          }
        }
      } else if (matches(k, text.word(at))) {
        boolean clitic = step instanceof Step.Clitic;
        from(k + 1, clitic ? at : at + 1, clitic ? matched : and(matched, text.word(at).span()));
      }
    }

    private boolean matches(int k, Word word) {
      Step step = steps.get(k);
      Stream<Analysis> analyses = Stream.concat(Stream.of(word.analysis()), word.others().stream());
      if (step instanceof Step.Lemma lemma) {
        return k == 0
            ? analyses.anyMatch(a -> lemma.lemmas().contains(a.verb()))
            : lemma.matches(word);
      }
      if (step instanceof Step.Form form) {
        return form.matches(word);
      }
      return step instanceof Step.Clitic clitic
          ? word.analysis().has(clitic.clitic())
          : analyses.anyMatch(Analysis::isFinite);
    }

    private static List<Span> and(List<Span> spans, Span span) {
      List<Span> out = new ArrayList<>(spans);
      out.add(span);
      return out;
    }
  }
}
