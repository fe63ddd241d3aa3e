package org.isnad.cli.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {
  @ParameterizedTest
  @CsvSource({
    "news/a.txt, news/a.txt",
    "a b.txt, a%20b.txt",
    "خبر.txt, %D8%AE%D8%A8%D8%B1.txt",
    "a:b.txt, ./a:b.txt",
    "/tmp/a.txt, file:///tmp/a.txt",
    "-, stdin"
  })
  void namesFilesAsUriReferences(String file, String uri) {
    assertThat(FileUri.of(file)).isEqualTo(uri);
  }
}
