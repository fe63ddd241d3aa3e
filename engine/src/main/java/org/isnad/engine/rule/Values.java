package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.text.Letters;

/** Reads single values and lists of them. */
final class Values {
  private Values() {}

  /** The value of {@code key}; empty, with a fault noted, where it is none. */
  static Optional<Located> one(String key, YamlNode node, List<Fault> faults) {
    if (node instanceof YamlNode.Value value && !value.text().isBlank()) {
      return Optional.of(new Located(value.text(), value.position()));
    }
    faults.add(node.position().fault("\"" + key + "\" is " + node.what() + "; expected a value"));
    return Optional.empty();
  }

  /** The value of {@code key}, or its values, one a line. */
  static List<Located> read(String key, YamlNode node, List<Fault> faults) {
    List<Located> out = new ArrayList<>();
    if (node instanceof YamlNode.Items list) {
      list.items().forEach(item -> one(key, item, faults).ifPresent(out::add));
      if (list.items().isEmpty()) {
        faults.add(node.position().fault("\"" + key + "\" is empty; expected a value"));
      }
    } else {
      one(key, node, faults).ifPresent(out::add);
    }
    return out;
  }

  /** Notes a fault unless {@code value} is one Arabic word in letters and shadda. */
  static void checkWord(Located value, List<Fault> faults) {
    String text = value.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String problem = null;
      if (c == ' ') {
        problem = "\" has a space; expected one word, a step each";
      } else if (c == Letters.TATWEEL || Letters.isMark(c) && c != Letters.SHADDA) {
        problem = "\" has a vowel mark or tatweel; expected letters and shadda";
      } else if (c != Letters.SHADDA && !Letters.isArabic(c)) {
        problem = "\"; expected an Arabic word";
      }
      if (problem != null) {
        faults.add(value.position().fault("\"" + text + problem));
        return;
      }
    }
  }
}
