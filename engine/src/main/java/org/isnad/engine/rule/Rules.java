package org.isnad.engine.rule;

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
    for (Resources.Source source : resources.sources(kind.file())) {
      for (Rule rule : rules(resources, source, kind)) {
        byId.put(rule.id(), rule);
      }
    }
    return RuleOrder.sorted(new ArrayList<>(byId.values()));
  }

  private static List<Rule> rules(Resources resources, Resources.Source source, RuleKind kind) {
    Optional<String> compiled = resources.builtInText(compiledName(source.file()));
    return compiled
        .flatMap(text -> CompiledRules.read(source.file(), text, source.text()))
        .orElseGet(() -> RuleFile.parse(source.file(), source.text(), List.of(kind)).rules());
  }

  /** The compiled form of a rule file's text; it fits that text alone. */
  public static String compile(RuleFile file, String text) {
    return CompiledRules.write(file, text);
  }

  /** The name of the compiled form of the rule file {@code name}. */
  public static String compiledName(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)) + ".compiled";
  }
}
