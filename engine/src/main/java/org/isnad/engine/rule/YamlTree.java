package org.isnad.engine.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.Fault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML that rule files use, event by event: block lists and mappings, values on
 * one line. Whatever else YAML knows is a fault, because it turns around on screen when it holds
 * Arabic, or hides what a rule says.
 */
final class YamlTree {
  private static final int DEPTH = 8;

  private final String file;
  private final List<Fault> faults;
  private final Iterator<Event> events;

  private YamlTree(String file, String text, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
    events = new Parse(LoadSettings.builder().setLabel(file).build()).parseString(text).iterator();
  }

  /** The root of {@code text}; empty for an empty file and where it is no YAML. */
  static Optional<YamlNode> read(String file, String text, List<Fault> faults) {
    try {
      return new YamlTree(file, text, faults).root();
    } catch (MarkedYamlEngineException e) {
      Position at =
          e.getProblemMark()
              .map(mark -> new Position(file, mark.getLine() + 1, mark.getColumn() + 1))
              .orElse(new Position(file, 1, 1));
      faults.add(at.fault("not YAML: " + e.getProblem() + "; expected block YAML"));
      return Optional.empty();
    } catch (YamlEngineException e) {
      faults.add(new Fault(file, 1, 1, "not YAML: " + e.getMessage() + "; expected block YAML"));
      return Optional.empty();
    }
  }

  private Optional<YamlNode> root() {
    Optional<YamlNode> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case DocumentStart -> {
          if (root.isPresent()) {
            faults.add(position(event).fault("a second document; expected one list of rules"));
            return root;
          }
          root = Optional.of(node(events.next(), 0));
        }
        case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        default -> throw new IllegalStateException(event.toString());
      }
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    Position position = position(event);
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      faults.add(position.fault("anchor or alias; expected the value itself"));
    }
    if (event instanceof AliasEvent) {
      return new YamlNode.Value("", position);
    }
    if (event instanceof ScalarEvent scalar) {
      return value(scalar, position);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    if (start.isFlow()) {
      faults.add(
          position.fault(
              (event.getEventId() == Event.ID.SequenceStart ? "flow list" : "flow mapping")
                  + "; expected block YAML, one item a line"));
    }
    if (depth == DEPTH) {
      faults.add(position.fault("nested too deep; expected a rule"));
      skip();
      return new YamlNode.Value("", position);
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? items(position, depth)
        : keys(position, depth);
  }

  private YamlNode value(ScalarEvent scalar, Position position) {
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      faults.add(position.fault("block of text; expected a value on one line"));
    }
    if (scalar.getTag().isPresent()) {
      faults.add(position.fault("tag " + scalar.getTag().get() + "; expected the value alone"));
    }
    return new YamlNode.Value(scalar.getValue(), position);
  }

  private YamlNode items(Position position, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new YamlNode.Items(items, position);
  }

  private YamlNode keys(Position position, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Value name)) {
        faults.add(key.position().fault("key is " + key.what() + "; expected a word"));
      } else if (!seen.add(name.text())) {
        faults.add(key.position().fault("key \"" + name.text() + "\" twice; expected it once"));
      } else {
        entries.add(new YamlNode.Entry(name, value));
      }
    }
    return new YamlNode.Keys(entries, position);
  }

  private void skip() {
    int open = 1;
    while (open > 0) {
      switch (events.next().getEventId()) {
        case SequenceStart, MappingStart -> open++;
        case SequenceEnd, MappingEnd -> open--;
        default -> {}
      }
    }
  }

  private Position position(Event event) {
    Mark mark = event.getStartMark().orElseThrow();
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
