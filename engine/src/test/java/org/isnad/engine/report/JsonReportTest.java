package org.isnad.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.isnad.engine.name.EntityKind;
import org.isnad.engine.name.Mention;
import org.isnad.engine.rule.Reason;
import org.isnad.engine.statement.Act;
import org.isnad.engine.statement.Speaker;
import org.isnad.engine.statement.Statement;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Span;
import org.junit.jupiter.api.Test;

/** Reports as JSON. */
final class JsonReportTest {
  private static final Speaker MINISTER =
      new Speaker(new Span(4, 10), "الوزير", EntityKind.PERSON, "--- GOV");
  private static final Statement SAID =
      new Statement(
          "s1",
          null,
          Act.INFORM,
          Statement.Kind.INDIRECT,
          false,
          new Span(0, 3),
          MINISTER,
          null,
          new Span(14, 20),
          3,
          4,
          0,
          List.of(MINISTER),
          Reason.of("reporting:قال", new Span(0, 3)));

  private static Report report(Article article, List<Mention> mentions, List<Statement> said) {
    return new Report(article, mentions, List.of(), said, List.of(), List.of());
  }

  @Test
  void leavesOutWhatNobodyKnows() {
    assertThat(JsonReport.write(report(Article.of("x", ""), List.of(), List.of())))
        .isEqualTo(
            "{\"article\":{\"id\":\"x\"},\"mentions\":[],\"times\":[],\"statements\":[],"
                + "\"events\":[],\"findings\":[]}");
  }

  @Test
  void writesDayAndPublisher() {
    Article article = new Article("x", "", LocalDate.of(2016, 3, 4), "الغد", "سالم نور");
    assertThat(JsonReport.write(report(article, List.of(), List.of())))
        .startsWith(
            "{\"article\":{\"id\":\"x\",\"published\":\"2016-03-04\",\"publisher\":\"الغد\"}");
  }

  @Test
  void writesAStatement() {
    assertThat(JsonReport.write(report(Article.of("x", ""), List.of(), List.of(SAID))))
        .contains(
            "\"statements\":[{\"id\":\"s1\",\"act\":\"inform\",\"kind\":\"indirect\","
                + "\"negated\":false,\"cue\":{\"start\":0,\"end\":3},"
                + "\"speaker\":{\"start\":4,\"end\":10,\"name\":\"الوزير\",\"kind\":\"person\","
                + "\"code\":\"--- GOV\"},\"content\":{\"start\":14,\"end\":20},"
                + "\"chain\":[{\"name\":\"الوزير\",\"kind\":\"person\",\"code\":\"--- GOV\"}],"
                + "\"rule\":\"reporting:قال\"}]");
  }

  @Test
  void writesAMentionWithoutItsUnknownCode() {
    Mention tunis =
        new Mention(new Span(0, 4), 0, 1, Mention.Type.LOC, "تونس", "Tunis", "", "places:1");
    assertThat(JsonReport.write(report(Article.of("x", "تونس"), List.of(tunis), List.of())))
        .contains(
            "\"mentions\":[{\"start\":0,\"end\":4,\"type\":\"LOC\",\"name\":\"تونس\","
                + "\"latin\":\"Tunis\",\"rule\":\"places:1\"}]");
  }

  @Test
  void staysOneLineAndLeavesTheWriterOpen() {
    StringWriter out = new StringWriter();
    JsonReport.write(report(Article.of("a\n\"b\"", ""), List.of(), List.of()), out);
    out.write("!");
    assertThat(out.toString()).doesNotContain("\n").contains("a\\n\\\"b\\\"").endsWith("}!");
  }
}
