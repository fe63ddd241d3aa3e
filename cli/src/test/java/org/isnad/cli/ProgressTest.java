package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.engine.Isnad;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  @Test
  void drawsWhatIsDone() {
    assertThat(ProgressBar.of(OptionalDouble.of(0.5), 1200, 2000))
        .isEqualTo("[############............] 50%  1,200 articles, 600/s");
    assertThat(ProgressBar.of(OptionalDouble.empty(), 7, 0)).isEqualTo("7 articles, 7,000/s");
  }

  @Test
  void appearsOnALongRunOnATerminalAndIsGoneInTheEnd() {
    Reporting reporting = reporting(new Terminal(false, true, 80, false), false);
    reporting.article(100);
    assertThat(said()).isEmpty();
    now.set(1500);
    reporting.article(100);
    assertThat(said()).isEqualTo("\r\u001B[K[######..................] 25%  2 articles, 1/s");
    reporting.done();
    assertThat(said()).endsWith("\r\u001B[K");
  }

  @Test
  void makesRoomForAMessage() {
    Reporting reporting = reporting(new Terminal(false, true, 80, false), false);
    now.set(1500);
    reporting.article(100);
    reporting.fault("a.txt: permission denied");
    assertThat(said()).endsWith("\r\u001B[Kisnad: a.txt: permission denied\n");
  }

  @Test
  void isNotForFilesNorForTheQuiet() {
    now.set(0);
    for (Terminal terminal :
        new Terminal[] {
          new Terminal(false, false, 80, false), new Terminal(true, true, 80, false)
        }) {
      Reporting reporting = reporting(terminal, false);
      now.set(5000);
      reporting.article(1);
    }
    Reporting quiet = reporting(new Terminal(false, true, 80, false), true);
    now.set(9000);
    quiet.article(1);
    quiet.note("a.txt: read as windows-1256");
    assertThat(said()).isEmpty();
  }

  private Reporting reporting(Terminal terminal, boolean quiet) {
    Session session =
        Session.of(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            terminal,
            Isnad::create);
    return new Reporting(session, quiet, () -> OptionalDouble.of(0.25), now::get);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
