package org.isnad.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
  private static final String EXPECTED =
      "expected one object a line with \"text\" and, where known, \"id\", \"title\","
          + " \"published\", \"publisher\", \"url\", \"byline\"";

  @TempDir private Path folder;

  @Test
  void walksAFolderByNameAndBelow() throws IOException {
    write("b.txt", "نص");
    write("sub/a.txt", "نص");
    write("a.jsonl", "{\"id\":\"j\",\"text\":\"نص\"}");
    write("picture.png", "x");
    write(".hidden.txt", "نص");
    write(".git/c.txt", "نص");
    packed("c.txt.gz", "نص");
    assertThat(ids(read(folder.toString()))).isEqualTo(List.of("j", "b", "c", "sub/a"));
  }

  @Test
  void walksAFolderOnceWhereLinksLeadInCircles() throws IOException {
    write("sub/a.txt", "نص");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    assertThat(ids(read(folder.toString()))).hasSizeLessThanOrEqualTo(2).contains("sub/a");
  }

  @Test
  void expandsPatternsThatTheShellLeftAlone() throws IOException {
    write("a1.txt", "نص");
    write("a2.txt", "نص");
    write("b1.txt", "نص");
    write("deep/er/a3.txt", "نص");
    assertThat(ids(read(folder + "/a*.txt"))).isEqualTo(List.of("a1", "a2"));
    assertThat(ids(read(folder + "/**/a?.txt"))).isEqualTo(List.of("a3"));
    assertThat(ids(read(folder + "/[ab]1.txt"))).isEqualTo(List.of("a1", "b1"));
    assertThat(read(folder + "/z*.txt"))
        .isEqualTo(List.of(new Entry.Fault(folder + "/z*.txt: no file matches")));
  }

  @Test
  void readsAFileWhoseNameLooksLikeAPattern() throws IOException {
    Path file = write("a[1].txt", "نص");
    assertThat(ids(read(file.toString()))).isEqualTo(List.of("a[1]"));
  }

  @Test
  void unpacksByContentAndNotByName() throws IOException {
    Path file = packed("packed.txt", "نص");
    assertThat(item(read(file.toString())).article().text()).isEqualTo("نص");
  }

  @Test
  void namesTheEncodingWhereItIsNotUtf8() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, "قالت المصادر إن الوفد وصل".getBytes(Charset.forName("windows-1256")));
    List<Entry> entries = read(file.toString());
    assertThat(entries.get(0)).isEqualTo(new Entry.Note(file + ": read as windows-1256"));
    assertThat(item(entries).article().text()).isEqualTo("قالت المصادر إن الوفد وصل");
  }

  @Test
  void putsTheTitleOfJsonBeforeItsText() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "{\"id\":7,\"title\":\"عنوان\",\"text\":\"نص\",\"published\":\"2024-03-07T22:10:00Z\","
                + "\"publisher\":\"وكالة\",\"url\":\"https://example.org/1\",\"tags\":[{\"a\":1}]}");
    NewsItem item = item(read(file.toString()));
    assertThat(item.article().id()).isEqualTo("7");
    assertThat(item.article().text()).isEqualTo("عنوان\nنص");
    assertThat(item.article().publishedOn()).isEqualTo(LocalDate.of(2024, 3, 7));
    assertThat(item.article().publisher()).isEqualTo("وكالة");
    assertThat(item.place()).isEqualTo(file + "#7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "nonsense|:1: malformed JSON; ",
        "{\"text\":\"نص\"|:13: malformed JSON; ",
        "[1]|: not a JSON object; ",
        "7|: not a JSON object; ",
        "{\"id\":\"x\"}|: no \"text\"; ",
        "{\"text\":null}|: no \"text\"; ",
        "{\"text\":7}|: \"text\" is not a string; ",
        "{\"text\":\"نص\",\"title\":[]}|: \"title\" is not a string; ",
        "{\"text\":\"نص\"} {}|: more than one object on the line; "
      })
  void namesAMalformedLineAndReadsTheRest(String line, String message) throws IOException {
    String good = "{\"id\":\"%s\",\"text\":\"نص\"}\n";
    Path file =
        write("news.jsonl", good.replace("%s", "a") + line + "\n\n" + good.replace("%s", "b"));
    List<Entry> entries = read(file.toString());
    assertThat(ids(entries)).isEqualTo(List.of("a", "b"));
    assertThat(entries.get(1)).isEqualTo(new Entry.Fault(file + ":2" + message + EXPECTED));
  }

  @Test
  void readsAnArticleWithADateThatIsNone() throws IOException {
    Path file = write("news.jsonl", "{\"text\":\"نص\",\"published\":\"أمس\"}");
    List<Entry> entries = read(file.toString());
    assertThat(entries.get(0))
        .isEqualTo(
            new Entry.Note(
                file
                    + ":1: \"published\" is 'أمس'; expected an ISO date or instant; read as if it"
                    + " were not known"));
    assertThat(item(entries).article().id()).isEqualTo("news:1");
    assertThat(item(entries).article().published()).isEmpty();
  }

  @Test
  void takesEveryFileForJsonLinesWhereTold() {
    byte[] line = "{\"id\":\"x\",\"text\":\"نص\"}".getBytes(StandardCharsets.UTF_8);
    Intake intake =
        new Intake(List.of("-"), true, new Defaults(null, null), new ByteArrayInputStream(line));
    assertThat(((Entry.Item) intake.next()).item().article().id()).isEqualTo("x");
    assertThat(intake.hasNext()).isFalse();
  }

  @Test
  void refusesJsonLinesInUtf16() throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(file, "\uFEFF{\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(read(file.toString()))
        .isEqualTo(List.of(new Entry.Fault(file + ": JSON lines in UTF-16; expected UTF-8")));
  }

  private List<Entry> read(String... operands) {
    List<Entry> out = new ArrayList<>();
    new Intake(
            List.of(operands),
            false,
            new Defaults(null, null),
            new ByteArrayInputStream(new byte[0]))
        .forEachRemaining(out::add);
    return out;
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Item.class::isInstance)
        .map(entry -> ((Entry.Item) entry).item().article().id())
        .toList();
  }

  private static NewsItem item(List<Entry> entries) {
    return ((Entry.Item) entries.get(entries.size() - 1)).item();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path packed(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Path file = folder.resolve(name);
    return Files.write(file, out.toByteArray());
  }
}
