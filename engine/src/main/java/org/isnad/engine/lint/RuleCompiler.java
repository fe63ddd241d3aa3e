package org.isnad.engine.lint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Utf8;
import org.isnad.engine.rule.RuleFile;
import org.isnad.engine.rule.RuleKind;
import org.isnad.engine.rule.Rules;
import org.isnad.engine.statement.StatementRules;

/**
 * A step of the build: writes beside each rule file what a reader starts from, since parsing YAML
 * takes longer than all other loading. Fails the build where a rule file has faults.
 */
public final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Compiles the rule files below a folder.
   *
   * @param arguments the folder that holds {@code rules/}
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    for (RuleKind kind : StatementRules.KINDS) {
      Path path = root.resolve(kind.file());
      String text = Utf8.decode(path.toString(), Files.readAllBytes(path));
      Files.writeString(
          root.resolve(Rules.compiledName(kind.file())),
          compile(kind, text),
          StandardCharsets.UTF_8);
    }
  }

  static String compile(RuleKind kind, String text) {
    Resources.Source source = new Resources.Source(kind.file(), text);
    return Rules.compile(RuleFile.parse(source.file(), text, List.of(kind)), text);
  }
}
