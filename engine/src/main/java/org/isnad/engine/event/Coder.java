package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.statement.Statement;

/** Makes events of drafts: status, mode, statement, date, place and label. One for one text. */
final class Coder {
  private final Scene scene;
  private final Dates dates;
  private final AuxReader auxReader;
  private final Places places;
  private final StatementLink link;
  private final Modes modes;
  private final SameLabel same = new SameLabel();
  private final Retelling retelling = new Retelling();

  Coder(
      Scene scene,
      AuxReader auxReader,
      Dates dates,
      List<Statement> statements,
      List<Trigger> triggers) {
    this.scene = scene;
    this.dates = dates;
    this.auxReader = auxReader;
    places = new Places(scene);
    link = new StatementLink(statements);
    modes = new Modes(scene, triggers);
  }

  /** The events of {@code drafts}, in their order. */
  List<Event> code(List<Draft> drafts) {
    List<Event> events = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      events.add(event(draft, events.size() + 1));
    }
    return new DateSharing(scene).shared(events);
  }

  private Event event(Draft draft, int number) {
    Trigger trigger = draft.trigger();
    Roles roles = draft.roles();
    Optional<Statement> statement = link.of(trigger);
    String date = dates.of(trigger).map(Period::report).orElse("");
    return new Event(
        "e" + number,
        same.of(draft, date),
        trigger.type(),
        modes.of(trigger),
        retelling.of(trigger, auxReader.read(trigger, statement.orElse(null))),
        scene.text().span(trigger.from(), trigger.to()),
        trigger.first(),
        trigger.end(),
        roles.actors(),
        roles.recipients(),
        places.of(trigger).orElse(null),
        date,
        statement.map(Statement::id).orElse(null),
        new Reason(
            trigger.word().rule() + " (" + roles.frame() + ")",
            List.of(scene.text().span(trigger.from(), trigger.to())),
            trigger.preferredTo()));
  }
}
