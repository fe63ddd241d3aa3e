package org.isnad.cli.page;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.engine.word.Analysis;

/** Says in words how a word is read. */
final class Readings {
  private Readings() {}

  /** Part of speech and, where it has them, form, tense, voice, person, gender and number. */
  static String features(Analysis analysis, Labels labels) {
    Stream<String> all =
        Stream.of(
            labels.of("pos", analysis.pos()),
            analysis.isFinite() ? "" : labels.of("form", analysis.form()),
            labels.of("tense", analysis.tense()),
            labels.of("voice", analysis.voice()),
            analysis.person() == 0 ? "" : labels.get("person." + analysis.person(), ""),
            labels.of("gender", analysis.gender()),
            labels.of("number", analysis.number()));
    return String.join(labels.get("list.comma"), all.filter(word -> !word.isEmpty()).toList());
  }

  /** The readings that were possible as well: lemma and part of speech of each. */
  static String others(List<Analysis> others, Labels labels) {
    return String.join(
        labels.get("list.semicolon"),
        others.stream().map(a -> a.lemma() + " (" + labels.of("pos", a.pos()) + ")").toList());
  }
}
