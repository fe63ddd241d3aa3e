package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Token;

/** Which readings of a token agree with a treebank. */
final class GoldReadings {
  private static final Set<String> FUNCTION = Set.of("ADP", "SCONJ", "CCONJ", "PART");

  private GoldReadings() {}

  /** Marks the readings that are right; empty where none is, or nothing is known. */
  static List<Integer> right(
      SegmentedText text, Token token, List<Candidate> candidates, List<Treebank.Part> all) {
    List<Treebank.Part> parts = new ArrayList<>();
    Set<Integer> ends = new TreeSet<>();
    for (Treebank.Part part : all) {
      if (part.start() < token.end() && token.start() < part.end()) {
        parts.add(part);
        if (part.end() < token.end()) {
          ends.add(part.end());
        }
      }
    }
    List<Integer> right = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Analysis a = candidates.get(i).analysis();
      if (ends.equals(ends(text, token, a)) && isVerb(parts) == (a.pos() == Pos.VERB)) {
        right.add(i);
      }
    }
    return narrowed(candidates, right, parts);
  }

  private static boolean isVerb(List<Treebank.Part> parts) {
    return parts.stream().anyMatch(p -> p.pos().equals("VERB") || p.pos().equals("AUX"));
  }

  private static Set<Integer> ends(SegmentedText text, Token token, Analysis analysis) {
    int length = token.plain().length();
    Set<Integer> ends = new TreeSet<>();
    for (int cut : analysis.cuts(length)) {
      if (cut < length) {
        ends.add(text.normal().alignment().toOriginal(token.normalStart() + cut));
      }
    }
    return ends;
  }

  private static List<Integer> narrowed(
      List<Candidate> candidates, List<Integer> right, List<Treebank.Part> parts) {
    List<Integer> same = right;
    for (Treebank.Part part : parts) {
      List<Integer> lemma = same.stream().filter(i -> sameLemma(candidates.get(i), part)).toList();
      same = lemma.isEmpty() ? same : lemma;
    }
    for (Treebank.Part part : parts) {
      List<Integer> pos = same.stream().filter(i -> samePos(candidates.get(i), part)).toList();
      same = pos.isEmpty() ? same : pos;
      List<Integer> inflected =
          same.stream().filter(i -> sameFeatures(candidates.get(i).analysis(), part)).toList();
      same = inflected.isEmpty() ? same : inflected;
    }
    return same;
  }

  private static boolean sameLemma(Candidate candidate, Treebank.Part part) {
    return candidate.analysis().lemma().equals(part.lemma());
  }

  /** Duals, passives and persons; what the treebank says of other features is less reliable. */
  private static boolean sameFeatures(Analysis a, Treebank.Part part) {
    boolean dual = part.features().contains("Number=Dual");
    boolean passive = part.features().contains("Voice=Pass");
    boolean third = part.features().contains("Person=3");
    return dual == (a.number() == Analysis.Number.DUAL)
        && (!passive || a.voice() != Analysis.Voice.ACTIVE)
        && (passive || a.voice() != Analysis.Voice.PASSIVE)
        && (!a.isFinite() || third == (a.person() == 3));
  }

  private static boolean samePos(Candidate candidate, Treebank.Part part) {
    String pos = candidate.analysis().pos().name();
    boolean clitic = part.end() - part.start() == 1;
    return !clitic && pos.equals(part.pos())
        || !clitic && FUNCTION.contains(pos) && FUNCTION.contains(part.pos());
  }
}
