package org.isnad.cli.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads a file beside this class with a key, its Arabic and its English in each line. */
final class Pairs {
  private Pairs() {}

  static Map<String, String> read(String file, Language language) {
    try (InputStream in = Pairs.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), language);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Map<String, String> read(BufferedReader in, Language language) throws IOException {
    Map<String, String> out = new HashMap<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] cells = line.split("\t", -1);
      out.put(cells[0], language.pick(cells[1], cells[2]));
    }
    return out;
  }
}
