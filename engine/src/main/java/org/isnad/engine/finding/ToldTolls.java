package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Token;

/** Reads the tolls of the body with the happening that each belongs to. */
final class ToldTolls {
  /** A happening is told of within this many words behind it. */
  private static final int REACH = 8;

  private static final Set<String> AMONG =
      Set.of("بينهم", "بينهن", "بينها", "منهم", "منهن", "منها", "ضمنهم", "فيهم", "وبينهم", "ومنهم");
  private static final Set<String> KINDS = Set.of("killed", "wounded");

  private final TollReader tolls;
  private final TollWords words;

  ToldTolls(TollReader tolls, TollWords words) {
    this.tolls = tolls;
    this.words = words;
  }

  /** The exact tolls of the body that are told once and for all; parts and revisions left out. */
  List<ToldToll> read(Evidence evidence) {
    List<ToldToll> out = new ArrayList<>();
    for (Toll toll : tolls.read(evidence, evidence.lines().headEnd(), evidence.size())) {
      if (KINDS.contains(toll.kind())
          && !toll.rough()
          && !isPart(evidence, toll)
          && !isRevised(evidence, toll)) {
        told(evidence, toll).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<ToldToll> told(Evidence evidence, Toll toll) {
    int cause = cause(evidence, toll);
    if (cause < 0) {
      return Optional.empty();
    }
    int end = end(evidence, cause, toll);
    Set<String> places = new HashSet<>();
    int sentence = evidence.lines().sentence(cause);
    for (Mention mention : evidence.mentions()) {
      if (mention.type() == Mention.Type.LOC
          && evidence.lines().sentence(mention.first()) == sentence) {
        places.add(mention.name());
      }
    }
    return Optional.of(
        new ToldToll(
            toll,
            victims(evidence, toll),
            cause,
            anchors(evidence, cause + 1, end),
            places,
            Wording.days(evidence, cause),
            evidence.statementAt(toll.first()).map(s -> s.speaker().name()).orElse("")));
  }

  /** A part of the whole (among them), or more on top of it (three others). */
  private boolean isPart(Evidence evidence, Toll toll) {
    for (int i = toll.first() - 3; i < toll.end() + 2; i++) {
      boolean more = i >= toll.first() && words.isMore(evidence.base(i));
      if (more || i < toll.end() && AMONG.contains(evidence.folded(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRevised(Evidence evidence, Toll toll) {
    int end = evidence.lines().sentenceEnd(toll.first());
    for (int i = evidence.lines().sentenceStart(toll.first()); i < end; i++) {
      if (words.isRevised(evidence.base(i))) {
        return true;
      }
    }
    return false;
  }

  /** The happening right behind the toll, else the last one before it in its sentence. */
  private int cause(Evidence evidence, Toll toll) {
    int start = evidence.lines().sentenceStart(toll.first());
    int end = Math.min(toll.end() + REACH, evidence.lines().sentenceEnd(toll.first()));
    for (int i = toll.end(); i < end && evidence.isWord(i); i++) {
      if (words.isCause(evidence.word(i))) {
        return i;
      }
    }
    for (int i = toll.first() - 1; i >= start; i--) {
      if (evidence.isWord(i) && words.isCause(evidence.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private int end(Evidence evidence, int cause, Toll toll) {
    int end = Math.min(cause + 1 + REACH, evidence.lines().sentenceEnd(cause));
    if (toll.first() > cause) {
      end = Math.min(end, toll.first());
    }
    for (int i = cause + 1; i < end; i++) {
      boolean stop = evidence.word(i).token().kind() == Token.Kind.MARK;
      if (stop || evidence.isWord(i) && words.isCause(evidence.word(i))) {
        return i;
      }
    }
    return end;
  }

  private static Set<String> anchors(Evidence evidence, int first, int end) {
    Set<String> out = new HashSet<>();
    for (int i = first; i < end; i++) {
      int at = i;
      boolean time = evidence.times().stream().anyMatch(t -> t.first() <= at && at < t.end());
      if (!time && evidence.isWord(i) && Terms.isNominal(evidence.word(i))) {
        out.add(evidence.key(i));
      }
    }
    return out;
  }

  private String victims(Evidence evidence, Toll toll) {
    String base = evidence.base(toll.end() - 1);
    return words.isPerson(base) ? "" : base;
  }
}
