package org.isnad.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.Test;

class BratReportTest {
  private static final String TEXT =
      """
      😀 لقاء في عمّان
      قال وزير الخارجية الأردني أيمن الصفدي إن بلاده "تدين القصف" على غزة.
      ونقلت وكالة بترا عن مصدر قوله إن الوفد وصل مساء الثلاثاء إلى العقبة.
      """;

  private final List<String> lines =
      BratReport.write(Isnad.create().read(Article.of("x", TEXT))).lines().toList();

  @Test
  void everyStretchIsWhatStandsInTheText() {
    int[] characters = TEXT.codePoints().toArray();
    assertThat(lines).anyMatch(line -> line.startsWith("T"));
    for (String line : lines) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t", -1);
        StringBuilder words = new StringBuilder();
        String ranges = cells[1].substring(cells[1].indexOf(' ') + 1);
        for (String range : ranges.split(";", -1)) {
          int start = Integer.parseInt(range.substring(0, range.indexOf(' ')));
          int end = Integer.parseInt(range.substring(range.indexOf(' ') + 1));
          words
              .append(words.isEmpty() ? "" : " ")
              .append(new String(characters, start, end - start));
        }
        assertThat(cells[2]).isEqualTo(words.toString());
      }
    }
  }

  @Test
  void everyReferenceIsDefined() {
    List<String> ids = lines.stream().map(line -> line.substring(0, line.indexOf('\t'))).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("E"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              for (String part : line.substring(line.indexOf('\t') + 1).split(" ", -1)) {
                assertThat(ids).contains(part.substring(part.indexOf(':') + 1));
              }
            });
  }
}
