package org.isnad.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.isnad.cli.input.NewsItem;
import org.isnad.cli.page.Language;
import org.isnad.engine.finding.Finding;
import org.isnad.engine.text.Article;
import org.isnad.engine.text.Span;
import org.junit.jupiter.api.Test;

class FindingFormsTest {
  private static final String TEXT = "عنوان 😀 أول\nقتل 12 مدنيا ثم 14 مدنيا";
  private static final Finding FINDING =
      new Finding(
          "number-mismatch",
          List.of(span("14"), span("12")),
          "عددان: 14 و12",
          "two numbers: 14 and 12");

  @Test
  void printsALineAFinding() throws IOException {
    assertThat(lines(new FindingLines(Language.EN, false), 0, FINDING))
        .isEqualTo("a b.txt:2:17: number-mismatch: two numbers: 14 and 12\n");
    assertThat(lines(new FindingLines(Language.AR, true), 0, FINDING))
        .isEqualTo("a b.txt:2:17: number-mismatch: \u2067عددان: 14 و12\u2069\n");
  }

  @Test
  void namesTheArticleInAFileOfJsonLines() throws IOException {
    assertThat(lines(new FindingLines(Language.EN, false), 9, FINDING))
        .isEqualTo("a b.txt#x:2:17: number-mismatch: two numbers: 14 and 12\n");
  }

  @Test
  void countsColumnsInCharacters() throws IOException {
    Finding inTitle = new Finding("unclosed-quote", List.of(span("أول")), "ا", "a");
    assertThat(lines(new FindingLines(Language.EN, false), 0, inTitle))
        .isEqualTo("a b.txt:1:9: unclosed-quote: a\n");
  }

  @Test
  void writesSarif() throws IOException {
    String log = log(0);
    assertThat(log)
        .contains("\"version\":\"2.1.0\"")
        .contains("\"columnKind\":\"unicodeCodePoints\"")
        .contains("{\"id\":\"number-mismatch\",\"shortDescription\":{\"text\":")
        .contains(
            "\"ruleId\":\"number-mismatch\",\"ruleIndex\":7,\"level\":\"warning\",\"message\":"
                + "{\"text\":\"two numbers: 14 and 12\"},\"locations\":[{\"physicalLocation\":"
                + "{\"artifactLocation\":{\"uri\":\"a%20b.txt\"},\"region\":{\"startLine\":2,"
                + "\"startColumn\":17,\"endLine\":2,\"endColumn\":19}}}],\"relatedLocations\":[{")
        .endsWith("\n]}]}\n");
  }

  @Test
  void locatesJsonLinesByTheLineOfTheFile() throws IOException {
    assertThat(log(9))
        .contains("\"region\":{\"startLine\":9}")
        .contains("\"fullyQualifiedName\":\"a b.txt#x:2:17\"");
  }

  private static String lines(FindingLines form, int line, Finding finding) throws IOException {
    StringWriter out = new StringWriter();
    form.write(item(line), List.of(finding), out);
    return out.toString();
  }

  private static String log(int line) throws IOException {
    SarifForm form = new SarifForm(Language.EN, "0.1.0");
    StringWriter out = new StringWriter();
    out.write(form.start());
    form.write(item(line), List.of(FINDING), out);
    out.write(form.end());
    return out.toString();
  }

  private static NewsItem item(int line) {
    return new NewsItem(Article.of("x", TEXT), "a b.txt", line);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
