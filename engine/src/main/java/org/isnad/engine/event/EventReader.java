package org.isnad.engine.event;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
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
  private final EventLexicon lexicon;
  private final TriggerFinder triggers;
  private final Governors governors;
  private final Nationalities nationalities;
  private final ContextWords context;

  private EventReader(Resources resources) {
    governors = Governors.load(resources);
    nationalities = Nationalities.load(resources);
    context = ContextWords.load(resources);
    lexicon = EventLexicon.load(resources);
    triggers = new TriggerFinder(lexicon, governors, context);
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
    Scene scene = new Scene(text, times, lexicon);
    List<Trigger> found = triggers.find(scene, statements);
    Clauses clauses = new Clauses(scene, statements, found);
    Actors actors = new Actors(scene, clauses, statements, nationalities);
    Governance governance = new Governance(scene, governors, found);
    RoleReader roleReader =
        new RoleReader(
            new VerbRoles(scene, clauses, actors, statements),
            new NounRoles(
                scene,
                clauses,
                actors,
                governance,
                governors,
                new NounArguments(scene, nationalities)));
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : new Redundancy(scene, governance).without(found)) {
      drafts.add(
          new Draft(
              trigger,
              roleReader.read(trigger),
              roleReader.isFilled(trigger),
              roleReader.hasThing(trigger)));
    }
    Dates dates = new Dates(scene);
    AuxReader auxReader = new AuxReader(scene, governance, dates);
    TypeChooser types = new TypeChooser(scene, auxReader);
    ContextGate gate = new ContextGate(scene, governance, context, nationalities, found);
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : new Casualties(scene).linked(drafts)) {
      Draft typed = types.typed(draft);
      if (gate.keeps(typed)) {
        kept.add(typed.withoutLand());
      }
    }
    return new Coder(scene, auxReader, dates, statements, found).code(kept);
  }
}
