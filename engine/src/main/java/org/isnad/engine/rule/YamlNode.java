package org.isnad.engine.rule;

import java.util.List;

/** A part of a YAML file that knows where it stands. */
sealed interface YamlNode {
  /** Its first character. */
  Position position();

  /** What it is, for messages. */
  String what();

  /** A value on one line. */
  record Value(String text, Position position) implements YamlNode {
    @Override
    public String what() {
      return text.isEmpty() ? "empty" : "a value";
    }
  }

  /** Items, each on a line with a hyphen. */
  record Items(List<YamlNode> items, Position position) implements YamlNode {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String what() {
      return "a list";
    }
  }

  /** Keys with what they hold. */
  record Keys(List<Entry> entries, Position position) implements YamlNode {
    public Keys {
      entries = List.copyOf(entries);
    }

    @Override
    public String what() {
      return "a mapping";
    }
  }

  /** A key and what it holds. */
  record Entry(Value key, YamlNode value) {}
}
