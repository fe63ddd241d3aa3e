package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.resource.Characters;
import org.isnad.engine.resource.Fault;

/** Faults in the characters of a rule file, looked for before YAML is read. */
final class YamlCharacters {
  private YamlCharacters() {}

  static List<Fault> faults(String file, String text) {
    List<Fault> faults = new ArrayList<>(Characters.faults(file, text));
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        faults.add(new Fault(file, line, i - lineStart + 1, "tab; expected spaces"));
      } else if (c == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return faults;
  }
}
