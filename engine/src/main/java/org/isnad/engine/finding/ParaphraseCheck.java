package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Proclitic;

/**
 * The article's wording of what a speaker claims against the speaker's own words: done against
 * mostly done, will against may.
 */
final class ParaphraseCheck implements Check {
  /** A hedge stands this near before the verb that it weakens. */
  private static final int HEDGE_REACH = 3;

  private static final Set<String> DENIALS = Set.of("لم", "لن", "لا", "ليس", "دون", "عدم");

  private final ExtentLexicon extents;
  private final HedgeLexicon hedges;

  ParaphraseCheck(ExtentLexicon extents, HedgeLexicon hedges) {
    this.extents = extents;
    this.hedges = hedges;
  }

  @Override
  public String id() {
    return "paraphrase-stronger-than-quote";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Finding> out = new ArrayList<>();
    List<Telling> tellings = List.of();
    boolean read = false;
    for (Statement quote : evidence.statements()) {
      if (!isOwnWords(evidence, quote)) {
        continue;
      }
      if (!read) {
        tellings = Tellings.of(extents, evidence);
        read = true;
      }
      for (Statement retold : evidence.statements()) {
        if (isRetelling(evidence, retold, quote)) {
          Optional<Finding> finding = compare(evidence, retold, quote, tellings);
          if (finding.isPresent() && isNew(out, finding.get())) {
            out.add(finding.get());
          }
        }
      }
    }
    return out;
  }

  private static boolean isNew(List<Finding> found, Finding finding) {
    return found.stream().noneMatch(f -> f.spans().get(0).overlaps(finding.spans().get(0)));
  }

  /** Whether all of the content is quoted, with no أن before it. */
  private static boolean isOwnWords(Evidence evidence, Statement statement) {
    return statement.kind() == Statement.Kind.DIRECT && !isOpenedByThat(evidence, statement);
  }

