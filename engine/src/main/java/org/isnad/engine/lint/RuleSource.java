package org.isnad.engine.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.Isnad;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Utf8;
import org.isnad.engine.rule.Rule;
import org.isnad.engine.rule.RuleFile;
import org.isnad.engine.rule.RuleKind;
import org.isnad.engine.statement.StatementRules;

/** Rules to try, and an engine that knows them. */
public final class RuleSource {
  private final List<Rule> rules;
  private final Isnad isnad;

  private RuleSource(List<Rule> rules, Isnad isnad) {
    this.rules = rules;
    this.isnad = isnad;
  }

  /** The built-in rule with the id {@code id}. */
  public static Optional<RuleSource> ofBuiltIn(String id) {
    for (RuleKind kind : StatementRules.KINDS) {
      for (Resources.Source source : Resources.builtIn().sources(kind.file())) {
        for (Rule rule : RuleFile.parse(source.file(), source.text(), List.of(kind)).rules()) {
          if (rule.id().equals(id)) {
            return Optional.of(new RuleSource(List.of(rule), Isnad.create()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The rules of a file, whatever its name; they are all of one kind.
   *
   * @throws org.isnad.engine.resource.BadResourceException listing every fault of the file
   */
  public static RuleSource of(Path path) {
    String name = path.toString();
    String text;
    try {
      text = Utf8.decode(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    List<Rule> rules = RuleFile.parse(name, text, StatementRules.KINDS).rules();
    String file = rules.isEmpty() ? "" : file(rules.get(0));
    Resources resources = Resources.with(file, new Resources.Source(name, text));
    return new RuleSource(rules, Isnad.create(resources));
  }

  private static String file(Rule rule) {
    return StatementRules.KINDS.stream()
        .filter(kind -> kind.name().equals(rule.gives().kind()))
        .map(RuleKind::file)
        .findFirst()
        .orElseThrow();
  }

  /** What each of the rules does with {@code text}. */
  public List<Trial> tryOn(String text) {
    return Trial.of(isnad, rules, text);
  }
}
