package org.isnad.engine.finding;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.resource.Resources;
import org.isnad.engine.resource.Table;
import org.isnad.engine.word.Word;

/** The weekdays of {@code words/times.tsv}. */
final class WeekdayLexicon {
  private final Map<String, DayOfWeek> days = new HashMap<>();

  private WeekdayLexicon() {}

  /** The weekdays of {@code resources}. */
  static WeekdayLexicon load(Resources resources) {
    WeekdayLexicon lexicon = new WeekdayLexicon();
    for (Table table : resources.tables("words/times.tsv", "word", "role", "value", "example")) {
      for (Table.Row row : table.rows()) {
        if (row.cell(1).equals("weekday")) {
          lexicon.days.put(Terms.base(row.cell(0)), DayOfWeek.of(Integer.parseInt(row.cell(2))));
        }
      }
    }
    return lexicon;
  }

  /** The weekday that {@code word} names with its article. */
  Optional<DayOfWeek> at(Word word) {
    String folded = word.folded();
    int article = folded.indexOf("ال");
    return article < 0 || article > 1
        ? Optional.empty()
        : Optional.ofNullable(days.get(folded.substring(article + 2)));
  }
}
