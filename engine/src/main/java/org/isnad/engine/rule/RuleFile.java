package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;

/**
 * A rule file.
 *
 * @param file name for messages
 * @param stanzas its rules with their examples, in file order
 */
public record RuleFile(String file, List<Stanza> stanzas) {
  /** Copies the list. */
  public RuleFile {
    stanzas = List.copyOf(stanzas);
  }

  /**
   * Reads a rule file.
   *
   * @param file name for messages
   * @param text its content
   * @param kinds the kinds of rule that it may hold
   * @throws BadResourceException listing every fault
   */
  public static RuleFile parse(String file, String text, List<RuleKind> kinds) {
    List<Fault> faults = new ArrayList<>(YamlCharacters.faults(file, text));
    if (faults.isEmpty()) {
      List<Stanza> stanzas = new RuleParser(file, kinds, faults).read(text);
      if (faults.isEmpty()) {
        return new RuleFile(file, stanzas);
      }
    }
    faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
    throw new BadResourceException(faults);
  }

  /** The rules without their examples. */
  public List<Rule> rules() {
    return stanzas.stream().map(Stanza::rule).toList();
  }
}
