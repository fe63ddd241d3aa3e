package org.isnad.cli.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.engine.name.Mention;

/** The proper names of the article, once each. */
final class NamesSection {
  private NamesSection() {}

  static void write(Page page, View view) {
    Map<String, Mention> names = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mention mention : view.report().mentions()) {
      String key = mention.type() + " " + mention.name();
      names.putIfAbsent(key, mention);
      counts.merge(key, 1, Integer::sum);
    }
    page.heading("section.names", names.size());
    page.table(
        2,
        names.entrySet().stream()
            .map(entry -> row(page, entry.getValue(), counts.getOrDefault(entry.getKey(), 1)))
            .toList());
  }

  private static Row row(Page page, Mention name, int count) {
    String code = Codes.inWords(name.code(), page.style());
    String times = count > 1 ? "×" + count : "";
    return new Row(
        List.of(
            Piece.arabic(name.name(), Style.PLAIN),
            Piece.latin(name.latin(), Style.PLAIN),
            Piece.own(page.style().labels().of("name", name.type()), Style.FAINT),
            Piece.latin(times, Style.FAINT)),
        List.of(Piece.own(code, Style.FAINT)));
  }
}
