package org.isnad.engine.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Word;

/** The words of {@code words/toll-context.tsv}: what stands about a toll and says of what it is. */
final class TollWords {
  private static final List<String> ROLES = List.of("cause", "more", "person", "revised");

  private final Map<String, Set<String>> words = new HashMap<>();

  private TollWords() {
    ROLES.forEach(role -> words.put(role, new HashSet<>()));
  }

  /**
   * The words of {@code resources}.
   *
   * @throws BadResourceException naming every row with an unknown role
   */
  static TollWords load(Resources resources) {
    TollWords lexicon = new TollWords();
    List<Fault> faults = new ArrayList<>();
    for (Table table : resources.tables("words/toll-context.tsv", "lemma", "role", "example")) {
      for (Table.Row row : table.rows()) {
        Set<String> role = lexicon.words.get(row.cell(1));
        if (role == null) {
          faults.add(row.fault(1, "role is " + row.cell(1) + "; expected one of " + ROLES));
        } else {
          role.add(Terms.base(row.cell(0)));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new BadResourceException(faults);
    }
    return lexicon;
  }

  /** Whether {@code word} names a happening that people are killed or hurt in. */
  boolean isCause(Word word) {
    return Terms.isNominal(word) && has("cause", Terms.base(word));
  }

  /** Whether a word with the lemma {@code base} says that a toll is one of several in time. */
  boolean isRevised(String base) {
    return has("revised", base);
  }

  /** Whether a word with the lemma {@code base} says that a number comes on top of another. */
  boolean isMore(String base) {
    return has("more", base);
  }

  /** Whether a word with the lemma {@code base} stands for whoever is counted. */
  boolean isPerson(String base) {
    return has("person", base);
  }

  private boolean has(String role, String base) {
    return words.getOrDefault(role, Set.of()).contains(base);
  }
}
