package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.name.Mention;
import org.isnad.engine.text.Letters;
import org.isnad.engine.text.Span;

/**
 * One person spelt two ways: two names of which the shorter ends the longer but for one word, and
 * that word in two spellings of one foreign name.
 */
final class NameVariantsCheck implements Check {
  private static final int SHORTEST_ALONE = 4;

  /** Parts of names that take another form with their case. */
  private static final Set<String> CASES = Set.of("أبو", "أبي", "أبا", "ابو", "ابي", "ابا", "آل");

  private record Name(List<String> words, List<Span> spans) {}

  private final FirstNames firstNames;

  NameVariantsCheck(FirstNames firstNames) {
    this.firstNames = firstNames;
  }

  @Override
  public String id() {
    return "name-variants";
  }

  @Override
  public List<Finding> apply(Evidence evidence) {
    List<Name> names = names(evidence);
    List<Finding> out = new ArrayList<>();
    Set<Set<String>> told = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Set<String> spellings = spellings(names.get(i), names.get(j));
        if (!spellings.isEmpty() && told.add(spellings)) {
          out.add(finding(names.get(i), names.get(j)));
        }
      }
    }
    return out;
  }

  private static List<Name> names(Evidence evidence) {
    Map<List<String>, Name> found = new LinkedHashMap<>();
    for (Mention mention : evidence.mentions()) {
      if (mention.type() == Mention.Type.PER) {
        List<String> words = words(evidence, mention);
        found
            .computeIfAbsent(words, w -> new Name(w, new ArrayList<>()))
            .spans()
            .add(mention.span());
      }
    }
    return List.copyOf(found.values());
  }

  private static List<String> words(Evidence evidence, Mention mention) {
    List<String> out = new ArrayList<>();
    for (int i = mention.first(); i < mention.end(); i++) {
      if (evidence.isWord(i)) {
        String plain = evidence.word(i).plain();
        int cut = i == mention.first() ? evidence.word(i).analysis().prefixLength() : 0;
        out.add(plain.startsWith("ال") ? plain : plain.substring(Math.min(cut, plain.length())));
      }
    }
    return out;
  }

  /** The two spellings of the word in which {@code a} and {@code b} differ; empty for two names. */
  private Set<String> spellings(Name a, Name b) {
    boolean firstLonger = a.words().size() >= b.words().size();
    List<String> longer = firstLonger ? a.words() : b.words();
    List<String> shorter = firstLonger ? b.words() : a.words();
    List<String> tail = longer.subList(longer.size() - shorter.size(), longer.size());
    int differing = -1;
    for (int i = 0; i < tail.size(); i++) {
      if (!shorter.get(i).equals(tail.get(i))) {
        if (differing >= 0) {
          return Set.of();
        }
        differing = i;
      }
    }
    return differing >= 0
            && longer.size() > 1
            && isVariant(shorter.get(differing), tail.get(differing), tail.size())
        ? Set.of(shorter.get(differing), tail.get(differing))
        : Set.of();
  }

  private boolean isVariant(String a, String b, int words) {
    if (CASES.contains(a) || CASES.contains(b)) {
      return false;
    }
    if (NameSpelling.isHamzaVariant(a, b)) {
      return true;
    }
    String one = Letters.fold(a);
    String other = Letters.fold(b);
    boolean enough = words > 1 || Math.min(a.length(), b.length()) >= SHORTEST_ALONE;
    return enough
        && !a.startsWith("ال")
        && !b.startsWith("ال")
        && NameSpelling.isVariant(one, other)
        && !isTwoFirstNames(one, other)
        && !(words == 1 && (firstNames.has(one) || firstNames.has(other)));
  }

  private boolean isTwoFirstNames(String one, String other) {
    return firstNames.has(one)
        && firstNames.has(other)
        && !NameSpelling.isOtherConsonant(one, other);
  }

  /** The rarer spelling is at fault; of two as rare, the later one. */
  private Finding finding(Name earlier, Name later) {
    boolean laterAtFault = later.spans().size() <= earlier.spans().size();
    Span fault = (laterAtFault ? later : earlier).spans().get(0);
    Span against = (laterAtFault ? earlier : later).spans().get(0);
    String a = String.join(" ", (laterAtFault ? later : earlier).words());
    String b = String.join(" ", (laterAtFault ? earlier : later).words());
    return new Finding(
        id(),
        List.of(fault, against),
        "اسم واحد برسمين: " + Excerpt.arabic(a) + " و" + Excerpt.arabic(b),
        "One name is spelt two ways: " + Excerpt.english(a) + " and " + Excerpt.english(b));
  }
}
