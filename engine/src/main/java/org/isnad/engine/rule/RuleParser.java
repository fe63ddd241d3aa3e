package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.engine.resource.Fault;

/** Reads the stanzas of a rule file and notes every fault; a stanza with one is left out. */
final class RuleParser {
  private static final String ID = "id";
  private static final String WHY = "why";
  private static final String MATCH = "match";
  private static final String GIVES = "gives";
  private static final String EXAMPLES = "examples";
  private static final String NOT = "not";
  private static final String BEFORE = "before";
  private static final String KIND = "kind";
  private static final List<String> NEEDED = List.of(ID, WHY, MATCH, GIVES, EXAMPLES, NOT);
  private static final List<String> KNOWN = List.of(ID, WHY, MATCH, GIVES, EXAMPLES, NOT, BEFORE);

  private final String file;
  private final List<RuleKind> kinds;
  private final List<Fault> faults;
  private final Map<String, Position> ids = new HashMap<>();

  RuleParser(String file, List<RuleKind> kinds, List<Fault> faults) {
    this.file = file;
    this.kinds = kinds;
    this.faults = faults;
  }

  List<Stanza> read(String text) {
    List<Stanza> out = new ArrayList<>();
    Optional<YamlNode> root = YamlTree.read(file, text, faults);
    if (root.isPresent()) {
      if (root.get() instanceof YamlNode.Items list) {
        list.items().forEach(item -> stanza(item).ifPresent(out::add));
      } else {
        faults.add(
            root.get()
                .position()
                .fault("file is " + root.get().what() + "; expected a list of rules"));
      }
    }
    return out;
  }

  private Optional<Stanza> stanza(YamlNode node) {
    int before = faults.size();
    if (!(node instanceof YamlNode.Keys keys)) {
      faults.add(node.position().fault("rule is " + node.what() + "; expected keys, id first"));
      return Optional.empty();
    }
    Map<String, YamlNode> parts = parts(keys);
    Optional<RuleKind> kind = kind(parts);
    Optional<Located> id = value(parts, ID);
    id.ifPresent(found -> checkId(found, kind));
    Optional<Located> why = value(parts, WHY);
    List<Step> match =
        kind.isPresent() && parts.containsKey(MATCH)
            ? new StepParser(kind.get(), faults).read(parts.get(MATCH))
            : List.of();
    Optional<Gives> gives = kind.flatMap(k -> gives(k, parts));
    List<Located> examples = sentences(parts, EXAMPLES, 2);
    List<Located> not = sentences(parts, NOT, 1);
    List<String> preferredTo =
        parts.containsKey(BEFORE)
            ? Values.read(BEFORE, parts.get(BEFORE), faults).stream().map(Located::text).toList()
            : List.of();
    if (faults.size() > before || id.isEmpty() || why.isEmpty() || gives.isEmpty()) {
      return Optional.empty();
    }
    Rule rule =
        new Rule(
            id.get().text(), why.get().text(), match, gives.get(), preferredTo, keys.position());
    return Optional.of(new Stanza(rule, examples, not));
  }

  private Map<String, YamlNode> parts(YamlNode.Keys keys) {
    Map<String, YamlNode> parts = new HashMap<>();
    for (YamlNode.Entry entry : keys.entries()) {
      if (KNOWN.contains(entry.key().text())) {
        parts.put(entry.key().text(), entry.value());
      } else {
        faults.add(
            entry
                .key()
                .position()
                .fault(
                    "unknown key \""
                        + entry.key().text()
                        + "\"; expected one of "
                        + String.join(", ", KNOWN)));
      }
    }
    for (String key : NEEDED) {
      if (!parts.containsKey(key)) {
        faults.add(
            keys.position()
                .fault("rule has no \"" + key + "\"; expected " + String.join(", ", NEEDED)));
      }
    }
    return parts;
  }

  private Optional<RuleKind> kind(Map<String, YamlNode> parts) {
    YamlNode gives = parts.get(GIVES);
    if (gives == null) {
      return Optional.empty();
    }
    if (!(gives instanceof YamlNode.Keys keys)) {
      faults.add(
          gives.position().fault("\"gives\" is " + gives.what() + "; expected keys, kind first"));
      return Optional.empty();
    }
    String expected = kinds.stream().map(RuleKind::name).collect(Collectors.joining(", "));
    for (YamlNode.Entry entry : keys.entries()) {
      if (entry.key().text().equals(KIND)) {
        Optional<Located> name = Values.one("kind", entry.value(), faults);
        Optional<RuleKind> kind =
            name.flatMap(n -> kinds.stream().filter(k -> k.name().equals(n.text())).findFirst());
        if (name.isPresent() && kind.isEmpty()) {
          faults.add(
              name.get()
                  .position()
                  .fault(
                      "unknown kind \"" + name.get().text() + "\"; expected one of " + expected));
        }
        return kind;
      }
    }
    faults.add(keys.position().fault("\"gives\" has no \"kind\"; expected one of " + expected));
    return Optional.empty();
  }

  private Optional<Gives> gives(RuleKind kind, Map<String, YamlNode> parts) {
    return parts.get(GIVES) instanceof YamlNode.Keys keys
        ? Optional.of(new GivesParser(kind, faults).read(keys))
        : Optional.empty();
  }

  private Optional<Located> value(Map<String, YamlNode> parts, String key) {
    YamlNode node = parts.get(key);
    return node == null ? Optional.empty() : Values.one(key, node, faults);
  }

  private void checkId(Located id, Optional<RuleKind> kind) {
    String prefix = kind.map(k -> k.name() + ".").orElse("");
    if (!id.text().startsWith(prefix) || !isName(id.text())) {
      faults.add(
          id.position()
              .fault(
                  "id \""
                      + id.text()
                      + "\"; expected \""
                      + prefix
                      + "\" and small Latin letters, digits and hyphens"));
    }
    Position first = ids.putIfAbsent(id.text(), id.position());
    if (first != null) {
      faults.add(
          id.position()
              .fault(
                  "id \""
                      + id.text()
                      + "\" stands on line "
                      + first.line()
                      + " too; expected it once"));
    }
  }

  private static boolean isName(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean inner = i > 0 && i < id.length() - 1 && (c == '-' || c == '.');
      if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || inner)) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  private List<Located> sentences(Map<String, YamlNode> parts, String key, int least) {
    YamlNode node = parts.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof YamlNode.Items items)) {
      faults.add(
          node.position()
              .fault(
                  "\"" + key + "\" is " + node.what() + "; expected a list, one sentence a line"));
      return List.of();
    }
    List<Located> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlNode item : items.items()) {
      if (item instanceof YamlNode.Keys) {
        faults.add(
            item.position()
                .fault("sentence is a mapping; expected a value: quote a sentence with a colon"));
      } else {
        Values.one("sentence", item, faults)
            .ifPresent(
                sentence -> {
                  if (!seen.add(sentence.text())) {
                    faults.add(sentence.position().fault("sentence twice; expected another"));
                  }
                  out.add(sentence);
                });
      }
    }
    if (items.items().size() < least) {
      faults.add(
          items
              .position()
              .fault(
                  "\""
                      + key
                      + "\" has "
                      + items.items().size()
                      + "; expected "
                      + least
                      + " or more"));
    }
    return out;
  }
}
