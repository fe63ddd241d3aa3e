package org.isnad.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.EventType;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Analysis;
import org.isnad.engine.word.Pos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private static final Map<String, List<? extends Enum<?>>> FAMILIES =
      Map.ofEntries(
          Map.entry("act", List.of(Act.values())),
          Map.entry("kind", List.of(Statement.Kind.values())),
          Map.entry("speaker", List.of(EntityKind.values())),
          Map.entry("event", List.of(EventType.values())),
          Map.entry("aux", List.of(Event.Aux.values())),
          Map.entry("name", List.of(Mention.Type.values())),
          Map.entry("time", List.of(TimeExpression.Type.values())),
          Map.entry("pos", List.of(Pos.values())),
          Map.entry("form", List.of(Analysis.Form.values())),
          Map.entry("tense", List.of(Analysis.Tense.values())),
          Map.entry("voice", List.of(Analysis.Voice.values())),
          Map.entry("gender", List.of(Analysis.Gender.values())),
          Map.entry("number", List.of(Analysis.Number.values())));

  @ParameterizedTest
  @EnumSource(Language.class)
  void knowsEveryConstantOfTheEngine(Language language) {
    Labels labels = Labels.in(language);
    FAMILIES.forEach(
        (prefix, constants) ->
            constants.forEach(constant -> assertThat(labels.of(prefix, constant)).isNotNull()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels.tsv", "countries.tsv"})
  void filesAreSortedAndWhole(String file) {
    Map<String, String> arabic = new TreeMap<>(Pairs.read(file, Language.AR));
    Map<String, String> english = new TreeMap<>(Pairs.read(file, Language.EN));
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
    Stream.of(arabic, english)
        .flatMap(words -> words.entrySet().stream())
        .filter(entry -> !entry.getKey().endsWith(".NONE"))
        .filter(entry -> !entry.getKey().endsWith(".UNKNOWN"))
        .filter(entry -> !entry.getKey().endsWith(".UNMARKED"))
        .forEach(entry -> assertThat(entry.getValue()).as(entry.getKey()).isNotEmpty());
  }
}
