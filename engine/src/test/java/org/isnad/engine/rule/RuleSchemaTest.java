package org.isnad.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.statement.StatementRules;
import org.junit.jupiter.api.Test;

/**
 * The JSON Schema by which an editor checks rule files while they are written. It is made from the
 * kinds of rule; {@code -Dgolden=update} writes it anew.
 */
class RuleSchemaTest {
  private static final Path SCHEMA = Path.of("../docs/rules.schema.json");
  private static final Map<String, ?> TEXT = object("type", "string", "minLength", 1);

  @Test
  void theSchemaSaysWhatTheLoaderAccepts() throws IOException {
    String expected = json(schema(), "") + "\n";
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(SCHEMA, expected, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(SCHEMA, StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  private static Map<String, ?> schema() {
    return object(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "title",
        "Rules of Isnad",
        "description",
        "A list of rules, one stanza each; docs/adding.md explains them.",
        "type",
        "array",
        "items",
        object("oneOf", StatementRules.KINDS.stream().map(RuleSchemaTest::rule).toList()));
  }

  private static Map<String, ?> rule(RuleKind kind) {
    return object(
        "title",
        "A rule of kind " + kind.name() + ", in " + kind.file(),
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of("id", "why", "match", "gives", "examples", "not"),
        "properties",
        object(
            "id",
            object("type", "string", "pattern", "^" + kind.name() + "\\.[a-z0-9.-]*[a-z0-9]$"),
            "why",
            TEXT,
            "match",
            object(
                "type",
                "array",
                "minItems",
                1,
                "prefixItems",
                List.of(step(kind.opensWith())),
                "items",
                object("oneOf", kind.steps().stream().map(RuleSchemaTest::step).toList())),
            "gives",
            gives(kind),
            "examples",
            sentences(2),
            "not",
            sentences(1),
            "before",
            oneOrMore(TEXT)));
  }

  private static Map<String, ?> step(String key) {
    Map<String, ?> word =
        object("type", "string", "pattern", "^[\\u0621-\\u063A\\u0641-\\u064A\\u0651]+$");
    Map<String, ?> value =
        switch (key) {
          case "lemma", "word" -> oneOrMore(word);
          case "clitic" -> object("enum", List.of("bi", "li"));
          case "verb" -> object("const", "reporting");
          default -> object("type", "integer", "minimum", 1, "maximum", StepParser.FARTHEST);
        };
    return object(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        List.of(key),
        "properties",
        object(key, value));
  }

  private static Map<String, ?> gives(RuleKind kind) {
    List<String> required = new ArrayList<>(List.of("kind"));
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("kind", object("const", kind.name()));
    for (RuleKind.Field field : kind.fields()) {
      required.add(field.name());
      Map<String, ?> allowed = object("enum", field.allowed());
      properties.put(field.name(), field.many() ? oneOrMore(allowed) : allowed);
    }
    return object(
        "type",
        "object",
        "additionalProperties",
        false,
        "required",
        required,
        "properties",
        properties);
  }

  private static Map<String, ?> sentences(int least) {
    return object("type", "array", "minItems", least, "uniqueItems", true, "items", TEXT);
  }

  private static Map<String, ?> oneOrMore(Map<String, ?> value) {
    return object("oneOf", List.of(value, object("type", "array", "minItems", 1, "items", value)));
  }

  private static Map<String, ?> object(Object... pairs) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      out.put((String) pairs[i], pairs[i + 1]);
    }
    return out;
  }

  private static String json(Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      return block(map.entrySet().iterator(), indent, '{', '}');
    }
    if (value instanceof List<?> list) {
      return list.stream().allMatch(String.class::isInstance)
          ? "[" + String.join(", ", list.stream().map(RuleSchemaTest::leaf).toList()) + "]"
          : block(list.iterator(), indent, '[', ']');
    }
    return leaf(value);
  }

  private static String block(Iterator<?> items, String indent, char open, char close) {
    StringBuilder out = new StringBuilder().append(open).append('\n');
    while (items.hasNext()) {
      Object item = items.next();
      out.append(indent).append("  ");
      out.append(
          item instanceof Map.Entry<?, ?> entry
              ? leaf(entry.getKey()) + ": " + json(entry.getValue(), indent + "  ")
              : json(item, indent + "  "));
      out.append(items.hasNext() ? ",\n" : "\n");
    }
    return out.append(indent).append(close).toString();
  }

  private static String leaf(Object value) {
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : String.valueOf(value);
  }
}
