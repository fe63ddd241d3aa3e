package org.isnad.cli.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.text.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of JSON: an object with {@code text} and, where known, {@code id}, {@code title},
 * {@code published}, {@code publisher}, {@code url}, {@code byline}. Other fields are left alone.
 */
final class JsonArticle {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Set<String> FIELDS =
      Set.of("id", "text", "title", "published", "publisher", "url", "byline");
  private static final String EXPECTED =
      "expected one object a line with \"text\" and, where known, \"id\", \"title\","
          + " \"published\", \"publisher\", \"url\", \"byline\"";

  private final String file;
  private final String place;
  private final int number;
  private final String defaultId;
  private final Defaults defaults;

  JsonArticle(InputFile file, int number, Defaults defaults) {
    this.file = file.name();
    this.place = file.name() + ":" + number;
    this.number = number;
    this.defaultId = file.id() + ":" + number;
    this.defaults = defaults;
  }

  /** The article of {@code line}, after remarks; or the fault of the line. */
  List<Entry> read(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      Optional<String> wrong = fields(json, fields);
      return wrong.isPresent() ? fault(": " + wrong.get()) : article(fields);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      return fault(":" + column + ": malformed JSON; " + EXPECTED);
    }
  }

  /** Fills {@code fields}; what is wrong with the object, if anything. */
  private static Optional<String> fields(JsonParser json, Map<String, String> fields) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.of("not a JSON object; " + EXPECTED);
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (!FIELDS.contains(name)) {
        json.skipChildren();
      } else if (value == JsonToken.VALUE_STRING || name.equals("id") && value.isNumeric()) {
        fields.put(name, json.getString());
      } else if (value != JsonToken.VALUE_NULL) {
        return Optional.of("\"" + name + "\" is not a string; " + EXPECTED);
      }
    }
    return json.nextToken() == null
        ? Optional.empty()
        : Optional.of("more than one object on the line; " + EXPECTED);
  }

  private List<Entry> article(Map<String, String> fields) {
    String text = fields.get("text");
    if (text == null) {
      return fault(": no \"text\"; " + EXPECTED);
    }
    String title = fields.getOrDefault("title", "");
    if (title.length() + text.length() > Limits.ARTICLE) {
      return fault(": text longer than " + Limits.named(Limits.ARTICLE) + "; not read");
    }
    List<Entry> out = new ArrayList<>();
    Article article =
        new Article(
            fields.getOrDefault("id", defaultId),
            title.isEmpty() ? text : title + "\n" + text,
            published(fields.get("published"), out),
            fields.getOrDefault("publisher", defaults.publisher()),
            fields.get("byline"));
    Remarks.of(new Decoding.Text(article.text(), Encodings.UTF_8, 0))
        .forEach(remark -> out.add(new Entry.Note(place + ": " + remark)));
    out.add(new Entry.Item(new NewsItem(article, file, number)));
    return out;
  }

  private @Nullable LocalDate published(@Nullable String written, List<Entry> out) {
    if (written == null) {
      return defaults.published();
    }
    Optional<LocalDate> day = PublicationDay.parse(written);
    if (day.isEmpty()) {
      out.add(
          new Entry.Note(
              place
                  + ": \"published\" is '"
                  + written
                  + "'; expected an ISO date or instant; read as if it were not known"));
    }
    return day.orElse(defaults.published());
  }

  private List<Entry> fault(String message) {
    return List.of(new Entry.Fault(place + message));
  }
}
