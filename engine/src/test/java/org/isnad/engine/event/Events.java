package org.isnad.engine.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.engine.name.NameReader;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.statement.StatementReader;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.time.TimeReader;
import org.isnad.engine.word.WordReader;

/** Events of short texts of 10 March 2018, for tests. */
final class Events {
  private static final Resources RESOURCES = Resources.builtIn();
  private static final WordReader WORDS = WordReader.create(RESOURCES);
  private static final NameReader NAMES = NameReader.create(RESOURCES);
  private static final TimeReader TIMES = TimeReader.create(RESOURCES);
  private static final StatementReader STATEMENTS = StatementReader.create(RESOURCES);
  private static final EventReader EVENTS = EventReader.create(RESOURCES);

  private Events() {}

  static List<Event> of(String text) {
    Article article = new Article("test", text, LocalDate.of(2018, 3, 10), null, null);
    NamedText named = NAMES.read(WORDS.read(Segmenter.segment(article)));
    List<TimeExpression> times = TIMES.read(named.text());
    List<Statement> statements = STATEMENTS.read(named, times);
    return EVENTS.read(named, times, statements);
  }

  /** Each event as {@code type aux trigger: actors' codes > recipients' codes}. */
  static List<String> told(String text) {
    return of(text).stream()
        .map(
            event ->
                event.type()
                    + " "
                    + event.aux().name().toLowerCase(Locale.ROOT)
                    + " "
                    + event.trigger().of(text)
                    + ": "
                    + codes(event.actors())
                    + " > "
                    + codes(event.recipients()))
        .toList();
  }

  /** Each event as {@code type trigger}. */
  static List<String> named(String text) {
    return of(text).stream().map(event -> event.type() + " " + event.trigger().of(text)).toList();
  }

  /** Each event as {@code aux trigger date}. */
  static List<String> dated(String text) {
    return of(text).stream()
        .map(
            event ->
                (event.aux().name().toLowerCase(Locale.ROOT)
                        + " "
                        + event.trigger().of(text)
                        + " "
                        + event.date())
                    .strip())
        .toList();
  }

  private static String codes(List<Participant> participants) {
    return participants.isEmpty()
        ? "nobody"
        : participants.stream().map(Participant::code).collect(Collectors.joining(" + "));
  }
}
