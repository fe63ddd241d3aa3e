package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.isnad.engine.Isnad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in the input: a clear message or a small report, and the rest is read. */
@Timeout(120)
class BadInputTest {
  private static final String ARTICLE =
      "وصول قافلة إلى حلب\nقال محافظ حلب إن القافلة وصلت اليوم.\n";

  @TempDir private Path folder;

  @Test
  void saysThatAFileIsEmpty() throws IOException {
    Path file = write("empty.txt", "");
    Ran ran = Ran.isnad("read", "--json", file.toString());
    assertThat(ran.err()).isEqualTo("isnad: " + file + ": empty, nothing to read\n");
    assertThat(ran.out()).contains("\"statements\":[]").contains("\"id\":\"empty\"");
    assertThat(ran.status()).isZero();
  }

  @Test
  void saysThatAFolderHoldsNoTexts() throws IOException {
    write("picture.png", "none");
    Ran ran = Ran.isnad("read", folder.toString());
    assertThat(ran.err())
        .isEqualTo("isnad: " + folder + ": no .txt, .jsonl or .gz file in this folder\n");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void saysThatAFileIsBinary() throws IOException {
    byte[] bytes = new byte[600];
    Arrays.fill(bytes, 4, 600, (byte) 0x07);
    bytes[0] = 'E';
    Path file = folder.resolve("picture.txt");
    Files.write(file, bytes);
    Ran ran = Ran.isnad("read", file.toString());
    assertThat(ran.err())
        .isEqualTo("isnad: " + file + ": binary, not a text (byte 0x00 at offset 1)\n");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void refusesAHundredMegabytesInOneLineAndReadsTheRest() throws IOException {
    Path big = folder.resolve("a.txt");
    byte[] block = "قال ".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(big)) {
      for (long written = 0; written < 100_000_000; written += block.length) {
        out.write(block);
      }
    }
    write("b.txt", ARTICLE);
    Ran ran = Ran.isnad("read", "--json", folder.toString());
    assertThat(ran.err())
        .isEqualTo(
            "isnad: "
                + big
                + ": longer than 16 MiB, the most that one article may have; not read\n");
    assertThat(ran.out()).hasLineCount(1).contains("\"id\":\"b\"");
    assertThat(ran.status()).isEqualTo(3);
    Ran lines = Ran.isnad("read", "--jsonl", big.toString());
    assertThat(lines.err()).isEqualTo("isnad: " + big + ":1: longer than 48 MiB; not read\n");
    assertThat(lines.status()).isEqualTo(3);
  }

  @Test
  void saysThatThereIsNoArabic() throws IOException {
    Path file = write("english.txt", "Talks resume on Monday\nThe minister said so.\n");
    Ran ran = Ran.isnad("read", "--json", file.toString());
    assertThat(ran.err()).isEqualTo("isnad: " + file + ": no Arabic letters in it\n");
    assertThat(ran.out()).contains("\"statements\":[]");
    assertThat(ran.status()).isZero();
  }

  @Test
  void readsDamagedUtf8AndSaysWhatIsDamaged() throws IOException {
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    bytes[1] = (byte) 0xFF;
    Path file = folder.resolve("damaged.txt");
    Files.write(file, bytes);
    Ran ran = Ran.isnad("read", "--json", file.toString());
    assertThat(ran.err())
        .isEqualTo("isnad: " + file + ": 2 places are not UTF-8; read as U+FFFD\n");
    assertThat(ran.status()).isZero();
  }

  @Test
  void readsLoneSurrogates() {
    String line = "{\"id\":\"x\",\"text\":\"قال الوزير \\ud800 إن الطريق فتحت \\udc00.\"}\n";
    Ran json = Ran.isnad(utf8(line), "read", "--jsonl", "--json", "-");
    assertThat(json.status()).isZero();
    assertThat(json.err()).isEmpty();
    Ran page = Ran.isnad(utf8(line), "read", "--jsonl", "-");
    assertThat(page.status()).isZero();
    assertThat(page.out()).contains("\uFFFD").doesNotContain("?");
  }

  @Test
  void keepsUnbalancedDirectionMarksFromLeakingOut() throws IOException {
    Path file =
        write("marks.txt", "عنوان \u202E\u2067 مقلوب\nقال الوزير \u2069\u202E إن الطريق فتحت.\n");
    Ran ran = Ran.isnad("read", file.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).doesNotContain("\u202E");
    ran.out()
        .lines()
        .forEach(
            line ->
                assertThat(line.chars().filter(c -> c == 0x2066 || c == 0x2067).count())
                    .isEqualTo(line.chars().filter(c -> c == 0x2069).count()));
  }

  @Test
  void readsTenThousandNestedQuotationMarks() throws IOException {
    Path file =
        write("nested.txt", "عنوان\nقال الوزير " + "«".repeat(10_000) + "نعم" + "»".repeat(10_000));
    for (String command : new String[] {"read", "check", "explain"}) {
      Ran ran = Ran.isnad(command, file.toString());
      assertThat(ran.status()).isIn(0, 1);
      assertThat(ran.err()).isEmpty();
    }
  }

  @Test
  void namesAnUnreadableFileAndReadsTheRestOfTheFolder() throws IOException {
    write("a.txt", ARTICLE);
    Path gone = folder.resolve("b.txt");
    Files.createSymbolicLink(gone, folder.resolve("nowhere"));
    write("c.txt", ARTICLE);
    Ran ran = Ran.isnad("read", "--json", folder.toString());
    assertThat(ran.err()).isEqualTo("isnad: " + gone + ": no such file or folder\n");
    assertThat(ran.out()).hasLineCount(2).contains("\"id\":\"a\"").contains("\"id\":\"c\"");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void namesAFileWithoutPermission() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path file = write("secret.txt", ARTICLE);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Ran ran = Ran.isnad("read", file.toString());
    assertThat(ran.err()).isEqualTo("isnad: " + file + ": permission denied\n");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void namesABrokenGzip() throws IOException {
    byte[] packed = gzip(ARTICLE.repeat(50));
    Path cut = folder.resolve("cut.txt.gz");
    Files.write(cut, Arrays.copyOf(packed, packed.length - 12));
    Ran ran = Ran.isnad("read", cut.toString());
    assertThat(ran.err()).startsWith("isnad: " + cut + ": broken gzip (");
    assertThat(ran.err()).hasLineCount(1);
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void readsTheArticlesBeforeABreakInPackedJsonLines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"id\":\"").append(i * 7919).append("\",\"text\":\"قال الوزير إنه سافر\"}\n");
    }
    byte[] packed = gzip(lines.toString());
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(packed, packed.length / 2));
    Ran ran = Ran.isnad("read", "--json", cut.toString());
    assertThat(ran.out()).contains("\"id\":\"0\"");
    assertThat(ran.err()).contains("broken gzip").contains("; the articles before it are read\n");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void refusesADateThatIsNone() throws IOException {
    Path file = write("a.txt", ARTICLE);
    Ran ran = Ran.isnad("read", "--published", "gestern", file.toString());
    assertThat(ran.err())
        .isEqualTo(
            """
            isnad: --published is 'gestern'; expected a date such as 2024-03-07
            Try 'isnad help read'.
            """);
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void namesAFileThatIsNotThere() {
    Ran ran = Ran.isnad("read", folder.resolve("nowhere.txt").toString());
    assertThat(ran.err())
        .isEqualTo("isnad: " + folder.resolve("nowhere.txt") + ": no such file or folder\n");
    assertThat(ran.status()).isEqualTo(3);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    Path file = write("a.txt", ARTICLE);
    Ran ran = runInto("Broken pipe", file);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Path file = write("a.txt", ARTICLE);
    Ran ran = runInto("No space left on device", file);
    assertThat(ran.status()).isEqualTo(5);
    assertThat(ran.err()).isEqualTo("isnad: cannot write the output: No space left on device\n");
  }

  private static Ran runInto(String failure, Path file) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        Session.of(
            new java.io.ByteArrayInputStream(new byte[0]),
            full,
            err,
            new Terminal(false, false, 80, false),
            Isnad::create);
    int status = Main.run(session, "read", file.toString());
    return new Ran(status, "", err.toString(StandardCharsets.UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(utf8(text));
    }
    return out.toByteArray();
  }
}
