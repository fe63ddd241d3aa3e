package org.isnad.engine.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Texts of gzipped JSON lines with a {@code text} each. */
final class NewsSample {
  private static final JsonFactory JSON = new JsonFactory();

  private NewsSample() {}

  /** Every {@code step}th text of {@code file}, its title before it. */
  static List<String> read(Path file, int step) throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (number++ % step == 0) {
          texts.add(text(line));
        }
      }
    }
    return texts;
  }

  private static String text(String line) {
    String title = "";
    String text = "";
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("title")) {
          title = parser.getString();
        } else if (name.equals("text")) {
          text = parser.getString();
        } else {
          parser.skipChildren();
        }
      }
    }
    return title + "\n" + text;
  }
}
