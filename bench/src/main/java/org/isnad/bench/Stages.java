package org.isnad.bench;

import java.util.List;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.EventReader;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.finding.FindingReader;
import org.isnad.engine.name.NameReader;
import org.isnad.engine.name.NamedText;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.statement.StatementReader;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.SegmentedText;
import org.isnad.engine.text.Segmenter;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.time.TimeReader;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.WordReader;

/** The stages of {@link org.isnad.engine.Isnad}, to be run one by one. */
final class Stages {
  private final WordReader words;
  private final NameReader names;
  private final TimeReader times;
  private final StatementReader statements;
  private final EventReader events;
  private final FindingReader findings;

  Stages() {
    Resources resources = Resources.builtIn();
    words = WordReader.create(resources);
    names = NameReader.create(resources);
    times = TimeReader.create(resources);
    statements = StatementReader.create(resources);
    events = EventReader.create(resources);
    findings = FindingReader.create(resources);
  }

  SegmentedText segment(Article article) {
    return Segmenter.segment(article);
  }

  ReadText words(SegmentedText text) {
    return words.read(text);
  }

  NamedText names(ReadText text) {
    return names.read(text);
  }

  List<TimeExpression> times(ReadText text) {
    return times.read(text);
  }

  List<Statement> statements(NamedText text, List<TimeExpression> when) {
    return statements.read(text, when);
  }

  List<Event> events(NamedText text, List<TimeExpression> when, List<Statement> said) {
    return events.read(text, when, said);
  }

  List<Finding> findings(
      NamedText text, List<TimeExpression> when, List<Statement> said, List<Event> happened) {
    return findings.read(text, when, said, happened);
  }
}
