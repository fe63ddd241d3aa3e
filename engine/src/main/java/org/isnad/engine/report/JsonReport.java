package org.isnad.engine.report;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.engine.event.Event;
import org.isnad.engine.event.Participant;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.name.Mention;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Span;
import org.isnad.engine.time.TimeExpression;
import org.isnad.engine.word.Pos;
import org.isnad.engine.word.ReadText;
import org.isnad.engine.word.Word;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a report as one line of JSON, in the form of the report format: offsets in UTF-16 code
 * units of the article's text, end exclusive; unknown values left out.
 */
public final class JsonReport {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** The report as a line of JSON, without its line break. */
  public static String write(Report report) {
    return write(report, Optional.empty());
  }

  /** The same with the words of the article. */
  public static String writeWithWords(Reading reading) {
    return write(reading.report(), Optional.of(Stream.of(reading.text().text())));
  }

  /** Writes the report as a line of JSON, without its line break, where it may be long. */
  public static void write(Report report, Writer out) {
    write(report, Optional.empty(), out);
  }

  /** Writes the same with the words of the article's sections. */
  public static void writeWithWords(Report report, Stream<ReadText> sections, Writer out) {
    write(report, Optional.of(sections), out);
  }

  private static String write(Report report, Optional<Stream<ReadText>> words) {
    StringWriter out = new StringWriter();
    write(report, words, out);
    return out.toString();
  }

  private static void write(Report report, Optional<Stream<ReadText>> words, Writer out) {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new JsonReport(json).report(report, words);
    }
  }

  private void report(Report report, Optional<Stream<ReadText>> words) {
    json.writeStartObject();
    json.writeName("article");
    json.writeStartObject();
    text("id", report.article().id());
    report.article().published().ifPresent(day -> text("published", day.toString()));
    text("publisher", report.article().publisher());
    json.writeEndObject();
    list("mentions", report.mentions(), this::mention);
    list("times", report.times(), this::time);
    list("statements", report.statements(), this::statement);
    list("events", report.events(), this::event);
    list("findings", report.findings(), this::finding);
    words.ifPresent(this::words);
    json.writeEndObject();
  }

  private void mention(Mention mention) {
    span(mention.span());
    text("type", mention.type().name());
    text("name", mention.name());
    text("latin", mention.latin());
    text("code", mention.code());
    text("rule", mention.rule());
  }

  private void time(TimeExpression time) {
    span(time.span());
    text("type", time.type().name());
    text("value", time.value());
    text("rule", time.rule());
  }

  private void statement(Statement statement) {
    text("id", statement.id());
    text("parent", statement.parent());
    text("act", statement.act().label());
    text("kind", statement.kind().name().toLowerCase(Locale.ROOT));
    json.writeBooleanProperty("negated", statement.negated());
    object("cue", statement.cue());
    speaker("speaker", statement.speaker());
    speaker("addressee", statement.addressee());
    object("content", statement.content());
    list("chain", statement.chain(), this::link);
    text("rule", statement.reason().rule());
  }

  private void event(Event event) {
    text("id", event.id());
    text("same", event.same());
    text("type", event.type().name());
    text("mode", event.mode());
    text("aux", event.aux().name().toLowerCase(Locale.ROOT));
    object("trigger", event.trigger());
    list("actors", event.actors(), this::participant);
    list("recipients", event.recipients(), this::participant);
    if (event.location() != null) {
      json.writeName("location");
      json.writeStartObject();
      participant(event.location());
      json.writeEndObject();
    }
    if (!event.date().isEmpty()) {
      json.writeName("date");
      json.writeStartObject();
      text("value", event.date());
      json.writeEndObject();
    }
    text("statement", event.statement());
    text("rule", event.reason().rule());
  }

  private void finding(Finding finding) {
    text("check", finding.check());
    list("spans", finding.spans(), this::span);
    text("ar", finding.arabic());
    text("en", finding.english());
  }

  private void words(Stream<ReadText> sections) {
    json.writeName("words");
    json.writeStartArray();
    sections.forEach(this::words);
    json.writeEndArray();
  }

  private void words(ReadText text) {
    for (int i = 0; i < text.size(); i++) {
      if (text.word(i).pos() != Pos.PUNCT) {
        json.writeStartObject();
        word(text.word(i), text.parts(i));
        json.writeEndObject();
      }
    }
  }

  private void word(Word word, List<Span> parts) {
    span(word.span());
    json.writeName("parts");
    json.writeStartArray();
    for (Span part : parts) {
      json.writeStartArray();
      json.writeNumber(part.start());
      json.writeNumber(part.end());
      json.writeEndArray();
    }
    json.writeEndArray();
    text("pos", word.pos().name());
    text("lemma", word.lemma());
  }

  private void participant(Participant participant) {
    if (participant.span() != null) {
      span(participant.span());
    }
    text("name", participant.name());
    text("code", participant.code());
  }

  private void speaker(String name, @Nullable Speaker speaker) {
    if (speaker == null || speaker.name().isEmpty() && speaker.span() == null) {
      return;
    }
    json.writeName(name);
    json.writeStartObject();
    if (speaker.span() != null) {
      span(speaker.span());
    }
    link(speaker);
    json.writeEndObject();
  }

  private void link(Speaker speaker) {
    text("name", speaker.name());
    text("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
    text("code", speaker.code());
  }

  private void object(String name, Span span) {
    json.writeName(name);
    json.writeStartObject();
    span(span);
    json.writeEndObject();
  }

  private void span(Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private void text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  private <T> void list(String name, List<T> items, Consumer<T> writer) {
    json.writeName(name);
    json.writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      writer.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
