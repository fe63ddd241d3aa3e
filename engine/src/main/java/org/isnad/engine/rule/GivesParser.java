package org.isnad.engine.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.Fault;

/** Reads what a rule gives, by the fields of its kind. */
final class GivesParser {
  private final RuleKind kind;
  private final List<Fault> faults;

  GivesParser(RuleKind kind, List<Fault> faults) {
    this.kind = kind;
    this.faults = faults;
  }

  Gives read(YamlNode.Keys keys) {
    Map<String, List<String>> values = new HashMap<>();
    for (YamlNode.Entry entry : keys.entries()) {
      String name = entry.key().text();
      if (name.equals("kind")) {
        continue;
      }
      Optional<RuleKind.Field> field =
          kind.fields().stream().filter(f -> f.name().equals(name)).findFirst();
      if (field.isEmpty()) {
        faults.add(
            entry
                .key()
                .position()
                .fault("unknown key \"" + name + "\" in \"gives\"; expected " + kind.fieldNames()));
      } else {
        values.put(name, values(field.get(), entry.value()));
      }
    }
    for (RuleKind.Field field : kind.fields()) {
      if (!values.containsKey(field.name())) {
        faults.add(
            keys.position()
                .fault("\"gives\" has no \"" + field.name() + "\"; expected " + kind.fieldNames()));
      }
    }
    return new Gives(kind.name(), values);
  }

  private List<String> values(RuleKind.Field field, YamlNode node) {
    List<Located> found =
        field.many()
            ? Values.read(field.name(), node, faults)
            : Values.one(field.name(), node, faults).stream().toList();
    for (Located value : found) {
      if (!field.allowed().contains(value.text())) {
        faults.add(
            value
                .position()
                .fault(
                    "unknown "
                        + field.singular()
                        + " \""
                        + value.text()
                        + "\"; expected one of "
                        + String.join(", ", field.allowed())));
      }
    }
    return found.stream().map(Located::text).toList();
  }
}
