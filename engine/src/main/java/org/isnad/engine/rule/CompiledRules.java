package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.isnad.engine.word.Proclitic;

/**
 * The form of a rule file that a reader starts from: a line a rule, without its examples, behind a
 * line that says which text it was made from. Nobody edits it; the build makes it anew.
 */
final class CompiledRules {
  private static final String NONE = "-";

  private CompiledRules() {}

  static String write(RuleFile file, byte[] yaml) {
    StringBuilder out = new StringBuilder(seal(yaml)).append('\n');
    for (Rule rule : file.rules()) {
      out.append(rule.position().line())
          .append('\t')
          .append(rule.position().column())
          .append('\t')
          .append(rule.id())
          .append('\t')
          .append(rule.why())
          .append('\t')
          .append(rule.before().isEmpty() ? NONE : String.join(" ", rule.before()))
          .append('\t')
          .append(rule.match().stream().map(CompiledRules::write).collect(Collectors.joining("\t")))
          .append('\t')
          .append(rule.gives().kind());
      new TreeMap<>(rule.gives().values())
          .forEach((field, values) -> out.append('\t').append(entry(field, values)));
      out.append('\n');
    }
    return out.toString();
  }

  private static String write(Step step) {
    String value;
    if (step instanceof Step.Lemma lemma) {
      return entry("lemma", new TreeSet<>(lemma.lemmas()));
    } else if (step instanceof Step.Form form) {
      return entry("word", new TreeSet<>(form.forms()));
    } else if (step instanceof Step.Clitic clitic) {
      value = clitic.clitic().name();
    } else if (step instanceof Step.UpTo upTo) {
      value = Integer.toString(upTo.words());
    } else {
      value = "reporting";
    }
    return entry(step.key(), List.of(value));
  }

  private static String entry(String key, Collection<String> values) {
    return key + "=" + String.join(" ", values);
  }

  /** The rules of {@code compiled}; empty where it was made from another text than {@code yaml}. */
  static Optional<List<Rule>> read(String file, String compiled, byte[] yaml) {
    int end = compiled.indexOf('\n');
    if (end < 0 || !compiled.substring(0, end).equals(seal(yaml))) {
      return Optional.empty();
    }
    List<Rule> rules = new ArrayList<>();
    while (end + 1 < compiled.length()) {
      int next = compiled.indexOf('\n', end + 1);
      rules.add(rule(file, cells(compiled.substring(end + 1, next), '\t')));
      end = next;
    }
    return Optional.of(rules);
  }

  private static Rule rule(String file, List<String> cells) {
    Position position =
        new Position(file, Integer.parseInt(cells.get(0)), Integer.parseInt(cells.get(1)));
    List<String> before = cells.get(4).equals(NONE) ? List.of() : cells(cells.get(4), ' ');
    List<Step> match = new ArrayList<>();
    int at = 5;
    while (cells.get(at).indexOf('=') >= 0) {
      match.add(step(key(cells.get(at)), values(cells.get(at))));
      at++;
    }
    String kind = cells.get(at);
    Map<String, List<String>> gives = new TreeMap<>();
    for (String cell : cells.subList(at + 1, cells.size())) {
      gives.put(key(cell), values(cell));
    }
    return new Rule(cells.get(2), cells.get(3), match, new Gives(kind, gives), before, position);
  }

  private static Step step(String key, List<String> values) {
    return switch (key) {
      case "lemma" -> Step.Lemma.of(values);
      case "word" -> Step.Form.of(values);
      case "clitic" -> new Step.Clitic(Proclitic.valueOf(values.get(0)));
      case "upto" -> new Step.UpTo(Integer.parseInt(values.get(0)));
      default -> new Step.Reporting();
    };
  }

  private static String key(String cell) {
    return cell.substring(0, cell.indexOf('='));
  }

  private static List<String> values(String cell) {
    return cells(cell.substring(cell.indexOf('=') + 1), ' ');
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    for (int next = line.indexOf(separator); next >= 0; next = line.indexOf(separator, at)) {
      cells.add(line.substring(at, next));
      at = next + 1;
    }
    cells.add(line.substring(at));
    return cells;
  }

  /** Tells one text from another; a text compiled and then edited no longer fits. */
  private static String seal(byte[] yaml) {
    CRC32 sum = new CRC32();
    sum.update(yaml);
    return "compiled from " + yaml.length + " bytes, sum " + sum.getValue();
  }
}
