package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.time.TimeExpression;

/**
 * Codes political events. Thread-safe.
 *
 * <p>Words and phrases of the lexicon are found ({@code TriggerFinder}); of each the roles are read
 * from its frame and its clause ({@code RoleReader}); what stands around it decides whether it
 * counts ({@code ContextGate}); then its status, statement, date and place.
 */
public final class EventReader {
  private final TriggerFinder triggers;
  private final Governors governors;
  private final Nationalities nationalities;

  private EventReader(Resources resources) {
    triggers = new TriggerFinder(EventLexicon.load(resources));
    governors = Governors.load(resources);
    nationalities = Nationalities.load(resources);
  }

  /**
   * A reader with the words and rules of {@code resources}.
   *
   * @throws org.isnad.engine.resource.BadResourceException naming every malformed row
   */
  public static EventReader create(Resources resources) {
    return new EventReader(resources);
  }

  /** The events of {@code text}, in order of their triggers. */
  public List<Event> read(NamedText text, List<TimeExpression> times, List<Statement> statements) {
    Scene scene = new Scene(text, times);
    Clauses clauses = new Clauses(scene);
    Actors actors = new Actors(scene, clauses, statements);
    Governance governance = new Governance(scene, governors);
    RoleReader roleReader =
        new RoleReader(scene, clauses, actors, governance, governors, nationalities, statements);
    ContextGate gate = new ContextGate(scene);
    Dates dates = new Dates(scene);
    AuxReader auxReader = new AuxReader(scene, governance, dates);
    Places places = new Places(scene);
    StatementLink link = new StatementLink(statements);
    SameLabel same = new SameLabel();
    List<Event> events = new ArrayList<>();
    for (Trigger trigger : triggers.find(scene)) {
      Roles roles = roleReader.read(trigger);
      if (!gate.keeps(trigger, roles)) {
        continue;
      }
      Optional<Statement> statement = link.of(trigger);
      Event event =
          new Event(
              "e" + (events.size() + 1),
              "",
              trigger.type(),
              trigger.word().mode(),
              auxReader.read(trigger, statement.orElse(null)),
              text.text().span(trigger.first(), trigger.end()),
              trigger.first(),
              trigger.end(),
              roles.actors(),
              roles.recipients(),
              places.of(trigger).orElse(null),
              dates.of(trigger).map(Dates.Period::report).orElse(""),
              statement.map(Statement::id).orElse(null),
              reason(text, trigger, roles));
      events.add(labelled(event, same.of(event, trigger.word().rule())));
    }
    return List.copyOf(events);
  }

  private static Reason reason(NamedText text, Trigger trigger, Roles roles) {
    return new Reason(
        trigger.word().rule() + " (" + roles.frame() + ")",
        List.of(text.text().span(trigger.first(), trigger.end())),
        trigger.preferredTo());
  }

  private static Event labelled(Event event, String same) {
    return new Event(
        event.id(),
        same,
        event.type(),
        event.mode(),
        event.aux(),
        event.trigger(),
        event.firstWord(),
        event.endWord(),
        event.actors(),
        event.recipients(),
        event.location(),
        event.date(),
        event.statement(),
        event.reason());
  }
}
