package org.isnad.engine.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Word;

/** The reporting words, looked up by the analyses of a word. */
final class ReportingLexicon {
  private static final String FILE = "words/reporting.tsv";

  private final Map<String, ReportingWord> verbs = new HashMap<>();
  private final Map<String, ReportingWord> nouns = new HashMap<>();

  private ReportingLexicon() {}

  /** Loads the lexicon. */
  static ReportingLexicon load(Resources resources) {
    ReportingLexicon lexicon = new ReportingLexicon();
    List<Fault> faults = new ArrayList<>();
    for (Table table :
        resources.tables(FILE, "lemma", "pos", "act", "frames", "strength", "example")) {
      table.rows().forEach(row -> lexicon.add(row, faults));
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return lexicon;
  }

  private void add(Table.Row row, List<Fault> faults) {
    Optional<Act> act = Act.byLabel(row.cell(2));
    Optional<Set<Frame>> frames = Frame.parse(row.cell(3));
    Optional<ReportingWord.Strength> strength = strength(row.cell(4));
    if (act.isEmpty()) {
      faults.add(
          row.fault(
              2, "no act is called \"" + row.cell(2) + "\"; expected one of " + Act.labels()));
    }
    if (frames.isEmpty()) {
      faults.add(
          row.fault(
              3,
              "unknown frame in \""
                  + row.cell(3)
                  + "\"; expected a comma list of "
                  + Frame.labels()));
    }
    if (strength.isEmpty()) {
      faults.add(
          row.fault(4, "strength is \"" + row.cell(4) + "\"; expected always, frame or quote"));
    }
    if (act.isPresent() && frames.isPresent() && strength.isPresent()) {
      boolean noun = row.cell(1).equals("noun");
      ReportingWord word =
          new ReportingWord(
              row.cell(0),
              noun,
              act.get(),
              frames.get(),
              strength.get(),
              "reporting:" + row.cell(0));
      (noun ? nouns : verbs).put(word.lemma(), word);
    }
  }

  private static Optional<ReportingWord.Strength> strength(String label) {
    for (ReportingWord.Strength value : ReportingWord.Strength.values()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** The reporting verb of which {@code analysis} is a form: finite, participle or verbal noun. */
  Optional<ReportingWord> verb(Analysis analysis) {
    return Optional.ofNullable(verbs.get(analysis.verb()));
  }

  /** The reporting noun that {@code analysis} is, or the reporting verb whose verbal noun it is. */
  Optional<ReportingWord> noun(Analysis analysis) {
    if (analysis.pos() == Pos.VERB) {
      return Optional.empty();
    }
    ReportingWord noun = nouns.get(analysis.lemma());
    if (noun != null) {
      return Optional.of(noun);
    }
    return analysis.form() == Analysis.Form.VERBAL_NOUN
        ? Optional.ofNullable(verbs.get(analysis.verb()))
        : Optional.empty();
  }

  /**
   * The reporting verb that a word may be, by its chosen analysis first, then by the others. Where
   * a finite verb was chosen, another verb that is written the same counts as chosen: without
   * vowels nothing tells يعلن of أعلن from rarer verbs but how common they are.
   */
  Optional<Match> finiteVerb(Word word) {
    Optional<ReportingWord> chosen = word.isFinite() ? verb(word.analysis()) : Optional.empty();
    if (chosen.isPresent()) {
      return chosen.map(entry -> new Match(entry, word.analysis(), true));
    }
    for (Analysis other : word.others()) {
      if (other.isFinite() && verbs.containsKey(other.verb())) {
        return Optional.of(new Match(verbs.get(other.verb()), other, word.isFinite()));
      }
    }
    return Optional.empty();
  }

  /**
   * A reporting word with the analysis by which it was found.
   *
   * @param entry row of the lexicon
   * @param analysis the analysis that is a form of it
   * @param chosen whether that analysis was the one chosen in context
   */
  record Match(ReportingWord entry, Analysis analysis, boolean chosen) {}
}