  private static boolean isOpenedByThat(Evidence evidence, Statement statement) {
    for (int i = statement.firstWord(); i >= statement.firstWord() - 2; i--) {
      if (evidence.base(i).equals("ان") && evidence.word(i).analysis().suffixLength() == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRetelling(Evidence evidence, Statement retold, Statement quote) {
    return !retold.equals(quote)
        && !retold.speaker().name().isEmpty()
        && retold.speaker().name().equals(quote.speaker().name())
        && !isOwnWords(evidence, retold)
        && !retold.content().overlaps(quote.content());
  }

  private Optional<Finding> compare(
      Evidence evidence, Statement retold, Statement quote, List<Telling> tellings) {
    Set<String> quoted = new HashSet<>(nominalKeys(evidence, quote));
    Set<String> told = new HashSet<>(nominalKeys(evidence, retold));
    if (Terms.shared(told, quoted) < 2) {
      return Optional.empty();
    }
    Optional<Finding> extent = extent(evidence, retold, quote, tellings);
    return extent.isPresent() ? extent : certainty(evidence, retold, quote);
  }

  private static List<String> nominalKeys(Evidence evidence, Statement statement) {
    List<String> out = new ArrayList<>();
    for (int i = statement.firstWord(); i < statement.endWord(); i++) {
      if (evidence.isWord(i) && Terms.isNominal(evidence.word(i))) {
        out.add(evidence.key(i));
      }
    }
    return out;
  }

  /** Done in the article's wording, done for the most part in the speaker's. */
  private Optional<Finding> extent(
      Evidence evidence, Statement retold, Statement quote, List<Telling> tellings) {
    for (Telling weak : tellings) {
      if (!stands(weak, quote) || !weak.grade().isLimited() || weak.grade() == Grade.REDUCE) {
        continue;
      }
      boolean toldWeak =
          tellings.stream()
              .anyMatch(t -> stands(t, retold) && same(t, weak) && t.grade().isLimited());
      if (toldWeak) {
        continue;
      }
      for (Telling strong : tellings) {
        if (stands(strong, retold) && same(strong, weak) && isAccomplished(evidence, strong)) {
          int first = evidence.base(weak.word() - 1).equals("قد") ? weak.word() - 1 : weak.first();
          return Optional.of(
              finding(
                  evidence,
                  evidence.span(strong.first(), Math.max(strong.word() + 1, strong.limitEnd())),
                  evidence.span(first, weak.limitEnd())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Telling telling, Statement statement) {
    return telling.word() >= statement.firstWord() && telling.word() < statement.endWord();
  }

  private static boolean same(Telling a, Telling b) {
    return a.family().equals(b.family());
  }

  private static boolean isAccomplished(Evidence evidence, Telling telling) {
    return telling.grade() == Grade.ALL
        || evidence.isPast(telling.word())
        || telling.first() < telling.word();
  }

  /** A verb that the speaker leaves open and the article does not. */
  private Optional<Finding> certainty(Evidence evidence, Statement retold, Statement quote) {
    for (int weak = quote.firstWord(); weak < quote.endWord(); weak++) {
      if (!evidence.isWord(weak) || !evidence.word(weak).isFinite()) {
        continue;
      }
      int hedge = hedgeBefore(evidence, weak, quote.firstWord());
      if (hedge < 0 || isDenied(evidence, weak)) {
        continue;
      }
      for (int strong = retold.firstWord(); strong < retold.endWord(); strong++) {
        if (isCertain(evidence, strong, retold.firstWord())
            && evidence.base(strong).equals(evidence.base(weak))
            && sharesClause(evidence, strong, weak)) {
          return Optional.of(
              finding(evidence, evidence.span(strong, strong + 1), evidence.span(hedge, weak + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /** The hedge right before the verb at {@code verb}; -1 where there is none. */
  private int hedgeBefore(Evidence evidence, int verb, int first) {
    for (int i = verb - 1; i >= Math.max(first, verb - HEDGE_REACH); i--) {
      if (!evidence.isWord(i)) {
        return -1;
      }
      boolean may = evidence.base(i).equals("قد") && evidence.isPresent(verb) && i == verb - 1;
      if (may || hedges.isHedge(evidence.base(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isCertain(Evidence evidence, int verb, int first) {
    if (!evidence.isWord(verb) || !evidence.word(verb).isFinite() || isDenied(evidence, verb)) {
      return false;
    }
    Analysis analysis = evidence.word(verb).analysis();
    boolean future = analysis.has(Proclitic.SA) || evidence.base(verb - 1).equals("سوف");
    return future && hedgeBefore(evidence, verb, Math.max(0, first - HEDGE_REACH)) < 0;
  }

  private static boolean isDenied(Evidence evidence, int verb) {
    return DENIALS.contains(evidence.base(verb - 1)) || DENIALS.contains(evidence.base(verb - 2));
  }

  private static boolean sharesClause(Evidence evidence, int strong, int weak) {
    Set<String> a = Terms.set(Terms.keys(evidence, strong + 1, near(evidence, strong)));
    Set<String> b = Terms.set(Terms.keys(evidence, weak + 1, near(evidence, weak)));
    return Terms.shared(a, b) > 1;
  }

  private static int near(Evidence evidence, int word) {
    return Math.min(word + 9, evidence.lines().sentenceEnd(word));
  }

  private Finding finding(Evidence evidence, Span fault, Span against) {
    String told = Excerpt.of(evidence, fault);
    String quoted = Excerpt.of(evidence, against);
    return new Finding(
        id(),
        List.of(fault, against),
        "الصياغة أقوى من كلام القائل: "
            + Excerpt.arabic(told)
            + "، ونص كلامه "
            + Excerpt.arabic(quoted),
        "The wording is stronger than the speaker's own words: "
            + Excerpt.english(told)
            + " against "
            + Excerpt.english(quoted));
  }
}
