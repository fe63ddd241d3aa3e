package org.isnad.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  private static final String TEXT =
      "أعلنت الوزارة فتح المعابر أمام المدنيين صباح غد، وفق بيان لها";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
  void tellsTheEncoding(String name) {
    assertThat(Encodings.decode(TEXT.getBytes(Charset.forName(name))))
        .isEqualTo(new Decoding.Text(TEXT, name, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"وصل الوفد", "قالت المصادر", "اجتماع في جدة", "عاد النازحون", "هدوء حذر"})
  void tellsWindowsFromIsoInFewWords(String words) {
    for (String name : new String[] {"windows-1256", "ISO-8859-6"}) {
      assertThat(Encodings.decode(words.getBytes(Charset.forName(name))))
          .isEqualTo(new Decoding.Text(words, name, 0));
    }
  }

  @Test
  void goesByByteOrderMarks() {
    assertThat(Encodings.decode(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)))
        .isEqualTo(new Decoding.Text(TEXT, "UTF-8", 0));
    assertThat(Encodings.decode(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)))
        .isEqualTo(new Decoding.Text(TEXT, "UTF-16LE", 0));
    assertThat(Encodings.decode(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)))
        .isEqualTo(new Decoding.Text(TEXT, "UTF-16BE", 0));
  }

  @Test
  void countsWhatIsDamaged() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = 'x';
    Decoding.Text decoded = (Decoding.Text) Encodings.decode(bytes);
    assertThat(decoded.encoding()).isEqualTo("UTF-8");
    assertThat(decoded.damaged()).isEqualTo(1);
  }

  @Test
  void takesAReplacementCharacterOfTheTextForNoDamage() {
    String text = TEXT + "\uFFFD";
    assertThat(Encodings.decode(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoding.Text(text, "UTF-8", 0));
  }

  @Test
  void readsLatinTextsWithAFewAccents() {
    String text = "The minister said \u201Cno\u201D in the caf\u00E9 where they had met before";
    assertThat(Encodings.decode(text.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoding.Text(text, "windows-1252", 0));
  }

  @Test
  void saysWhatItExpectedOfOtherEncodings() {
    byte[] russian = "Переговоры продолжатся завтра".getBytes(Charset.forName("windows-1251"));
    assertThat(Encodings.decode(russian))
        .isEqualTo(
            new Decoding.NotText(
                "encoding not known; expected UTF-8, UTF-16 with a byte-order mark,"
                    + " windows-1256 or ISO-8859-6"));
  }

  @Test
  void readsNothingInNothing() {
    assertThat(Encodings.decode(new byte[0])).isEqualTo(new Decoding.Text("", "UTF-8", 0));
  }

  /** On articles of the shared corpus, where it is at hand. */
  @Test
  void tellsWindows1256OfRealArticles() throws IOException {
    Path corpus = Path.of("").toAbsolutePath();
    while (corpus != null && !Files.isDirectory(corpus.resolve("shared/corpus/windows-1256"))) {
      corpus = corpus.getParent();
    }
    assumeTrue(corpus != null, "shared/corpus/windows-1256 is not here: NOT TESTED");
    if (corpus == null) {
      return;
    }
    try (Stream<Path> files = Files.list(corpus.resolve("shared/corpus/windows-1256"))) {
      for (Path file : files.toList()) {
        Decoding.Text decoded = (Decoding.Text) Encodings.decode(Files.readAllBytes(file));
        assertThat(decoded.encoding()).as(file.toString()).isEqualTo("windows-1256");
      }
    }
  }

  private static byte[] marked(Charset charset, int... mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(TEXT.getBytes(charset));
    return out.toByteArray();
  }
}
