package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.engine.Isnad;

/** What a run of the command came to. */
record Ran(int status, String out, String err) {
  private static final Isnad ENGINE = Isnad.create();
  private static final Terminal NONE = new Terminal(false, false, 80, false);

  static Ran isnad(String... arguments) {
    return isnad(new byte[0], arguments);
  }

  static Ran isnad(byte[] input, String... arguments) {
    return isnad(NONE, input, arguments);
  }

  static Ran isnad(Terminal terminal, byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session = Session.of(new ByteArrayInputStream(input), out, err, terminal, () -> ENGINE);
    int status = Main.run(session, arguments);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
