package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.Proclitic;
import org.isnad.engine.word.Word;

/** Finds the places that tell how far something went. */
final class Tellings {
  /** A telling reaches no farther than this behind its word. */
  private static final int REACH = 14;

  /** Words that say how much stand this near behind the happening, adverbs excepted. */
  private static final int NEAR = 4;

  private static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ليس", "عدم", "دون", "غير");
  private static final Set<String> LATER =
      Set.of("بعد", "قبل", "عقب", "منذ", "اثر", "خلال", "حيث", "اذ", "عندما", "حتي", "بسبب");

  private final ExtentLexicon lexicon;
  private final Evidence evidence;

  /** The words where a cue or an expression of time starts. */
  private final BitSet opens = new BitSet();

  private Tellings(ExtentLexicon lexicon, Evidence evidence) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    evidence.statements().forEach(statement -> opens.set(statement.cueWord()));
    evidence.times().forEach(time -> opens.set(time.first()));
  }

  /** The tellings of an article in text order; denied ones are left out. */
  static List<Telling> of(ExtentLexicon lexicon, Evidence evidence) {
    return new Tellings(lexicon, evidence).find();
  }

  private List<Telling> find() {
    List<Telling> out = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (!evidence.isWord(i)) {
        continue;
      }
      for (ExtentLexicon.Happening happening : lexicon.happenings(evidence.base(i))) {
        if (fits(i, happening) && !isDenied(i)) {
          out.add(telling(i, happening));
          break;
        }
      }
    }
    return out;
  }

  private boolean fits(int i, ExtentLexicon.Happening happening) {
    Pos pos = evidence.word(i).pos();
    if (pos != Pos.VERB && pos != Pos.NOUN) {
      return false;
    }
    if (happening.object().isEmpty()) {
      return true;
    }
    for (int k = i + 1; k <= i + 3; k++) {
      if (evidence.base(k).equals(happening.object())) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(int i) {
    for (int k = i - 1; k >= i - 3 && evidence.isWord(k); k--) {
      if (NEGATIONS.contains(evidence.base(k))) {
        return true;
      }
    }
    return false;
  }

  private Telling telling(int i, ExtentLexicon.Happening happening) {
    int end = end(i);
    Grade grade = happening.grade();
    int limitEnd = i + 1;
    if (grade == Grade.OPEN) {
      for (int k = i + 1; k < end; k++) {
        Optional<ExtentLexicon.Limit> limit = limit(k, i);
        if (limit.isPresent()) {
          grade = limit.get().grade();
          limitEnd = k + (limit.get().second().isEmpty() ? 1 : 2);
          break;
        }
      }
    }
    int first = evidence.base(i - 1).equals("تم") ? i - 1 : i;
    Set<String> keys = new HashSet<>(Terms.keys(evidence, i + 1, end));
    return new Telling(first, i, end, happening.family(), evidence.key(i), grade, limitEnd, keys);
  }

  private Optional<ExtentLexicon.Limit> limit(int k, int word) {
    if (!evidence.isWord(k) || evidence.word(k).isFinite()) {
      return Optional.empty();
    }
    return lexicon
        .limit(evidence.base(k), evidence.base(k + 1))
        .filter(limit -> limit.adverbial() || k - word <= NEAR)
        .filter(limit -> !isEachOf(k));
  }

  /** كل من: each of those named, no extent. */
  private boolean isEachOf(int k) {
    return evidence.base(k).equals("كل") && evidence.folded(k + 1).equals("من");
  }

  private int end(int i) {
    int limit = Math.min(evidence.lines().sentenceEnd(i), i + 1 + REACH);
    int end = i + 1;
    while (end < limit && !closes(end, i)) {
      end++;
    }
    while (end > i + 1 && !evidence.isWord(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean closes(int k, int word) {
    Word at = evidence.word(k);
    if (at.token().kind() == Token.Kind.MARK) {
      return true;
    }
    if (at.token().kind() == Token.Kind.QUOTE || at.token().kind() == Token.Kind.NUMBER) {
      return false;
    }
    return at.pos() == Pos.SCONJ
        || opens.get(k)
        || at.isFinite() && (k > word + 1 || at.analysis().has(Proclitic.WA))
        || LATER.contains(evidence.base(k))
        || isRelative(evidence.folded(k))
        || k > word + 2 && isReason(k);
  }

  /** A noun in the accusative that gives the reason or the start: أملا في, بدءا من. */
  private boolean isReason(int k) {
    Word at = evidence.word(k);
    return at.pos() == Pos.NOUN
        && at.folded().equals(evidence.base(k) + "ا")
        && evidence.isWord(k - 1)
        && lexicon.limit(evidence.base(k), "").isEmpty()
        && (evidence.word(k - 1).analysis().isDefinite()
            || evidence.word(k - 1).analysis().suffixLength() > 0
            || evidence.word(k - 1).pos() == Pos.PROPN);
  }

  private static boolean isRelative(String folded) {
    return folded.startsWith("الذي") || folded.startsWith("التي") || folded.startsWith("الذين");
  }
}
