package org.isnad.engine.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.engine.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a word form with all that does not depend on the neighbours. Arrays, since the
 * choice among readings is the hottest loop of the engine.
 *
 * @param candidates the readings
 * @param base the model's score of each, neighbours apart
 * @param shapes what the neighbours see of each
 * @param word the form's number among the words whose neighbours the model knows; 0 for others
 * @param best the index of the best reading, neighbours apart
 * @param homographs whether a past is written like other readings, as {@link Homographs} says
 * @param choices each reading with the others, made when it is first chosen
 */
@SuppressWarnings("ArrayRecordComponent") // hot, never compared, never handed out
record Readings(
    List<Candidate> candidates,
    double[] base,
    Shape[] shapes,
    int word,
    int best,
    boolean homographs,
    @Nullable Choice[] choices) {

  /** Readings with their scores, the likeliest first. */
  static Readings sorted(List<Candidate> candidates, double[] base, int word) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < base.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> -base[i]));
    List<Candidate> sorted = new ArrayList<>();
    double[] scores = new double[base.length];
    for (int i = 0; i < scores.length; i++) {
      sorted.add(candidates.get(order.get(i)));
      scores[i] = base[order.get(i)];
    }
    return of(List.copyOf(sorted), scores, word);
  }

  /** Readings with their scores, in the order given. */
  static Readings of(List<Candidate> candidates, double[] base, int word) {
    Shape[] shapes = new Shape[candidates.size()];
    int best = 0;
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(candidates.get(i).analysis());
      if (base[i] > base[best]) {
        best = i;
      }
    }
    return new Readings(
        candidates,
        base,
        shapes,
        word,
        best,
        Homographs.are(candidates),
        new Choice[shapes.length]);
  }

  /** The only reading of a mark or number. */
  static Readings ofMark(String plain, Token.Kind kind) {
    Candidate candidate = Marks.candidate(plain, kind);
    Shape shape =
        new Shape(
            Kind.of(plain, kind), Shape.Opening.NONE, Shape.Closing.BARE, Analysis.Gender.UNKNOWN);
    return new Readings(
        List.of(candidate), new double[1], new Shape[] {shape}, 0, 0, false, new Choice[1]);
  }

  /** The reading of number {@code index}. */
  Analysis analysis(int index) {
    return candidates.get(index).analysis();
  }

  /** The reading of number {@code index} as chosen: once made, words of the form share it. */
  Choice choice(int index) {
    Choice known = choices[index];
    if (known == null) {
      known = new Choice(analysis(index), without(index));
      choices[index] = known;
    }
    return known;
  }

  private List<Analysis> without(int chosen) {
    List<Analysis> rest = new ArrayList<>(candidates.size() - 1);
    for (int k = 0; k < candidates.size(); k++) {
      if (k != chosen) {
        rest.add(analysis(k));
      }
    }
    return rest;
  }

  /** The shape of the reading that is best by itself. */
  Shape bestShape() {
    return shapes[best];
  }
}
