package org.isnad.engine.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.Participant;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as stand-off annotations that brat and the tools that read its form open beside
 * the text: {@code T} a stretch of text, {@code E} a statement or an event with its parts, {@code
 * A} act, kind, status, {@code R} what stands inside what and which mentions are of one happening,
 * {@code #} names, codes and messages. Offsets count characters (code points), as brat does.
 */
public final class BratReport {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> stretches = new HashMap<>();
  private final Map<String, String> records = new HashMap<>();
  private final Places places;
  private final String text;
  private int attributes;
  private int relations;
  private int notes;

  private BratReport(String text) {
    this.text = text;
    this.places = Places.of(text);
  }

  /** The annotations of {@code report}, a line each. */
  public static String write(Report report) {
    BratReport brat = new BratReport(report.article().text());
    report.mentions().forEach(brat::mention);
    report.times().forEach(time -> brat.note(brat.stretch("Time", time.span()), time.value()));
    report.statements().forEach(brat::statement);
    report.statements().forEach(brat::inside);
    report.events().forEach(brat::event);
    brat.same(report.events());
    report.findings().forEach(brat::finding);
    return brat.out.toString();
  }

  private void mention(Mention mention) {
    String type =
        switch (mention.type()) {
          case PER -> "Person";
          case ORG -> "Organization";
          case LOC -> "Location";
          case MISC -> "Name";
        };
    note(stretch(type, mention.span()), mention.name(), mention.latin(), mention.code());
  }

  private void statement(Statement statement) {
    List<String> parts = new ArrayList<>();
    part(parts, "Statement", statement.cue(), "Statement");
    speaker(parts, "Speaker", statement.speaker());
    speaker(parts, "Addressee", statement.addressee());
    part(parts, "Content", statement.content(), "Content");
    String id = record(statement.id(), parts);
    attribute("Act", id, statement.act().label());
    attribute("Kind", id, statement.kind().name().toLowerCase(Locale.ROOT));
    if (statement.negated()) {
      attribute("Negated", id, "");
    }
    note(id, String.join(" > ", statement.chain().stream().map(Speaker::name).toList()));
  }

  private void speaker(List<String> parts, String role, @Nullable Speaker speaker) {
    if (speaker != null && speaker.span() != null && speaker.span().length() > 0) {
      part(parts, role, speaker.span(), role);
      note(stretch(role, speaker.span()), speaker.name(), speaker.code());
    }
  }

  private void inside(Statement statement) {
    String outer = statement.parent() == null ? null : records.get(statement.parent());
    if (outer != null) {
      relation("Inside", records.getOrDefault(statement.id(), ""), outer);
    }
  }

  private void event(Event event) {
    List<String> parts = new ArrayList<>();
    part(parts, event.type().name(), event.trigger(), event.type().name());
    participants(parts, "Actor", event.actors());
    participants(parts, "Recipient", event.recipients());
    if (event.location() != null) {
      participants(parts, "Place", List.of(event.location()));
    }
    String id = record(event.id(), parts);
    attribute("Aux", id, event.aux().name().toLowerCase(Locale.ROOT));
    note(id, event.mode(), event.date());
  }

  private void participants(List<String> parts, String role, List<Participant> participants) {
    int number = 1;
    for (Participant participant : participants) {
      if (participant.span() != null && participant.span().length() > 0) {
        part(parts, number == 1 ? role : role + number, participant.span(), role);
        note(stretch(role, participant.span()), participant.name(), participant.code());
        number++;
      }
    }
  }

  private void same(List<Event> events) {
    Map<String, String> last = new HashMap<>();
    for (Event event : events) {
      String id = records.getOrDefault(event.id(), "");
      String before = event.same().isEmpty() ? null : last.put(event.same(), id);
      if (before != null) {
        relation("Same", id, before);
      }
    }
  }

  private void finding(Finding finding) {
    for (Span span : finding.spans()) {
      if (span.length() > 0) {
        note(stretch("Finding", span), finding.check(), finding.english());
      }
    }
  }

  private void part(List<String> parts, String role, Span span, String type) {
    if (span.length() > 0) {
      parts.add(role + ":" + stretch(type, span));
    }
  }

  /** Writes an {@code E} line and remembers its id. */
  private String record(String id, List<String> parts) {
    String brat = "E" + (records.size() + 1);
    records.put(id, brat);
    out.append(brat).append('\t').append(String.join(" ", parts)).append('\n');
    return brat;
  }

  /** The id of a stretch of text, which is written where it is new. */
  private String stretch(String type, Span span) {
    String key = type + span.start() + " " + span.end();
    String known = stretches.get(key);
    if (known != null) {
      return known;
    }
    String id = "T" + (stretches.size() + 1);
    stretches.put(key, id);
    List<Span> pieces = pieces(span);
    List<String> ranges =
        pieces.stream()
            .map(p -> places.characters(p.start()) + " " + places.characters(p.end()))
            .toList();
    List<String> words = pieces.stream().map(piece -> piece.of(text)).toList();
    out.append(id).append('\t').append(type).append(' ').append(String.join(";", ranges));
    out.append('\t').append(String.join(" ", words)).append('\n');
    return id;
  }

  /** A stretch may not run over lines: it goes on behind the line break. */
  private List<Span> pieces(Span span) {
    List<Span> pieces = new ArrayList<>();
    int start = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i == span.end() || isLineBreak(text.charAt(i))) {
        if (i > start) {
          pieces.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return pieces.isEmpty() ? List.of(span) : pieces;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private void attribute(String name, String of, String value) {
    out.append('A').append(++attributes).append('\t').append(name).append(' ').append(of);
    out.append(value.isEmpty() ? "" : " " + value).append('\n');
  }

  private void relation(String name, String from, String to) {
    out.append('R').append(++relations).append('\t').append(name);
    out.append(" Arg1:").append(from).append(" Arg2:").append(to).append('\n');
  }

  private void note(String of, String... words) {
    List<String> known = new ArrayList<>();
    for (String word : words) {
      if (!word.isEmpty()) {
        known.add(word.replace('\n', ' ').replace('\t', ' '));
      }
    }
    if (!known.isEmpty()) {
      out.append('#').append(++notes).append("\tAnnotatorNotes ").append(of).append('\t');
      out.append(String.join("; ", known)).append('\n');
    }
  }
}
