package org.isnad.cli.form;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.isnad.cli.input.NewsItem;
import org.isnad.cli.page.Labels;
import org.isnad.cli.page.Language;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.report.Places;
import org.isnad.engine.report.Places.Place;
import org.isnad.engine.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The findings as one SARIF 2.1.0 log (OASIS standard). Regions count characters; an article in a
 * JSON lines file is located by the line of the file, and its own lines and columns stand in the
 * logical location.
 */
public final class SarifForm implements FindingsForm {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private final Language language;
  private final String version;
  private final List<String> checks;
  private final Labels labels;

  /**
   * A log.
   *
   * @param language of the messages
   * @param version of the program
   */
  public SarifForm(Language language, String version) {
    this.language = language;
    this.version = version;
    this.labels = Labels.in(language);
    this.checks = labels.below("check");
  }

  @Override
  public String start() {
    StringWriter out = new StringWriter();
    JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "isnad");
    json.writeStringProperty("version", version);
    json.writeArrayPropertyStart("rules");
    checks.forEach(check -> rule(json, check));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("results");
    json.flush();
    return out + "\n";
  }

  private void rule(JsonGenerator json, String check) {
    json.writeStartObject();
    json.writeStringProperty("id", check);
    text(json, "shortDescription", labels.get("check." + check));
    json.writeEndObject();
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String end() {
    return "\n]}]}\n";
  }

  @Override
  public void write(NewsItem item, List<Finding> findings, Writer out) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    Places places = Places.of(item.article().text());
    String separator = "";
    for (Finding finding : findings) {
      out.write(separator + result(item, places, finding));
      separator = between();
    }
  }

  private String result(NewsItem item, Places places, Finding finding) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("ruleId", finding.check());
      if (checks.contains(finding.check())) {
        json.writeNumberProperty("ruleIndex", checks.indexOf(finding.check()));
      }
      json.writeStringProperty("level", "warning");
      text(json, "message", language.pick(finding.arabic(), finding.english()));
      List<Span> spans = finding.spans().isEmpty() ? List.of(new Span(0, 0)) : finding.spans();
      locations(json, "locations", new SarifLocation(item, places), spans.subList(0, 1));
      if (spans.size() > 1) {
        SarifLocation location = new SarifLocation(item, places);
        locations(json, "relatedLocations", location, spans.subList(1, spans.size()));
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void locations(
      JsonGenerator json, String name, SarifLocation location, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    spans.forEach(span -> location.write(json, span));
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /**
   * Writes places in an article as SARIF locations.
   *
   * @param item the article
   * @param places its lines and columns
   */
  private record SarifLocation(NewsItem item, Places places) {
    void write(JsonGenerator json, Span span) {
      Place start = places.at(span.start());
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      json.writeObjectPropertyStart("artifactLocation");
      json.writeStringProperty("uri", FileUri.of(item.file()));
      json.writeEndObject();
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", item.line() == 0 ? start.line() : item.line());
      if (item.line() == 0) {
        Place end = places.at(span.end());
        json.writeNumberProperty("startColumn", start.column());
        json.writeNumberProperty("endLine", end.line());
        json.writeNumberProperty("endColumn", end.column());
      }
      json.writeEndObject();
      json.writeEndObject();
      if (item.line() > 0) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", item.article().id());
        json.writeStringProperty("fullyQualifiedName", item.place() + ":" + start);
        json.writeEndObject();
        json.writeEndArray();
      }
      json.writeEndObject();
    }
  }
}
