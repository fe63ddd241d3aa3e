package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.engine.event.Event;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Span;
import org.isnad.engine.text.Token;
import org.isnad.engine.word.Analysis;

/**
 * Two tellings of one withdrawal with different places, of which one cannot be: nobody withdraws
 * from his own country; and a happening of the headline in a country that the body never names.
 */
final class PlaceCheck implements Check {
  /** Verbs whose place stands behind من, with their verbal nouns. */
  private static final Set<String> LEAVING = Set.of("سحب", "انسحب", "اخلي", "اجلي", "جلا");

  private static final int REACH = 9;

  private record Leaving(int word, int end, Mention place) {}

  @Override
  public String id() {
    return "place-mismatch";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Leaving> leavings = leavings(evidence);
    List<Finding> out = new ArrayList<>();
    for (Leaving odd : leavings) {
      if (isOwnCountry(evidence, odd)) {
        List<Leaving> others =
            leavings.stream().filter(l -> !country(l).equals(country(odd))).toList();
        if (!others.isEmpty()) {
          out.add(finding(evidence, odd, others));
        }
      }
    }
    headline(evidence).ifPresent(out::add);
    return out;
  }

  private static List<Leaving> leavings(Evidence evidence) {
    List<Leaving> out = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      if (evidence.isWord(i) && LEAVING.contains(evidence.key(i))) {
        leaving(evidence, i).ifPresent(out::add);
      }
    }
    return out;
  }

  private static Optional<Leaving> leaving(Evidence evidence, int word) {
    int end = Math.min(word + 1 + REACH, evidence.lines().sentenceEnd(word));
    for (int i = word + 1; i < end; i++) {
      if (evidence.word(i).token().kind() == Token.Kind.MARK) {
        return Optional.empty();
      }
      if (evidence.folded(i).equals("من")) {
        int at = i + 1;
        Optional<Mention> place =
            evidence.mentions().stream().filter(m -> m.first() == at && isCountry(m)).findFirst();
        if (place.isPresent()) {
          return Optional.of(new Leaving(word, place.get().end(), place.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCountry(Mention mention) {
    return mention.type() == Mention.Type.LOC && !mention.code().isEmpty() && !isUnknown(mention);
  }

  private static boolean isUnknown(Mention mention) {
    return mention.code().startsWith("---") || mention.code().length() < 3;
  }

  private static String country(Leaving leaving) {
    return leaving.place().code().substring(0, 3);
  }

  /**
   * Whether the one that leaves is the place itself: named before in the sentence, and taken up by
   * the pronoun on the word (انسحابها) or its own subject.
   */
  private static boolean isOwnCountry(Evidence evidence, Leaving leaving) {
    boolean pronoun =
        evidence.word(leaving.word()).analysis().pronoun() != Analysis.Pronoun.NONE
            && !evidence.word(leaving.word()).isFinite();
    int start = evidence.lines().sentenceStart(leaving.word());
    return pronoun
        && agrees(evidence, leaving.word())
        && evidence.mentions().stream()
            .filter(m -> m.first() >= start && m.first() < leaving.word() && isCountry(m))
            .anyMatch(m -> m.code().startsWith(country(leaving)));
  }

  /** Countries are feminine for pronouns: انسحابها. */
  private static boolean agrees(Evidence evidence, int word) {
    return evidence.word(word).analysis().pronoun() == Analysis.Pronoun.HER;
  }

  private Finding finding(Evidence evidence, Leaving odd, List<Leaving> others) {
    List<Span> spans = new ArrayList<>();
    spans.add(evidence.span(odd.word(), odd.end()));
    others.forEach(other -> spans.add(evidence.span(other.word(), other.end())));
    return of(evidence, spans);
  }

  private Finding of(Evidence evidence, List<Span> spans) {
    String fault = Excerpt.of(evidence, spans.get(0));
    String against = Excerpt.of(evidence, spans.get(1));
    return new Finding(
        id(),
        spans,
        "المكان مختلف عن بقية الخبر: "
            + Excerpt.arabic(fault)
            + "، وفي موضع آخر "
            + Excerpt.arabic(against),
        "The place differs from the rest of the article: "
            + Excerpt.english(fault)
            + " against "
            + Excerpt.english(against));
  }

  /** The same noun with في and a country, in the headline and in the lead. */
  private Optional<Finding> headline(Evidence evidence) {
    int headEnd = evidence.lines().headEnd();
    for (Mention head : evidence.mentions()) {
      if (head.first() >= headEnd || !isPlaceOf(evidence, head) || isNamedInBody(evidence, head)) {
        continue;
      }
      int word = happening(evidence, head);
      if (word < 0) {
        continue;
      }
      for (Mention body : evidence.mentions()) {
        if (body.first() >= headEnd
            && body.first() < evidence.lines().leadEnd()
            && isPlaceOf(evidence, body)
            && !body.code().substring(0, 3).equals(head.code().substring(0, 3))) {
          int told = happening(evidence, body);
          if (told >= 0 && evidence.key(told).equals(evidence.key(word))) {
            return Optional.of(
                of(
                    evidence,
                    List.of(evidence.span(word, head.end()), evidence.span(told, body.end()))));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether في stands before the country, and no comparison of places around it. */
  private static boolean isPlaceOf(Evidence evidence, Mention mention) {
    return isCountry(mention) && evidence.folded(mention.first() - 1).equals("في");
  }

  /** The noun within three words before في; -1 where there is none. */
  private static int happening(Evidence evidence, Mention place) {
    for (int i = place.first() - 2; i >= Math.max(0, place.first() - 4); i--) {
      if (!evidence.isWord(i) || evidence.word(i).isFinite()) {
        return -1;
      }
      if (evidence.events().stream().anyMatch(eventAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Predicate<Event> eventAt(int word) {
    return event -> event.firstWord() <= word && word < event.endWord();
  }

  private static boolean isNamedInBody(Evidence evidence, Mention head) {
    Set<String> keys = new HashSet<>();
    for (int i = head.first(); i < head.end(); i++) {
      keys.add(evidence.key(i));
    }
    for (int i = evidence.lines().headEnd(); i < evidence.size(); i++) {
      if (evidence.isWord(i) && keys.contains(evidence.key(i))) {
        return true;
      }
    }
    String country = head.code().substring(0, 3);
    return evidence.mentions().stream()
        .anyMatch(m -> m.first() >= evidence.lines().headEnd() && m.code().startsWith(country));
  }
}
