package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.resource.BadResourceException;
import org.isnad.engine.resource.Fault;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Word;
import org.isnad.engine.word.WordCache;

/** The words and phrases that name events, and those that only look like it. Immutable. */
final class EventLexicon {
  private static final String WORDS = "words/events.tsv";
  private static final String PHRASES = "words/event-phrases.tsv";
  private static final String EXCLUSIONS = "words/event-exclusions.tsv";
  private static final Set<String> REASONS =
      Set.of("accident", "figurative", "name", "sport", "standing");

  private static final Set<String> RELATIVES =
      Set.of(
          "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي",
          "والذي", "والتي", "والذين");
  private static final Set<String> THAT =
      Set.of(
          "ان", "انه", "انها", "انهم", "انهما", "اننا", "انني", "اني", "وان", "وانه", "وانها",
          "وانهم", "بان", "بانه", "بانها", "بانهم", "بانهما", "باننا", "وبان", "وبانه", "وبانها",
          "فان", "لان", "لانه", "لانها", "لانهم", "وبانهم", "وانهما", "واننا", "فانه", "فانها",
          "فانهم");

  private final Map<String, List<EventWord>> byFirst;
  private final Map<String, List<Exclusion>> exclusions;
  private final WordCache<WordKeys> keys = new WordCache<>(this::read);

  private EventLexicon(
      Map<String, List<EventWord>> byFirst, Map<String, List<Exclusion>> exclusions) {
    this.byFirst = byFirst;
    this.exclusions = exclusions;
  }

  /**
   * The lexicon of {@code resources}.
   *
   * @throws BadResourceException naming every malformed row
   */
  static EventLexicon load(Resources resources) {
    Loader loader = new Loader();
    for (Table table :
        resources.tables(
            WORDS, "lemma", "pos", "type", "mode", "actor", "recipient", "gate", "example")) {
      table.rows().forEach(loader::word);
    }
    for (Table table :
        resources.tables(
            PHRASES,
            "id",
            "w1",
            "w2",
            "w3",
            "w4",
            "type",
            "mode",
            "actor",
            "recipient",
            "gate",
            "example")) {
      table.rows().forEach(loader::phrase);
    }
    for (Table table : resources.tables(EXCLUSIONS, "id", "w1", "w2", "w3", "why", "example")) {
      table.rows().forEach(loader::exclusion);
    }
    return loader.lexicon();
  }

  /** The event words whose first word has this key, longest first; empty where there is none. */
  List<EventWord> startingWith(String key) {
    return byFirst.getOrDefault(key, List.of());
  }

  /** The exclusions whose first word has this key, longest first. */
  List<Exclusion> exclusionsStartingWith(String key) {
    return exclusions.getOrDefault(key, List.of());
  }

  /** What a word is looked up by. */
  WordKeys keys(Word word) {
    return keys.of(word);
  }

  private WordKeys read(Word word) {
    String key = LemmaKey.of(word.lemma());
    String stem = word.stem();
    boolean named = names(word.analysis());
    Set<String> others = new LinkedHashSet<>();
    others.add(word.folded());
    others.add(stem);
    for (Analysis other : word.others()) {
      named |= names(other);
      others.add(LemmaKey.of(other.lemma()));
    }
    List<Exclusion> starting = exclusionsStartingWith(key);
    return new WordKeys(
        key,
        stem,
        List.copyOf(others),
        named,
        RELATIVES.contains(word.folded()),
        THAT.contains(word.folded()),
        starting.isEmpty() ? exclusionsStartingWith(stem) : starting);
  }

  private boolean names(Analysis reading) {
    return !startingWith(LemmaKey.of(reading.lemma())).isEmpty()
        || reading.form() == Analysis.Form.ACTIVE_PARTICIPLE
            && !startingWith(LemmaKey.of(reading.verb())).isEmpty();
  }

  private static final class Loader {
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, List<EventWord>> byFirst = new HashMap<>();
    private final Map<String, List<Exclusion>> exclusions = new HashMap<>();

    void word(Table.Row row) {
      Optional<EventWord.Kind> kind = kind(row);
      Frame frame = frame(row, 2);
      if (row.cell(0).isBlank()) {
        faults.add(row.fault(0, "lemma is empty; expected an Arabic word"));
      } else if (kind.isPresent()) {
        add(frame.word("events.tsv:" + row.cell(0), List.of(row.cell(0)), kind.get()));
      }
    }

    private Optional<EventWord.Kind> kind(Table.Row row) {
      return switch (row.cell(1)) {
        case "verb" -> Optional.of(EventWord.Kind.VERB);
        case "noun" -> Optional.of(EventWord.Kind.NOUN);
        case "adj" -> Optional.of(EventWord.Kind.ADJ);
        default -> {
          faults.add(row.fault(1, "pos is \"" + row.cell(1) + "\"; expected verb, noun or adj"));
          yield Optional.empty();
        }
      };
    }

