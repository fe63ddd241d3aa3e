package org.isnad.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.event.Event;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.junit.jupiter.api.Test;

/** Sections joined. */
final class JoinedReportTest {
  private static final Article ARTICLE =
      Article.of(
          "x",
          """
          نشرة المساء
          قال المفتش إن سائقا قال إن الجسر مغلق.
          وأعلنت الشرطة اعتقال مهربين في الميناء.
          """);

  private final Report once = Isnad.create().read(ARTICLE);

  private Report twice() {
    JoinedReport joined = new JoinedReport();
    joined.add(once);
    joined.add(once);
    return joined.of(ARTICLE);
  }

  @Test
  void aReportAloneStaysAsItIs() {
    JoinedReport joined = new JoinedReport();
    joined.add(once);
    assertThat(joined.of(ARTICLE)).isEqualTo(once);
  }

  @Test
  void idsGoOnCounting() {
    int n = once.statements().size();
    assertThat(n).isEqualTo(3);
    assertThat(twice().statements())
        .extracting(Statement::id)
        .containsExactly("s1", "s2", "s3", "s4", "s5", "s6");
    assertThat(twice().events()).extracting(Event::id).doesNotHaveDuplicates();
  }

  @Test
  void parentsAndStatementsOfEventsMoveWithTheIds() {
    List<Statement> said = twice().statements();
    assertThat(said.get(1).parent()).isEqualTo("s1");
    assertThat(said.get(4).parent()).isEqualTo("s4");
    List<Event> events = twice().events();
    assertThat(events).hasSize(2);
    assertThat(events).extracting(Event::statement).containsExactly("s3", "s6");
  }

  @Test
  void nothingJoinedIsEmpty() {
    Report report = new JoinedReport().of(ARTICLE);
    assertThat(report.article()).isEqualTo(ARTICLE);
    assertThat(report.statements()).isEmpty();
  }
}
