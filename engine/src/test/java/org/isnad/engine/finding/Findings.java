package org.isnad.engine.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.engine.Isnad;
import org.isnad.engine.text.Article;

/** What a check finds in an article, written as the words of its spans. */
final class Findings {
  private static final Isnad ISNAD = Isnad.create();
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 5, 30);

  private Findings() {}

  /** The findings of {@code check} in the article of {@code lines}: fault, bar, the rest. */
  static List<String> of(String check, String... lines) {
    return all(lines).stream()
        .filter(finding -> finding.check().equals(check))
        .map(finding -> words(finding, String.join("\n", lines)))
        .toList();
  }

  /** All findings in the article of {@code lines}, published on 30 May 2018. */
  static List<Finding> all(String... lines) {
    String text = String.join("\n", lines);
    return ISNAD.read(new Article("test", text, PUBLISHED, null, null)).findings();
  }

  private static String words(Finding finding, String text) {
    return finding.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" | "));
  }
}
