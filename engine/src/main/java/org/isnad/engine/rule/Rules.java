package org.isnad.engine.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.Resources;

/** Loads the rules of a stage. */
public final class Rules {
  private Rules() {}

  /**
   * The rules of a kind, the built-in ones and then the overlay's, in order of preference. A rule
   * of the overlay replaces the built-in rule of its id.
   *
   * @param resources where the files are
   * @param kind their kind
   * @throws org.isnad.engine.resource.BadResourceException listing every fault of a file
   */
  public static List<Rule> load(Resources resources, RuleKind kind) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    add(builtIn(resources, kind), byId);
    for (Resources.Source source : resources.addedSources(kind.file())) {
      add(RuleFile.parse(source.file(), source.text(), List.of(kind)).rules(), byId);
    }
    return RuleOrder.sorted(new ArrayList<>(byId.values()));
  }

  private static void add(List<Rule> rules, Map<String, Rule> byId) {
    for (Rule rule : rules) {
      byId.put(rule.id(), rule);
    }
  }

  private static List<Rule> builtIn(Resources resources, RuleKind kind) {
    byte[] yaml = resources.builtInBytes(kind.file()).orElse(new byte[0]);
    String compiled = resources.builtInText(compiledName(kind.file())).orElse("");
    Optional<List<Rule>> rules = CompiledRules.read(kind.file(), compiled, yaml);
    if (rules.isPresent()) {
      return rules.get();
    }
    String text = new String(yaml, StandardCharsets.UTF_8);
    return RuleFile.parse(kind.file(), text, List.of(kind)).rules();
  }

  /** The compiled form of a rule file's text; it fits that text alone. */
  public static String compile(RuleFile file, String text) {
    return CompiledRules.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The name of the compiled form of the rule file {@code name}. */
  public static String compiledName(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)) + ".compiled";
  }
}