    void phrase(Table.Row row) {
      Frame frame = frame(row, 5);
      List<String> words = words(row, 1, 5);
      boolean verb = frame.actor.contains(Slot.SUBJ) || frame.recipient.contains(Slot.SUBJ);
      if (words.size() < 2) {
        faults.add(row.fault(2, "phrase has one word; expected at least two"));
      } else {
        add(
            frame.word(
                "event-phrases.tsv:" + row.cell(0),
                words,
                verb ? EventWord.Kind.VERB : EventWord.Kind.NOUN));
      }
    }

    void exclusion(Table.Row row) {
      if (!REASONS.contains(row.cell(4))) {
        faults.add(
            row.fault(
                4,
                "why is \""
                    + row.cell(4)
                    + "\"; expected accident, figurative, name, sport or standing"));
      }
      List<String> words = words(row, 1, 4);
      if (words.size() < 2) {
        faults.add(row.fault(2, "phrase has one word; expected at least two"));
        return;
      }
      List<String> keys = words.stream().map(LemmaKey::of).toList();
      exclusions
          .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
          .add(
              new Exclusion(
                  "event-exclusions.tsv:" + row.cell(0), keys, row.cell(4).equals("accident")));
    }

    private static List<String> words(Table.Row row, int from, int to) {
      return row.cells().subList(from, to).stream().filter(word -> !word.equals("-")).toList();
    }

    private void add(EventWord word) {
      byFirst.computeIfAbsent(word.keys().get(0), key -> new ArrayList<>()).add(word);
    }

    private Frame frame(Table.Row row, int at) {
      Optional<EventType> type =
          Arrays.stream(EventType.values())
              .filter(value -> value.name().equals(row.cell(at)))
              .findFirst();
      String mode = row.cell(at + 1).equals("-") ? "" : row.cell(at + 1);
      if (type.isEmpty()) {
        faults.add(row.fault(at, "type is \"" + row.cell(at) + "\"; expected a PLOVER type"));
      } else if (!mode.isEmpty() && !type.get().modes().contains(mode)) {
        faults.add(
            row.fault(
                at + 1,
                "mode is \""
                    + mode
                    + "\"; expected - or one of "
                    + String.join(" ", type.get().modes())));
      }
      Optional<Gate> gate = Gate.byLabel(row.cell(at + 4));
      if (gate.isEmpty()) {
        faults.add(
            row.fault(
                at + 4,
                "gate is \""
                    + row.cell(at + 4)
                    + "\"; expected -, actor, conflict, rare, politics, force, agreed, object, deed, stance, visit or instrument"));
      }
      return new Frame(
          type.orElse(EventType.CONSULT),
          mode,
          slots(row, at + 2),
          slots(row, at + 3),
          gate.orElse(Gate.OPEN));
    }

    private Set<Slot> slots(Table.Row row, int column) {
      Set<Slot> slots = EnumSet.noneOf(Slot.class);
      String cell = row.cell(column);
      int at = cell.equals("-") ? cell.length() + 1 : 0;
      while (at <= cell.length()) {
        int comma = cell.indexOf(',', at);
        int end = comma < 0 ? cell.length() : comma;
        String label = cell.substring(at, end);
        Optional<Slot> slot = Slot.byLabel(label);
        slot.ifPresent(slots::add);
        if (slot.isEmpty()) {
          faults.add(
              row.fault(
                  column, "slot is \"" + label + "\"; expected - or some of " + Slot.labels()));
        }
        at = end + 1;
      }
      return slots;
    }

    EventLexicon lexicon() {
      if (!faults.isEmpty()) {
        throw new BadResourceException(faults);
      }
      Map<String, List<EventWord>> words = new HashMap<>();
      byFirst.forEach(
          (key, list) -> {
            list.sort(Comparator.comparingInt(EventWord::length).reversed());
            words.put(key, List.copyOf(list));
          });
      Map<String, List<Exclusion>> not = new HashMap<>();
      exclusions.forEach(
          (key, list) -> {
            list.sort(Comparator.<Exclusion>comparingInt(x -> x.keys().size()).reversed());
            not.put(key, List.copyOf(list));
          });
      return new EventLexicon(words, not);
    }
  }

  private record Frame(
      EventType type, String mode, Set<Slot> actor, Set<Slot> recipient, Gate gate) {
    EventWord word(String rule, List<String> lemmas, EventWord.Kind kind) {
      return new EventWord(
          rule,
          lemmas,
          lemmas.stream().map(LemmaKey::of).toList(),
          kind,
          type,
          mode,
          actor,
          recipient,
          gate);
    }
  }
}
